"""Storage Commitment, PS3.3 C.14. Generated from table_C.14-1; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.14-1",
    "Storage Commitment",
    "C.14",
    (
        Row(0, 0x00081195, ""),  # TransactionUID
        Row(0, 0x00080054, ""),  # RetrieveAETitle
        Row(0, 0x00880130, ""),  # StorageMediaFileSetID
        Row(0, 0x00880140, ""),  # StorageMediaFileSetUID
        Row(0, 0x00081199, ""),  # ReferencedSOPSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(1, 0x00080054, ""),  # RetrieveAETitle
        Row(1, 0x00880130, ""),  # StorageMediaFileSetID
        Row(1, 0x00880140, ""),  # StorageMediaFileSetUID
        Row(0, 0x00081198, ""),  # FailedSOPSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(1, 0x00081197, "", values=(enumerated("0110H", "0112H", "0213H", "0122H", "0119H", "0131H"),)),  # FailureReason
    ),
)
