"""XA/XRF Presentation State Presentation, PS3.3 C.11.21. Generated from table_C.11.21-1; do not edit."""

from dicodec.schema import Row, Table, defined, enumerated

TABLE = Table(
    "C.11.21-1",
    "XA/XRF Presentation State Presentation",
    "C.11.21",
    (
        Row(0, 0x00289505, "1", items=(1, None)),  # MultiFramePresentationSequence
        Row(1, 0x00081140, "1C", when="not_checkable(other-instance)", items=(1, None)),  # ReferencedImageSequence
        Row(2, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(1, 0x00181244, "3", values=(enumerated("0", "1"),)),  # PreferredPlaybackSequencing
        Row(1, 0x00089458, "3", items=(1, None)),  # FrameDisplaySequence
        Row(2, 0x00082142, "1"),  # StartTrim
        Row(2, 0x00082143, "1"),  # StopTrim
        Row(2, 0x00089460, "1", values=(defined("DISPLAY", "SKIP"),)),  # SkipFrameRangeFlag
        Row(2, 0x00089459, "1"),  # RecommendedDisplayFrameRateInFloat
        Row(2, 0x00281090, "2", values=(defined("SUB", "NAT"),)),  # RecommendedViewingMode
        Row(2, 0x00289411, "2"),  # DisplayFilterPercentage
        Row(2, 0x00289478, "1C", when="RecommendedViewingMode in {SUB}"),  # MaskVisibilityPercentage
    ),
)
