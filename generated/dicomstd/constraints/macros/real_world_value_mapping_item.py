"""Real World Value Mapping Item, PS3.3 C.7.6.16.2.11. Generated from table_C.7.6.16-12b; do not edit."""

from dicodec.schema import Group, Row, Table

TABLE = Table(
    "C.7.6.16-12b",
    "Real World Value Mapping Item",
    "C.7.6.16.2.11",
    (
        Row(0, 0x00409216, "1C", when="present(PixelData) or present(RealWorldValueLUTData) or not present(DoubleFloatRealWorldValueFirstValueMapped)"),  # RealWorldValueFirstValueMapped
        Row(0, 0x00409211, "1C", when="present(PixelData) or present(RealWorldValueLUTData) or not present(DoubleFloatRealWorldValueLastValueMapped)"),  # RealWorldValueLastValueMapped
        Row(0, 0x00409214, "1C", when="not present(RealWorldValueFirstValueMapped)"),  # DoubleFloatRealWorldValueFirstValueMapped
        Row(0, 0x00409213, "1C", when="not present(RealWorldValueLastValueMapped)"),  # DoubleFloatRealWorldValueLastValueMapped
        Row(0, 0x00409224, "1C", when="present(FloatPixelData) or present(DoubleFloatPixelData) or not present(RealWorldValueLUTData)"),  # RealWorldValueIntercept
        Row(0, 0x00409225, "1C", when="present(FloatPixelData) or present(DoubleFloatPixelData) or not present(RealWorldValueLUTData)"),  # RealWorldValueSlope
        Row(0, 0x00409212, "1C", when="not present(RealWorldValueIntercept)"),  # RealWorldValueLUTData
        Row(0, 0x00283003, "1"),  # LUTExplanation
        Row(0, 0x00409210, "1"),  # LUTLabel
        Row(0, 0x004008EA, "1", items=(1, 1), groups=(Group("7181", "D", qualified=True),)),  # MeasurementUnitsCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00409220, "3", items=(1, None)),  # QuantityDefinitionSequence
        Row(1, 0, include="macros.content_item_with_modifiers"),  # include Content Item with Modifiers
    ),
)
