"""HL7v2 Hierarchic Designator, PS3.3 10.14. Generated from table_10-17; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "10-17",
    "HL7v2 Hierarchic Designator",
    "10.14",
    (
        Row(0, 0x00400031, "1C", when="not present(UniversalEntityID)", may="always"),  # LocalNamespaceEntityID
        Row(0, 0x00400032, "1C", when="not present(LocalNamespaceEntityID)", may="always"),  # UniversalEntityID
        Row(0, 0x00400033, "1C", when="present(UniversalEntityID)", values=(enumerated("DNS", "EUI64", "ISO", "URI", "UUID", "X400", "X500"),)),  # UniversalEntityIDType
    ),
)
