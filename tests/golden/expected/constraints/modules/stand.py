"""Stand, PS3.3 C.3. Generated from table_C.3-1; do not edit."""

from dicodec.schema import Group, Row, Table

TABLE = Table(
    "C.3-1",
    "Stand",
    "C.3",
    (
        Row(0, 0x00110007, "1"),  # StandSequence
        Row(1, 0x00110008, "1"),  # StandMaterial
        Row(1, 0x00110005, "3", groups=(Group("10", "D"),)),  # BulbKindCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(2, 0x00110001, "3"),  # LampColor
        Row(0, 0x00110003, "3"),  # ShadeSequence
        Row(1, 0x00110008, "3"),  # StandMaterial
        Row(0, 0, when="present(StandMaterial)", include="macros.shade"),  # include Shade
        Row(0, 0x00110001, "1"),  # LampColor
    ),
)
