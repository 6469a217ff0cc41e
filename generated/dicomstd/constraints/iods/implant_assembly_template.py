"""Implant Assembly Template IOD, PS3.3 A.62.3. Generated from table_A.62-1; do not edit."""

from dicodec.schema import Iod, Use

IOD = Iod(
    "A.62-1",
    "Implant Assembly Template",
    "A.62.3",
    ("1.2.840.10008.5.1.4.44.1",),
    (
        Use("Implant Assembly", "Implant Assembly Template", "M", "modules.implant_assembly_template"),
        Use("Implant Assembly", "SOP Common", "M", "modules.sop_common"),
    ),
)
