"""The same operations by dicodec and by its peers, a module each; see ``tests.bench.worker``.

Each module has ``VERSION`` and ``OPERATIONS``: name -> function of a file's path. A function that begins with
``prepare_`` makes, once, what the operation of the same name works on. ``check`` returns what the library makes of a
file: how many elements, and the sums of its numbers.
"""

#: The five attributes that are asked for.
FIVE = ("PatientID", "Modality", "StudyInstanceUID", "Rows", "ImagePositionPatient")
#: The frame whose functional groups are reached, counted from 0.
FRAME = 7_000
#: What is changed within items: sequences and attribute of the first item, by workload.
NESTED = {
    "structure_set": (("ROIContourSequence", "ContourSequence"), "NumberOfContourPoints", 51),
    "rtstruct": (("ROIContourSequence", "ContourSequence"), "NumberOfContourPoints", 51),
    "enhanced_mr": (("PerFrameFunctionalGroupsSequence", "PixelMeasuresSequence"), "SliceThickness", 3.5),
    "segmentation": (("PerFrameFunctionalGroupsSequence", "FrameContentSequence"), "DimensionIndexValues", [9, 9]),
}
