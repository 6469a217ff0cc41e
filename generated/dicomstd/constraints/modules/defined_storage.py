"""Defined Storage, PS3.3 C.34.13. Generated from table_C.34.13-1; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.34.13-1",
    "Defined Storage",
    "C.34.13",
    (
        Row(0, 0x00189935, "1", items=(1, None)),  # StorageProtocolElementSpecificationSequence
        Row(1, 0x00189921, "1"),  # ProtocolElementNumber
        Row(1, 0x00189913, "3", items=(1, None)),  # ParametersSpecificationSequence
        Row(2, 0, include="macros.attribute_value_constraint"),  # include Attribute Value Constraint
        Row(2, 0x00820038, "1C", when="not_checkable(application)", may="always", values=(enumerated("YES", "NO"),)),  # ModifiableConstraintFlag
    ),
)
