"""Image Histogram, PS3.3 C.11.5. Generated from table_C.11.5-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.11.5-1",
    "Image Histogram",
    "C.11.5",
    (
        Row(0, 0x00603000, "1", items=(1, None)),  # HistogramSequence
        Row(1, 0x00603002, "1"),  # HistogramNumberOfBins
        Row(1, 0x00603004, "1"),  # HistogramFirstBinValue
        Row(1, 0x00603006, "1"),  # HistogramLastBinValue
        Row(1, 0x00603008, "1"),  # HistogramBinWidth
        Row(1, 0x00603010, "3"),  # HistogramExplanation
        Row(1, 0x00603020, "1"),  # HistogramData
    ),
)
