"""Implant Template Group IOD, PS3.3 A.63.3. Generated from table_A.63-1; do not edit."""

from dicodec.schema import Iod, Use

IOD = Iod(
    "A.63-1",
    "Implant Template Group",
    "A.63.3",
    ("1.2.840.10008.5.1.4.45.1",),
    (
        Use("Implant Template Group", "Implant Template Group", "M", "modules.implant_template_group"),
        Use("Implant Template Group", "SOP Common", "M", "modules.sop_common"),
    ),
)
