"""Lamp Order IOD, PS3.3 B.1.2. Generated from table_B.1-1; do not edit."""

from dicodec.schema import Iod, Use

IOD = Iod(
    "B.1-1",
    "Lamp Order",
    "B.1.2",
    ("1.2.999.40",),
    (
        Use("", "Order", "", "modules.order"),
        Use("", "SOP", "", "modules.sop"),
    ),
    kind="normalized",
)
