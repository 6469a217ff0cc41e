"""Candle Image IOD, PS3.3 A.5.3. Generated from table_A.5-1; do not edit."""

from dicodec.schema import Iod, Use

IOD = Iod(
    "A.5-1",
    "Candle Image",
    "A.5.3",
    (),
    (
        Use("Image", "Candle", "M", "modules.candle"),
    ),
)
