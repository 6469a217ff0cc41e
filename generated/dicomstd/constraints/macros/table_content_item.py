"""Table Content Item, PS3.3 C.18.10. Generated from table_C.18.10-1; do not edit."""

from dicodec.schema import Group, Row, Table, enumerated

TABLE = Table(
    "C.18.10-1",
    "Table Content Item",
    "C.18.10",
    (
        Row(0, 0x0040A801, "1", items=(1, 1)),  # TabulatedValuesSequence
        Row(1, 0x0040A802, "1"),  # NumberOfTableRows
        Row(1, 0x0040A803, "1"),  # NumberOfTableColumns
        Row(1, 0x0040A806, "3", items=(1, None)),  # TableRowDefinitionSequence
        Row(2, 0x0040A804, "1C", when="not_checkable(other-instance)"),  # TableRowNumber
        Row(2, 0x0040A043, "1", items=(1, 1)),  # ConceptNameCodeSequence
        Row(3, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(2, 0x004008EA, "1C", when="not_checkable(content)", items=(1, 1), groups=(Group("82", "D"),)),  # MeasurementUnitsCodeSequence
        Row(3, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x0040A807, "3", items=(1, None)),  # TableColumnDefinitionSequence
        Row(2, 0x0040A805, "1C", when="not_checkable(other-instance)"),  # TableColumnNumber
        Row(2, 0x0040A043, "1", items=(1, 1)),  # ConceptNameCodeSequence
        Row(3, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(2, 0x004008EA, "1C", when="not_checkable(content)", items=(1, 1), groups=(Group("82", "D"),)),  # MeasurementUnitsCodeSequence
        Row(3, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x0040A808, "1", items=(1, None)),  # CellValuesSequence
        Row(2, 0x0040A804, "1C", when="not present(TableColumnNumber) or not_parsed"),  # TableRowNumber
        Row(2, 0x0040A805, "1C", when="not present(TableRowNumber) or not_parsed"),  # TableColumnNumber
        Row(2, 0x0040DB73, "1C", when="not present(SelectorAttributeVR)"),  # ReferencedContentItemIdentifier
        Row(2, 0x00720050, "1C", when="not present(ReferencedContentItemIdentifier)", values=(enumerated("DS", "DT", "FD", "FL", "IS", "SL", "SQ", "SS", "SV", "UC", "UL", "US", "UV"),)),  # SelectorAttributeVR
        Row(2, 0x00720072, "1C", when="present(SelectorAttributeVR) and SelectorAttributeVR in {DS} and not present(NumericValueQualifierCodeSequence)"),  # SelectorDSValue
        Row(2, 0x00720063, "1C", when="present(SelectorAttributeVR) and SelectorAttributeVR in {DT}"),  # SelectorDTValue
        Row(2, 0x00720074, "1C", when="present(SelectorAttributeVR) and SelectorAttributeVR in {FD} and not present(NumericValueQualifierCodeSequence)"),  # SelectorFDValue
        Row(2, 0x00720076, "1C", when="present(SelectorAttributeVR) and SelectorAttributeVR in {FL} and not present(NumericValueQualifierCodeSequence)"),  # SelectorFLValue
        Row(2, 0x00720064, "1C", when="present(SelectorAttributeVR) and SelectorAttributeVR in {IS} and not present(NumericValueQualifierCodeSequence)"),  # SelectorISValue
        Row(2, 0x0072007C, "1C", when="present(SelectorAttributeVR) and SelectorAttributeVR in {SL} and not present(NumericValueQualifierCodeSequence)"),  # SelectorSLValue
        Row(2, 0x0072007E, "1C", when="present(SelectorAttributeVR) and SelectorAttributeVR in {SS} and not present(NumericValueQualifierCodeSequence)"),  # SelectorSSValue
        Row(2, 0x00720082, "1C", when="present(SelectorAttributeVR) and SelectorAttributeVR in {SV} and not present(NumericValueQualifierCodeSequence)"),  # SelectorSVValue
        Row(2, 0x0072006F, "1C", when="present(SelectorAttributeVR) and SelectorAttributeVR in {UC}"),  # SelectorUCValue
        Row(2, 0x00720078, "1C", when="present(SelectorAttributeVR) and SelectorAttributeVR in {UL} and not present(NumericValueQualifierCodeSequence)"),  # SelectorULValue
        Row(2, 0x0072007A, "1C", when="present(SelectorAttributeVR) and SelectorAttributeVR in {US} and not present(NumericValueQualifierCodeSequence)"),  # SelectorUSValue
        Row(2, 0x00720083, "1C", when="present(SelectorAttributeVR) and SelectorAttributeVR in {UV} and not present(NumericValueQualifierCodeSequence)"),  # SelectorUVValue
        Row(2, 0x0040A168, "1C", when="present(SelectorAttributeVR) and SelectorAttributeVR in {SQ}", items=(1, None)),  # ConceptCodeSequence
        Row(3, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(2, 0x004008EA, "1C", when="not_checkable(content)", items=(1, 1), groups=(Group("82", "D"),)),  # MeasurementUnitsCodeSequence
        Row(3, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(2, 0x0040A301, "1C", when="not_checkable(content)", items=(1, 1), groups=(Group("42", "D"),)),  # NumericValueQualifierCodeSequence
        Row(3, 0, include="macros.code_sequence"),  # include Code Sequence
    ),
)
