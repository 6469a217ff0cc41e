"""The DICOM standard, edition 2024b, as Python. Generated; do not edit.

``iods``: composite IODs as typed classes. ``modules``: modules as protocols. ``items``: items of sequences.
``cids``: context groups. ``dictionary``, ``uids``: the registries of PS3.6. ``constraints``: the tables of PS3.3 as
data. ``sop_classes``: the IOD class of a SOP Class UID (PS3.4).
"""

from typing import Final

from dicodec.typed import ClassMap

EDITION: Final = "2024b"
SCHEMA_VERSION: Final = 1

sop_classes: Final = ClassMap(
    {
        "1.2.840.10008.5.1.4.1.1.2": ("dicomstd.iods.ct_image", "CTImage"),  # CT Image Storage
        "1.2.840.10008.5.1.4.1.1.4": ("dicomstd.iods.mr_image", "MRImage"),  # MR Image Storage
        "1.2.840.10008.5.1.4.1.1.7": ("dicomstd.iods.secondary_capture_image", "SecondaryCaptureImage"),  # Secondary Capture Image Storage
    }
)
