"""MR Image IOD, PS3.3 A.4.3. Generated from table_A.4-1; do not edit."""

from dicodec.schema import Iod, Use

IOD = Iod(
    "A.4-1",
    "MR Image",
    "A.4.3",
    ("1.2.999.9", "1.2.999.11"),
    (
        Use("Image", "Lamp", "M", "modules.lamp"),
        Use("Image", "Stand", "U", "modules.stand"),
        Use("Image", "SOP", "M", "modules.sop"),
    ),
)
