"""Scope of Inventory, PS3.3 C.38.2.1. Generated from table_C.38.2-1; do not edit."""

from dicodec.schema import Row, Table, defined, enumerated

TABLE = Table(
    "C.38.2-1",
    "Scope of Inventory",
    "C.38.2.1",
    (
        Row(0, 0x00080400, "2", items=(0, 1)),  # ScopeOfInventorySequence
        Row(1, 0x0008040F, "1C", when="not_checkable(exchange)", values=(enumerated("RELATIONAL", "COMBINED_DT", "FUZZY_SEMANTIC", "TIMEZONE_ADJUST", "EMPTY_VALUE", "MULTIPLE_VALUE"),)),  # ExtendedMatchingMechanisms
        Row(1, 0x00080005, "1C", when="not_checkable(content)", values=(defined("ISO_IR 100", "ISO_IR 101", "ISO_IR 109", "ISO_IR 110", "ISO_IR 144", "ISO_IR 127", "ISO_IR 126", "ISO_IR 138", "ISO_IR 148", "ISO_IR 203", "ISO_IR 13", "ISO_IR 166"), defined("ISO 2022 IR 6", "ISO 2022 IR 100", "ISO 2022 IR 101", "ISO 2022 IR 109", "ISO 2022 IR 110", "ISO 2022 IR 144", "ISO 2022 IR 127", "ISO 2022 IR 126", "ISO 2022 IR 138", "ISO 2022 IR 148", "ISO 2022 IR 203", "ISO 2022 IR 13", "ISO 2022 IR 166"), defined("ISO 2022 IR 87", "ISO 2022 IR 159", "ISO 2022 IR 149", "ISO 2022 IR 58"), defined("ISO_IR 192", "GB18030", "GBK"),)),  # SpecificCharacterSet
        Row(1, 0x00080201, "1C", when="ExtendedMatchingMechanisms in {TIMEZONE_ADJUST}"),  # TimezoneOffsetFromUTC
        Row(1, 0x00080052, "1C", when="ExtendedMatchingMechanisms in {RELATIONAL}", values=(enumerated("STUDY", "SERIES", "IMAGE"),)),  # QueryRetrieveLevel
        Row(1, 0x00080410, "1C", when="not_checkable(application)", items=(2, 2)),  # RangeMatchingSequence
        Row(1, 0x00080411, "1C", when="not_checkable(application)", items=(1, None)),  # ListOfUIDMatchingSequence
        Row(1, 0x00080412, "1C", when="ExtendedMatchingMechanisms in {EMPTY_VALUE} and not_checkable(application)", items=(1, 1)),  # EmptyValueMatchingSequence
        Row(1, 0x00080413, "1C", when="not_checkable(application)", items=(1, 1)),  # GeneralMatchingSequence
    ),
)
