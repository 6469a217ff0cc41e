"""Lamp Order Box IOD, PS3.3 B.2.2. Generated from table_B.2-1; do not edit."""

from dicodec.schema import Iod, Use

IOD = Iod(
    "B.2-1",
    "Lamp Order Box",
    "B.2.2",
    ("1.2.999.41", "1.2.999.42"),
    (
        Use("", "Order", "", "modules.order"),
    ),
    kind="normalized",
)
