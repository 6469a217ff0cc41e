"""Directory, PS3.3 F.4. Generated from table_F.4-2; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "F.4-2",
    "Directory",
    "F.4",
    (
        Row(0, 0x00041220, "2", items=(0, None)),  # DirectoryRecordSequence
        Row(1, 0x00041430, "1", values=(enumerated("OWNER", "LAMP", "PRIVATE"),)),  # DirectoryRecordType
        Row(1, 0, when="DirectoryRecordType in {OWNER}", include="macros.owner_keys"),  # include Owner Keys
        Row(1, 0, when="DirectoryRecordType in {LAMP}", include="macros.lamp_keys"),  # include Lamp Keys
    ),
)
