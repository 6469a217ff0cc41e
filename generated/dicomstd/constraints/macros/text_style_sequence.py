"""Text Style Sequence, PS3.3 C.10.5.1.3.12.2. Generated from table_C.10-5a; do not edit."""

from dicodec.schema import Row, Table, defined, enumerated

TABLE = Table(
    "C.10-5a",
    "Text Style Sequence",
    "C.10.5.1.3.12.2",
    (
        Row(0, 0x00700231, "3", items=(1, 1)),  # TextStyleSequence
        Row(1, 0x00700227, "3"),  # FontName
        Row(1, 0x00700228, "1C", when="present(FontName)", values=(defined("ISO_32000"),)),  # FontNameType
        Row(1, 0x00700229, "1"),  # CSSFontName
        Row(1, 0x00700241, "1"),  # TextColorCIELabValue
        Row(1, 0x00700242, "1C", when="present(BoundingBoxTopLeftHandCorner)", values=(enumerated("LEFT", "CENTER", "RIGHT"),)),  # HorizontalAlignment
        Row(1, 0x00700243, "1C", when="present(BoundingBoxTopLeftHandCorner)", values=(enumerated("TOP", "CENTER", "BOTTOM"),)),  # VerticalAlignment
        Row(1, 0x00700244, "1", values=(enumerated("NORMAL", "OUTLINED", "OFF"),)),  # ShadowStyle
        Row(1, 0x00700245, "1C", when="ShadowStyle not in {OFF}"),  # ShadowOffsetX
        Row(1, 0x00700246, "1C", when="ShadowStyle not in {OFF}"),  # ShadowOffsetY
        Row(1, 0x00700247, "1C", when="ShadowStyle not in {OFF}"),  # ShadowColorCIELabValue
        Row(1, 0x00700258, "1C", when="ShadowStyle not in {OFF}"),  # ShadowOpacity
        Row(1, 0x00700248, "1", values=(enumerated("Y", "N"),)),  # Underlined
        Row(1, 0x00700249, "1", values=(enumerated("Y", "N"),)),  # Bold
        Row(1, 0x00700250, "1", values=(enumerated("Y", "N"),)),  # Italic
    ),
)
