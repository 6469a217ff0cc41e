"""Advanced Blending Presentation State Display, PS3.3 C.11.34. Generated from table_C.11.34.1-1; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.11.34.1-1",
    "Advanced Blending Presentation State Display",
    "C.11.34",
    (
        Row(0, 0x00089205, "1", values=(enumerated("TRUE_COLOR"),)),  # PixelPresentation
        Row(0, 0x00701B04, "1", items=(1, None)),  # BlendingDisplaySequence
        Row(1, 0x00701B03, "1", items=(2, 2)),  # BlendingDisplayInputSequence
        Row(2, 0x00701B02, "1"),  # BlendingInputNumber
        Row(1, 0x00700403, "1C", when="BlendingMode in {FOREGROUND}"),  # RelativeOpacity
        Row(1, 0x00701B06, "1", values=(enumerated("EQUAL", "FOREGROUND"),)),  # BlendingMode
        Row(1, 0x00701B02, "1C", when="not_checkable(application)"),  # BlendingInputNumber
    ),
)
