"""General Contributing Sources, PS3.3 10.10. Generated from table_10-13; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "10-13",
    "General Contributing Sources",
    "10.10",
    (
        Row(0, 0x00209529, "1C", when="not_checkable(other-instance)", items=(1, None)),  # ContributingSOPInstancesReferenceSequence
        Row(1, 0x0020000D, "1"),  # StudyInstanceUID
        Row(1, 0x00081115, "1", items=(1, None)),  # ReferencedSeriesSequence
        Row(2, 0x0020000E, "1"),  # SeriesInstanceUID
        Row(2, 0x00200011, "2"),  # SeriesNumber
        Row(2, 0x0008114A, "1", items=(1, None)),  # ReferencedInstanceSequence
        Row(3, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(3, 0x00200013, "2"),  # InstanceNumber
        Row(0, 0x00080070, "2"),  # Manufacturer
        Row(0, 0x00081090, "1C", when="not_checkable(other-instance)"),  # ManufacturerModelName
        Row(0, 0x00181000, "1C", when="not_checkable(other-instance)"),  # DeviceSerialNumber
        Row(0, 0x00181020, "1C", when="not_checkable(other-instance)"),  # SoftwareVersions
        Row(0, 0x00181204, "3"),  # DateOfManufacture
        Row(0, 0x00181205, "3"),  # DateOfInstallation
        Row(0, 0x0008002A, "1C", when="not_checkable(other-instance)"),  # AcquisitionDateTime
        Row(0, 0x00081010, "1C", when="not_checkable(other-instance)"),  # StationName
        Row(0, 0x00081070, "1C", when="not_checkable(other-instance)"),  # OperatorsName
        Row(0, 0x00081072, "1C", when="not_checkable(other-instance)", items=(1, None)),  # OperatorIdentificationSequence
        Row(1, 0, include="macros.person_identification"),  # include Person Identification
        Row(0, 0x00181030, "1C", when="not_checkable(other-instance)"),  # ProtocolName
        Row(0, 0x00400260, "1C", when="not_checkable(other-instance)", items=(1, None)),  # PerformedProtocolCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00189423, "1C", when="not_checkable(other-instance)"),  # AcquisitionProtocolName
    ),
)
