"""Attribute Value, PS3.3 10.26. Generated from table_10.26-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "10.26-1",
    "Attribute Value",
    "10.26",
    (
        Row(0, 0x0072005E, "1C", when="present(SelectorAttributeVR) and SelectorAttributeVR in {AE}"),  # SelectorAEValue
        Row(0, 0x0072005F, "1C", when="present(SelectorAttributeVR) and SelectorAttributeVR in {AS}"),  # SelectorASValue
        Row(0, 0x00720060, "1C", when="present(SelectorAttributeVR) and SelectorAttributeVR in {AT}"),  # SelectorATValue
        Row(0, 0x00720062, "1C", when="present(SelectorAttributeVR) and SelectorAttributeVR in {CS}"),  # SelectorCSValue
        Row(0, 0x00720061, "1C", when="present(SelectorAttributeVR) and SelectorAttributeVR in {DA}"),  # SelectorDAValue
        Row(0, 0x00720072, "1C", when="present(SelectorAttributeVR) and SelectorAttributeVR in {DS}"),  # SelectorDSValue
        Row(0, 0x00720063, "1C", when="present(SelectorAttributeVR) and SelectorAttributeVR in {DT}"),  # SelectorDTValue
        Row(0, 0x00720074, "1C", when="present(SelectorAttributeVR) and SelectorAttributeVR in {FD}"),  # SelectorFDValue
        Row(0, 0x00720076, "1C", when="present(SelectorAttributeVR) and SelectorAttributeVR in {FL}"),  # SelectorFLValue
        Row(0, 0x00720064, "1C", when="present(SelectorAttributeVR) and SelectorAttributeVR in {IS}"),  # SelectorISValue
        Row(0, 0x00720066, "1C", when="present(SelectorAttributeVR) and SelectorAttributeVR in {LO}"),  # SelectorLOValue
        Row(0, 0x00720068, "1C", when="present(SelectorAttributeVR) and SelectorAttributeVR in {LT}"),  # SelectorLTValue
        Row(0, 0x00720065, "1C", when="present(SelectorAttributeVR) and SelectorAttributeVR in {OB}"),  # SelectorOBValue
        Row(0, 0x00720073, "1C", when="present(SelectorAttributeVR) and SelectorAttributeVR in {OD}"),  # SelectorODValue
        Row(0, 0x00720067, "1C", when="present(SelectorAttributeVR) and SelectorAttributeVR in {OF}"),  # SelectorOFValue
        Row(0, 0x00720075, "1C", when="present(SelectorAttributeVR) and SelectorAttributeVR in {OL}"),  # SelectorOLValue
        Row(0, 0x00720081, "1C", when="present(SelectorAttributeVR) and SelectorAttributeVR in {OV}"),  # SelectorOVValue
        Row(0, 0x00720069, "1C", when="present(SelectorAttributeVR) and SelectorAttributeVR in {OW}"),  # SelectorOWValue
        Row(0, 0x0072006A, "1C", when="present(SelectorAttributeVR) and SelectorAttributeVR in {PN}"),  # SelectorPNValue
        Row(0, 0x0072006C, "1C", when="present(SelectorAttributeVR) and SelectorAttributeVR in {SH}"),  # SelectorSHValue
        Row(0, 0x0072007C, "1C", when="present(SelectorAttributeVR) and SelectorAttributeVR in {SL}"),  # SelectorSLValue
        Row(0, 0x0072007E, "1C", when="present(SelectorAttributeVR) and SelectorAttributeVR in {SS}"),  # SelectorSSValue
        Row(0, 0x0072006E, "1C", when="present(SelectorAttributeVR) and SelectorAttributeVR in {ST}"),  # SelectorSTValue
        Row(0, 0x00720082, "1C", when="present(SelectorAttributeVR) and SelectorAttributeVR in {SV}"),  # SelectorSVValue
        Row(0, 0x0072006B, "1C", when="present(SelectorAttributeVR) and SelectorAttributeVR in {TM}"),  # SelectorTMValue
        Row(0, 0x0072006F, "1C", when="present(SelectorAttributeVR) and SelectorAttributeVR in {UC}"),  # SelectorUCValue
        Row(0, 0x0072007F, "1C", when="present(SelectorAttributeVR) and SelectorAttributeVR in {UI}"),  # SelectorUIValue
        Row(0, 0x00720078, "1C", when="present(SelectorAttributeVR) and SelectorAttributeVR in {UL}"),  # SelectorULValue
        Row(0, 0x0072006D, "1C", when="present(SelectorAttributeVR) and SelectorAttributeVR in {UN}"),  # SelectorUNValue
        Row(0, 0x00720071, "1C", when="present(SelectorAttributeVR) and SelectorAttributeVR in {UR}"),  # SelectorURValue
        Row(0, 0x0072007A, "1C", when="present(SelectorAttributeVR) and SelectorAttributeVR in {US}"),  # SelectorUSValue
        Row(0, 0x00720070, "1C", when="present(SelectorAttributeVR) and SelectorAttributeVR in {UT}"),  # SelectorUTValue
        Row(0, 0x00720083, "1C", when="present(SelectorAttributeVR) and SelectorAttributeVR in {UV}"),  # SelectorUVValue
        Row(0, 0x00720080, "1C", when="SelectorAttributeVR in {SQ} and not_checkable(content)", items=(1, None)),  # SelectorCodeSequenceValue
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
    ),
)
