"""Line Style Sequence, PS3.3 C.10.5.1.3.13. Generated from table_C.10-5b; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.10-5b",
    "Line Style Sequence",
    "C.10.5.1.3.13",
    (
        Row(0, 0x00700232, "3", items=(1, 1)),  # LineStyleSequence
        Row(1, 0x00700251, "1"),  # PatternOnColorCIELabValue
        Row(1, 0x00700252, "3"),  # PatternOffColorCIELabValue
        Row(1, 0x00700284, "1"),  # PatternOnOpacity
        Row(1, 0x00700285, "3"),  # PatternOffOpacity
        Row(1, 0x00700253, "1"),  # LineThickness
        Row(1, 0x00700254, "1", values=(enumerated("SOLID", "DASHED"),)),  # LineDashingStyle
        Row(1, 0x00700255, "1C", when="LineDashingStyle in {DASHED}"),  # LinePattern
        Row(1, 0x00700244, "1", values=(enumerated("NORMAL", "OUTLINED", "OFF"),)),  # ShadowStyle
        Row(1, 0x00700245, "1"),  # ShadowOffsetX
        Row(1, 0x00700246, "1"),  # ShadowOffsetY
        Row(1, 0x00700247, "1"),  # ShadowColorCIELabValue
        Row(1, 0x00700258, "1"),  # ShadowOpacity
    ),
)
