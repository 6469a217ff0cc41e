"""Hanging Protocol Selector Attribute Value, PS3.3 C.23.4.2. Generated from table_C.23.4-2; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.23.4-2",
    "Hanging Protocol Selector Attribute Value",
    "C.23.4.2",
    (
        Row(0, 0x00720060, "1C", when="present(SelectorAttributeVR) and SelectorAttributeVR in {AT}"),  # SelectorATValue
        Row(0, 0x00720062, "1C", when="present(SelectorAttributeVR) and SelectorAttributeVR in {CS}"),  # SelectorCSValue
        Row(0, 0x00720064, "1C", when="present(SelectorAttributeVR) and SelectorAttributeVR in {IS}"),  # SelectorISValue
        Row(0, 0x00720066, "1C", when="present(SelectorAttributeVR) and SelectorAttributeVR in {LO}"),  # SelectorLOValue
        Row(0, 0x00720068, "1C", when="present(SelectorAttributeVR) and SelectorAttributeVR in {LT}"),  # SelectorLTValue
        Row(0, 0x0072006A, "1C", when="present(SelectorAttributeVR) and SelectorAttributeVR in {PN}"),  # SelectorPNValue
        Row(0, 0x0072006C, "1C", when="present(SelectorAttributeVR) and SelectorAttributeVR in {SH}"),  # SelectorSHValue
        Row(0, 0x0072006E, "1C", when="present(SelectorAttributeVR) and SelectorAttributeVR in {ST}"),  # SelectorSTValue
        Row(0, 0x00720070, "1C", when="present(SelectorAttributeVR) and SelectorAttributeVR in {UT}"),  # SelectorUTValue
        Row(0, 0x00720072, "1C", when="present(SelectorAttributeVR) and SelectorAttributeVR in {DS}"),  # SelectorDSValue
        Row(0, 0x00720074, "1C", when="present(SelectorAttributeVR) and SelectorAttributeVR in {FD}"),  # SelectorFDValue
        Row(0, 0x00720076, "1C", when="present(SelectorAttributeVR) and SelectorAttributeVR in {FL}"),  # SelectorFLValue
        Row(0, 0x00720078, "1C", when="present(SelectorAttributeVR) and SelectorAttributeVR in {UL}"),  # SelectorULValue
        Row(0, 0x0072007A, "1C", when="present(SelectorAttributeVR) and SelectorAttributeVR in {US}"),  # SelectorUSValue
        Row(0, 0x0072007C, "1C", when="present(SelectorAttributeVR) and SelectorAttributeVR in {SL}"),  # SelectorSLValue
        Row(0, 0x0072007E, "1C", when="present(SelectorAttributeVR) and SelectorAttributeVR in {SS}"),  # SelectorSSValue
        Row(0, 0x00720080, "1C", when="SelectorAttributeVR in {SQ} and not_checkable(content)", items=(1, None)),  # SelectorCodeSequenceValue
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x0072007F, "1C", when="present(SelectorAttributeVR) and SelectorAttributeVR in {UI}"),  # SelectorUIValue
    ),
)
