"""Protocol Element Identification, PS3.3 10.28. Generated from table_10.28-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "10.28-1",
    "Protocol Element Identification",
    "10.28",
    (
        Row(0, 0x00189921, "1"),  # ProtocolElementNumber
        Row(0, 0x00189922, "2"),  # ProtocolElementName
        Row(0, 0x00189924, "3"),  # ProtocolElementPurpose
        Row(0, 0x00189923, "3"),  # ProtocolElementCharacteristicsSummary
    ),
)
