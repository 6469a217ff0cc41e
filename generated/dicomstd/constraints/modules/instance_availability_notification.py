"""Instance Availability Notification, PS3.3 C.4.23. Generated from table_C.4.23-1; do not edit."""

from dicodec.schema import Group, Row, Table, enumerated

TABLE = Table(
    "C.4.23-1",
    "Instance Availability Notification",
    "C.4.23",
    (
        Row(0, 0x00081111, "", items=(0, 1)),  # ReferencedPerformedProcedureStepSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(1, 0x00404019, "", items=(1, 1), groups=(Group("9231", "B"),)),  # PerformedWorkitemCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x0020000D, ""),  # StudyInstanceUID
        Row(0, 0x00081115, "", items=(1, None)),  # ReferencedSeriesSequence
        Row(1, 0x0020000E, ""),  # SeriesInstanceUID
        Row(1, 0x00081199, "", items=(1, None)),  # ReferencedSOPSequence
        Row(2, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(2, 0x00080056, "", values=(enumerated("ONLINE", "NEARLINE", "OFFLINE", "UNAVAILABLE"),)),  # InstanceAvailability
        Row(2, 0x00080054, ""),  # RetrieveAETitle
        Row(2, 0x0040E011, ""),  # RetrieveLocationUID
        Row(2, 0x0040E010, ""),  # RetrieveURI
        Row(2, 0x00081190, ""),  # RetrieveURL
        Row(2, 0x00880130, ""),  # StorageMediaFileSetID
        Row(2, 0x00880140, ""),  # StorageMediaFileSetUID
    ),
)
