"""Patient Specification, PS3.3 C.34.5. Generated from table_C.34.5-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.34.5-1",
    "Patient Specification",
    "C.34.5",
    (
        Row(0, 0x00189911, "1", items=(1, None)),  # PatientSpecificationSequence
        Row(1, 0, include="macros.attribute_value_constraint"),  # include Attribute Value Constraint
    ),
)
