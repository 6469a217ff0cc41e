"""Presentation LUT IOD, PS3.3 B.18.2. Generated from table_B.18.2-1; do not edit."""

from dicodec.schema import Iod, Use

IOD = Iod(
    "B.18.2-1",
    "Presentation LUT",
    "B.18.2",
    ("1.2.840.10008.5.1.1.23",),
    (
        Use("", "SOP Common", "", "modules.sop_common"),
        Use("", "Presentation LUT", "", "modules.presentation_lut"),
    ),
    kind="normalized",
)
