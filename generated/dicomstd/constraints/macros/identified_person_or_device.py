"""Identified Person or Device, PS3.3 C.17.2.4. Generated from table_C.17-3b; do not edit."""

from dicodec.schema import Group, Row, Table, enumerated

TABLE = Table(
    "C.17-3b",
    "Identified Person or Device",
    "C.17.2.4",
    (
        Row(0, 0x0040A084, "1", values=(enumerated("PSN", "DEV"),)),  # ObserverType
        Row(0, 0x0040A123, "1C", when="ObserverType in {PSN}"),  # PersonName
        Row(0, 0x00401101, "2C", when="ObserverType in {PSN}", items=(0, 1)),  # PersonIdentificationCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x0044010A, "3"),  # OrganizationalRoleCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00081010, "2C", when="ObserverType in {DEV}"),  # StationName
        Row(0, 0x00181002, "1C", when="ObserverType in {DEV}"),  # DeviceUID
        Row(0, 0x00080070, "1C", when="ObserverType in {DEV}"),  # Manufacturer
        Row(0, 0x00081090, "1C", when="ObserverType in {DEV}"),  # ManufacturerModelName
        Row(0, 0x00080055, "3"),  # StationAETitle
        Row(0, 0x00181000, "3"),  # DeviceSerialNumber
        Row(0, 0x00181020, "3"),  # SoftwareVersions
        Row(0, 0x00181204, "3"),  # DateOfManufacture
        Row(0, 0x00181205, "3"),  # DateOfInstallation
        Row(0, 0x00080080, "2"),  # InstitutionName
        Row(0, 0x00080082, "2", items=(0, 1)),  # InstitutionCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00081040, "3"),  # InstitutionalDepartmentName
        Row(0, 0x00081041, "3", items=(1, 1), groups=(Group("7030", "B"),)),  # InstitutionalDepartmentTypeCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
    ),
)
