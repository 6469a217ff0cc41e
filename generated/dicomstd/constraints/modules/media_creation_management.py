"""Media Creation Management, PS3.3 C.22.1. Generated from table_C.22.1-1; do not edit."""

from dicodec.schema import Row, Table, defined, enumerated

TABLE = Table(
    "C.22.1-1",
    "Media Creation Management",
    "C.22.1",
    (
        Row(0, 0x00880130, ""),  # StorageMediaFileSetID
        Row(0, 0x00880140, ""),  # StorageMediaFileSetUID
        Row(0, 0x20000010, ""),  # NumberOfCopies
        Row(0, 0x22000020, "", values=(enumerated("HIGH", "MED", "LOW"),)),  # RequestPriority
        Row(0, 0x22000001, "", values=(enumerated("YES", "NO"),)),  # LabelUsingInformationExtractedFromInstances
        Row(0, 0x22000002, ""),  # LabelText
        Row(0, 0x22000003, ""),  # LabelStyleSelection
        Row(0, 0x22000004, ""),  # MediaDisposition
        Row(0, 0x22000005, ""),  # BarcodeValue
        Row(0, 0x22000006, "", values=(defined("CODE128", "CODE39", "INTER_2_5", "HIBC"),)),  # BarcodeSymbology
        Row(0, 0x22000007, "", values=(enumerated("YES", "NO"),)),  # AllowMediaSplitting
        Row(0, 0x2200000F, "", values=(enumerated("YES", "NO"),)),  # AllowLossyCompression
        Row(0, 0x22000008, "", values=(defined("NO", "FOR_PHYSICIAN", "FOR_PATIENT", "FOR_TEACHING", "FOR_RESEARCH"),)),  # IncludeNonDICOMObjects
        Row(0, 0x22000009, "", values=(enumerated("YES", "NO"),)),  # IncludeDisplayApplication
        Row(0, 0x2200000A, "", values=(enumerated("YES", "NO"),)),  # PreserveCompositeInstancesAfterMediaCreation
        Row(0, 0x00081199, ""),  # ReferencedSOPSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(1, 0x2200000C, ""),  # RequestedMediaApplicationProfile
        Row(1, 0x00880200, "", items=(1, 1)),  # IconImageSequence
        Row(2, 0, include="macros.image_pixel"),  # include Image Pixel
        Row(0, 0x21000020, "", values=(enumerated("IDLE", "PENDING", "CREATING", "DONE", "FAILURE"),)),  # ExecutionStatus
        Row(0, 0x21000030, "", values=(defined("NORMAL", when="ExecutionStatus in {DONE, CREATING, IDLE}"), defined("CHECK_MCD_OP", "CHECK_MCD_SRV", "DIR_PROC_ERR", "DUPL_REF_INST", "INST_AP_CONFLICT", "INST_OVERSIZED", "INSUFFIC_MEMORY", "MCD_BUSY", "MCD_FAILURE", "NO_INSTANCE", "NOT_SUPPORTED", "OUT_OF_SUPPLIES", "PROC_FAILURE", "QUEUED", "SET_OVERSIZED", "UNKNOWN"),)),  # ExecutionStatusInfo
        Row(0, 0x2200000B, ""),  # TotalNumberOfPiecesOfMediaCreated
        Row(0, 0x00081198, ""),  # FailedSOPSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(1, 0x2200000C, ""),  # RequestedMediaApplicationProfile
        Row(1, 0x00081197, "", values=(defined("0110H", "0112H", "0122H", "0119H", "0201H", "0202H", "0203H", "0204H", "0205H", "0120H", "0121H"),)),  # FailureReason
        Row(1, 0x2200000E, ""),  # FailureAttributes
        Row(0, 0x2200000D, ""),  # ReferencedStorageMediaSequence
        Row(1, 0x00880130, ""),  # StorageMediaFileSetID
        Row(1, 0x00880140, ""),  # StorageMediaFileSetUID
    ),
)
