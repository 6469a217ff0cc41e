"""Frame VOI LUT with LUT, PS3.3 C.7.6.16.2.10b. Generated from table_C.7.6.16-11b; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.7.6.16-11b",
    "Frame VOI LUT with LUT",
    "C.7.6.16.2.10b",
    (
        Row(0, 0x00289132, "1", items=(1, 1)),  # FrameVOILUTSequence
        Row(1, 0, include="macros.voi_lut"),  # include VOI LUT
    ),
)
