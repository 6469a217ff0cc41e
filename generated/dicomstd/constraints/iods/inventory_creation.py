"""Inventory Creation IOD, PS3.3 B.30.2. Generated from table_B.30.2-1; do not edit."""

from dicodec.schema import Iod, Use

IOD = Iod(
    "B.30.2-1",
    "Inventory Creation",
    "B.30.2",
    ("1.2.840.10008.5.1.4.1.1.201.5",),
    (
        Use("", "Inventory Creation", "", "modules.inventory_creation"),
        Use("", "SOP Common", "", "modules.sop_common"),
    ),
    kind="normalized",
)
