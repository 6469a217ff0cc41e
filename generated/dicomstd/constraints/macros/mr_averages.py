"""MR Averages, PS3.3 C.8.13.5.10. Generated from table_C.8-97; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.8-97",
    "MR Averages",
    "C.8.13.5.10",
    (
        Row(0, 0x00189119, "1", items=(1, 1)),  # MRAveragesSequence
        Row(1, 0x00180083, "1C", when="FrameType[1] in {ORIGINAL}", may="always"),  # NumberOfAverages
    ),
)
