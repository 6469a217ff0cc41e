"""Printer Configuration IOD, PS3.3 B.20.2. Generated from table_B.20-1; do not edit."""

from dicodec.schema import Iod, Use

IOD = Iod(
    "B.20-1",
    "Printer Configuration",
    "B.20.2",
    ("1.2.840.10008.5.1.1.16.376",),
    (
        Use("", "SOP Common", "", "modules.sop_common"),
        Use("", "Printer", "", "modules.printer"),
        Use("", "Printer Configuration", "", "modules.printer_configuration"),
    ),
    kind="normalized",
)
