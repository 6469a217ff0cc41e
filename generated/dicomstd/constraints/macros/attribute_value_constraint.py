"""Attribute Value Constraint, PS3.3 10.25. Generated from table_10.25-1; do not edit."""

from dicodec.schema import Group, Row, Table, enumerated

TABLE = Table(
    "10.25-1",
    "Attribute Value Constraint",
    "10.25",
    (
        Row(0, 0, include="macros.extended_selector_attribute"),  # include Extended Selector Attribute
        Row(0, 0x00820032, "1", values=(enumerated("RANGE_INCL", "RANGE_EXCL", "GREATER_OR_EQUAL", "LESS_OR_EQUAL", "GREATER_THAN", "LESS_THAN", "EQUAL", "MEMBER_OF", "NOT_MEMBER_OF", "MEMBER_OF_CID", "UNCONSTRAINED"),)),  # ConstraintType
        Row(0, 0x00820036, "3", values=(enumerated("FAILURE", "WARNING", "INFORMATIVE"),)),  # ConstraintViolationSignificance
        Row(0, 0x00820037, "1C", when="not_checkable(application)"),  # ConstraintViolationCondition
        Row(0, 0x00820034, "1C", when="ConstraintType not in {UNCONSTRAINED}", items=(1, 1)),  # ConstraintValueSequence
        Row(1, 0, include="macros.attribute_value"),  # include Attribute Value
        Row(0, 0x00820035, "3", items=(1, 1)),  # RecommendedDefaultValueSequence
        Row(1, 0, include="macros.attribute_value"),  # include Attribute Value
        Row(0, 0x004008EA, "3", items=(1, 1), groups=(Group("82", "B"),)),  # MeasurementUnitsCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00820033, "3"),  # SpecificationSelectionGuidance
    ),
)
