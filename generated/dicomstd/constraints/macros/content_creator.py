"""Content Creator, PS3.3 10.9.3. Generated from table_10.9.3-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "10.9.3-1",
    "Content Creator",
    "10.9.3",
    (
        Row(0, 0x00700084, "3"),  # ContentCreatorName
        Row(0, 0x00700086, "3", items=(1, 1)),  # ContentCreatorIdentificationCodeSequence
        Row(1, 0, include="macros.person_identification"),  # include Person Identification
    ),
)
