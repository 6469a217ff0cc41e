"""Inventory IOD, PS3.3 A.88.3. Generated from table_A.88.3-1; do not edit."""

from dicodec.schema import Iod, Use

IOD = Iod(
    "A.88.3-1",
    "Inventory",
    "A.88.3",
    ("1.2.840.10008.5.1.4.1.1.201.1",),
    (
        Use("Equipment", "General Equipment", "M", "modules.general_equipment"),
        Use("Inventory", "Inventory", "M", "modules.inventory"),
        Use("Inventory", "SOP Common", "M", "modules.sop_common"),
    ),
)
