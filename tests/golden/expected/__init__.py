"""The DICOM standard, edition 2030a, as Python. Generated; do not edit.

``iods``: composite IODs and the directory as typed classes. ``normalized``: normalized IODs. ``modules``: modules as
protocols. ``items``: items of sequences. ``cids``: context groups. ``codes``: the codes that DICOM defines.
``dictionary``, ``uids``, ``palettes``: the registries of PS3.6. ``coding_schemes``, ``body_parts``: of PS3.16.
``confidentiality``: the profile of PS3.15. ``constraints``: the tables of PS3.3 as data. ``sop_classes``: the IOD class
of a SOP Class UID (PS3.4).
"""

from typing import Final

from dicodec.typed import ClassMap

EDITION: Final = "2030a"
SCHEMA_VERSION: Final = 4

sop_classes: Final = ClassMap(
    {
        "1.2.999.9": ("dicomstd.iods.mr_image", "MRImage"),  # Torch Image Storage
        "1.2.999.10": ("dicomstd.iods.ct_image", "CTImage"),  # Lamp Image Storage
        "1.2.999.11": ("dicomstd.iods.mr_image", "MRImage"),  # Old Torch Image Storage
        "1.2.999.13": ("dicomstd.iods.lamp_film", "LampFilm"),  # Lamp Film Storage
        "1.2.999.40": ("dicomstd.normalized.lamp_order", "LampOrder"),  # Lamp Order Notification
        "1.2.999.41": ("dicomstd.normalized.lamp_order_box", "LampOrderBox"),  # Lamp Order in a Box
        "1.2.999.42": ("dicomstd.normalized.lamp_order_box", "LampOrderBox"),  # Lamp Order Box Notification
        "1.2.999.50": ("dicomstd.iods.lamp_directory", "LampDirectory"),  # Lamp Directory Storage
    }
)
