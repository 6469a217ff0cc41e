"""XA/XRF Multi-frame Presentation, PS3.3 C.8.19.7. Generated from table_C.8.19.7-1; do not edit."""

from dicodec.schema import Row, Table, defined, enumerated

TABLE = Table(
    "C.8.19.7-1",
    "XA/XRF Multi-frame Presentation",
    "C.8.19.7",
    (
        Row(0, 0x00181244, "3", values=(enumerated("0", "1"),)),  # PreferredPlaybackSequencing
        Row(0, 0x00089458, "3", items=(1, None)),  # FrameDisplaySequence
        Row(1, 0x00082142, "1"),  # StartTrim
        Row(1, 0x00082143, "1"),  # StopTrim
        Row(1, 0x00089460, "1", values=(defined("DISPLAY", "SKIP"),)),  # SkipFrameRangeFlag
        Row(1, 0x00089459, "1"),  # RecommendedDisplayFrameRateInFloat
        Row(1, 0x00281090, "2", values=(defined("SUB", "NAT"),)),  # RecommendedViewingMode
        Row(1, 0x00289411, "2"),  # DisplayFilterPercentage
        Row(1, 0x00289478, "1C", when="RecommendedViewingMode in {SUB}"),  # MaskVisibilityPercentage
    ),
)
