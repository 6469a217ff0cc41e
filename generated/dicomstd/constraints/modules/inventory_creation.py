"""Inventory Creation, PS3.3 C.38.3. Generated from table_C.38.3-1; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.38.3-1",
    "Inventory Creation",
    "C.38.3",
    (
        Row(0, 0, include="macros.scope_of_inventory"),  # include Scope of Inventory
        Row(0, 0x00081195, ""),  # TransactionUID
        Row(0, 0x00080417, "", values=(enumerated("PROCESSING", "COMPLETE", "FAILURE", "CANCELED", "PAUSED"),)),  # TransactionStatus
        Row(0, 0x00080418, ""),  # TransactionStatusComment
        Row(0, 0x00080416, ""),  # ExpirationDateTime
        Row(0, 0x00080401, ""),  # InventoryPurpose
        Row(0, 0x00080403, "", values=(enumerated("STUDY", "SERIES", "INSTANCE"),)),  # InventoryLevel
        Row(0, 0x00081150, ""),  # ReferencedSOPClassUID
        Row(0, 0x00081155, ""),  # ReferencedSOPInstanceUID
        Row(0, 0x00080054, ""),  # RetrieveAETitle
        Row(0, 0x00081190, ""),  # RetrieveURL
        Row(0, 0x00080407, ""),  # StoredInstanceBaseURI
        Row(0, 0, include="macros.stored_file_access"),  # include Stored File Access
        Row(0, 0x00080428, ""),  # TotalNumberOfStudyRecords
        Row(0, 0x00080414, ""),  # RequestedStatusInterval
        Row(0, 0x00080415, "", values=(enumerated("Y", "N"),)),  # RetainInstances
    ),
)
