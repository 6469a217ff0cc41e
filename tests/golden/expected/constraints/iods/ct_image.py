"""CT Image IOD, PS3.3 A.3.3. Generated from table_A.3-1; do not edit."""

from dicodec.schema import Iod, Use

IOD = Iod(
    "A.3-1",
    "CT Image",
    "A.3.3",
    ("1.2.999.10",),
    (
        Use("Patient", "Owner", "M", "modules.owner"),
        Use("Image", "Lamp", "M", "modules.lamp"),
        Use("Image", "Stand", "C", "modules.stand", when="present(LampCount)", may="always"),
        Use("Image", "SOP", "M", "modules.sop"),
    ),
)
