"""The directory of a file-set, the file DICOMDIR (PS3.3 F, PS3.10 8): its records as a tree, read, changed and written.

``reading`` follows the offsets between records, ``order`` does without them, ``tree`` is what users meet, ``offsets``
counts them anew, ``files`` finds the files that records refer to.
"""

from dicodec.directories.reading import directory as directory
from dicodec.directories.tree import Directory as Directory
from dicodec.directories.tree import DirectoryRecord as DirectoryRecord
from dicodec.directories.tree import Problem as Problem
