"""Wick Order IOD, PS3.3 B.3.2. Generated from table_B.3-1; do not edit."""

from dicodec.schema import Iod, Use

IOD = Iod(
    "B.3-1",
    "Wick Order",
    "B.3.2",
    (),
    (
        Use("", "Order", "", "modules.order"),
    ),
    kind="normalized",
)
