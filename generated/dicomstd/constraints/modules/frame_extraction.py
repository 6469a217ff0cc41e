"""Frame Extraction, PS3.3 C.12.3. Generated from table_C.12-9; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.12-9",
    "Frame Extraction",
    "C.12.3",
    (
        Row(0, 0x00081164, "1", items=(1, None)),  # FrameExtractionSequence
        Row(1, 0x00081167, "1"),  # MultiFrameSourceSOPInstanceUID
        Row(1, 0x00081161, "1C", when="not_checkable(exchange)"),  # SimpleFrameList
        Row(1, 0x00081162, "1C", when="not_checkable(exchange)"),  # CalculatedFrameList
        Row(1, 0x00081163, "1C", when="not_checkable(exchange)"),  # TimeRange
    ),
)
