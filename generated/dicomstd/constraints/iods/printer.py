"""Printer IOD, PS3.3 B.12.2. Generated from table_B.12-1; do not edit."""

from dicodec.schema import Iod, Use

IOD = Iod(
    "B.12-1",
    "Printer",
    "B.12.2",
    ("1.2.840.10008.5.1.1.16",),
    (
        Use("", "SOP Common", "", "modules.sop_common"),
        Use("", "Printer", "", "modules.printer"),
    ),
    kind="normalized",
)
