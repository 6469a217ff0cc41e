"""MR Echo, PS3.3 C.8.13.5.4. Generated from table_C.8-91; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.8-91",
    "MR Echo",
    "C.8.13.5.4",
    (
        Row(0, 0x00189114, "1", items=(1, 1)),  # MREchoSequence
        Row(1, 0x00189082, "1C", when="FrameType[1] in {ORIGINAL}", may="always"),  # EffectiveEchoTime
    ),
)
