"""The DICOM standard, edition 2030a, as Python. Generated; do not edit.

``iods``: composite IODs as typed classes. ``modules``: modules as protocols. ``items``: items of sequences.
``cids``: context groups. ``dictionary``, ``uids``: the registries of PS3.6. ``constraints``: the tables of PS3.3 as
data. ``sop_classes``: the IOD class of a SOP Class UID (PS3.4).
"""

from typing import Final

from dicodec.typed import ClassMap

EDITION: Final = "2030a"
SCHEMA_VERSION: Final = 1

sop_classes: Final = ClassMap(
    {
        "1.2.999.9": ("dicomstd.iods.mr_image", "MRImage"),  # Torch Image Storage
        "1.2.999.10": ("dicomstd.iods.ct_image", "CTImage"),  # Lamp Image Storage
        "1.2.999.11": ("dicomstd.iods.mr_image", "MRImage"),  # Old Torch Image Storage
    }
)
