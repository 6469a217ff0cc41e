"""MR Velocity Encoding, PS3.3 C.8.13.5.13. Generated from table_C.8-100; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.8-100",
    "MR Velocity Encoding",
    "C.8.13.5.13",
    (
        Row(0, 0x00189197, "1", items=(1, None)),  # MRVelocityEncodingSequence
        Row(1, 0x00189090, "1C", when="FrameType[1] in {ORIGINAL}", may="always"),  # VelocityEncodingDirection
        Row(1, 0x00189091, "1C", when="FrameType[1] in {ORIGINAL}", may="always"),  # VelocityEncodingMinimumValue
        Row(1, 0x00189217, "1C", when="FrameType[1] in {ORIGINAL}", may="always"),  # VelocityEncodingMaximumValue
    ),
)
