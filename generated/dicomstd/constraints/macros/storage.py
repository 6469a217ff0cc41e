"""Storage, PS3.3 10.3. Generated from table_10-3c; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "10-3c",
    "Storage",
    "10.3",
    (
        Row(0, 0x00081150, "1C", when="not_checkable(exchange)"),  # ReferencedSOPClassUID
        Row(0, 0x00404071, "1C", when="(not present(STOWRSStorageSequence) and not present(XDSStorageSequence)) or ((not present(STOWRSStorageSequence) or not present(XDSStorageSequence)) and not_parsed)", may="always", items=(1, None)),  # DICOMStorageSequence
        Row(1, 0x21000140, "1"),  # DestinationAE
        Row(0, 0x00404072, "1C", when="not present(DICOMStorageSequence) and not present(XDSStorageSequence)", may="always", items=(1, None)),  # STOWRSStorageSequence
        Row(1, 0x00404073, "1"),  # StorageURL
        Row(0, 0x00404074, "1C", when="not present(STOWRSStorageSequence) and not present(DICOMStorageSequence)", may="always", items=(1, None)),  # XDSStorageSequence
        Row(1, 0x0040E030, "1"),  # RepositoryUniqueID
        Row(1, 0x0040E031, "3"),  # HomeCommunityID
    ),
)
