"""dicodec: the DICOM standard, compiled to typed Python.

``read`` and ``write`` files, ``decode`` and ``encode`` bytes, ``validate`` data sets against their IOD; build objects
with the typed classes of ``dicomstd.iods``. Names are imported when they are asked for: ``import dicodec`` is cheap.
"""

from typing import TYPE_CHECKING

from dicodec.__about__ import __version__ as __version__
from dicodec.lazy import lazy

if TYPE_CHECKING:
    from dicodec import dictionary as dictionary
    from dicodec.core.nodes import Element as Element
    from dicodec.dataset import Dataset as Dataset
    from dicodec.difference import Difference as Difference
    from dicodec.difference import diff as diff
    from dicodec.directories import Directory as Directory
    from dicodec.directories import DirectoryRecord as DirectoryRecord
    from dicodec.directories import directory as directory
    from dicodec.errors import DecodeError as DecodeError
    from dicodec.errors import DicomError as DicomError
    from dicodec.errors import EncodeError as EncodeError
    from dicodec.errors import IncompleteError as IncompleteError
    from dicodec.errors import UnsupportedError as UnsupportedError
    from dicodec.errors import ValueDecodeError as ValueDecodeError
    from dicodec.errors import ValueEncodeError as ValueEncodeError
    from dicodec.groups import context_group as context_group
    from dicodec.interop import from_pydicom as from_pydicom
    from dicodec.interop import to_pydicom as to_pydicom
    from dicodec.io import decode as decode
    from dicodec.io import encode as encode
    from dicodec.io import read as read
    from dicodec.io import write as write
    from dicodec.items import Items as Items
    from dicodec.limits import Limits as Limits
    from dicodec.person_name import PersonName as PersonName
    from dicodec.pixel_data.encode import image_pixels as image_pixels
    from dicodec.pixel_data.read import pixels as pixels
    from dicodec.private_dictionary import PrivateDictionary as PrivateDictionary
    from dicodec.references import evidence as evidence
    from dicodec.references import reference as reference
    from dicodec.references import series_references as series_references
    from dicodec.tag import Tag as Tag
    from dicodec.temporal import Date as Date
    from dicodec.temporal import DateTime as DateTime
    from dicodec.temporal import Time as Time
    from dicodec.typed.concepts import CodedConcept as CodedConcept
    from dicodec.typed.concepts import ContextGroup as ContextGroup
    from dicodec.typed.frames import functional_groups as functional_groups
    from dicodec.uid import UID as UID
    from dicodec.uid import new_uid as new_uid
    from dicodec.validation import Finding as Finding
    from dicodec.validation import Report as Report
    from dicodec.validation import validate as validate

_PLACES = {
    "CodedConcept": "dicodec.typed.concepts",
    "ContextGroup": "dicodec.typed.concepts",
    "Dataset": "dicodec.dataset",
    "Date": "dicodec.temporal",
    "DateTime": "dicodec.temporal",
    "DecodeError": "dicodec.errors",
    "DicomError": "dicodec.errors",
    "Difference": "dicodec.difference",
    "Directory": "dicodec.directories",
    "DirectoryRecord": "dicodec.directories",
    "Element": "dicodec.core.nodes",
    "EncodeError": "dicodec.errors",
    "Finding": "dicodec.validation",
    "IncompleteError": "dicodec.errors",
    "Items": "dicodec.items",
    "Limits": "dicodec.limits",
    "PersonName": "dicodec.person_name",
    "PrivateDictionary": "dicodec.private_dictionary",
    "Report": "dicodec.validation",
    "Tag": "dicodec.tag",
    "Time": "dicodec.temporal",
    "UID": "dicodec.uid",
    "UnsupportedError": "dicodec.errors",
    "ValueDecodeError": "dicodec.errors",
    "ValueEncodeError": "dicodec.errors",
    "context_group": "dicodec.groups",
    "decode": "dicodec.io",
    "dictionary": "",
    "diff": "dicodec.difference",
    "directory": "dicodec.directories",
    "encode": "dicodec.io",
    "evidence": "dicodec.references",
    "from_pydicom": "dicodec.interop",
    "functional_groups": "dicodec.typed.frames",
    "image_pixels": "dicodec.pixel_data.encode",
    "new_uid": "dicodec.uid",
    "pixels": "dicodec.pixel_data.read",
    "read": "dicodec.io",
    "reference": "dicodec.references",
    "series_references": "dicodec.references",
    "to_pydicom": "dicodec.interop",
    "validate": "dicodec.validation",
    "write": "dicodec.io",
}

__all__ = ["__version__", *_PLACES]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _PLACES)
