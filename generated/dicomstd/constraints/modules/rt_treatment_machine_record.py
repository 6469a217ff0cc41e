"""RT Treatment Machine Record, PS3.3 C.8.8.18. Generated from table_C.8-54; do not edit."""

from dicodec.schema import Group, Row, Table

TABLE = Table(
    "C.8-54",
    "RT Treatment Machine Record",
    "C.8.8.18",
    (
        Row(0, 0x300A0206, "1", items=(1, 1)),  # TreatmentMachineSequence
        Row(1, 0x300A00B2, "2"),  # TreatmentMachineName
        Row(1, 0x00080070, "2"),  # Manufacturer
        Row(1, 0x00080080, "2"),  # InstitutionName
        Row(1, 0x00080081, "3"),  # InstitutionAddress
        Row(1, 0x00081040, "3"),  # InstitutionalDepartmentName
        Row(1, 0x00081041, "3", items=(1, 1), groups=(Group("7030", "B"),)),  # InstitutionalDepartmentTypeCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00081090, "2"),  # ManufacturerModelName
        Row(1, 0x00181000, "2"),  # DeviceSerialNumber
        Row(1, 0x00181204, "3"),  # DateOfManufacture
        Row(1, 0x00181205, "3"),  # DateOfInstallation
    ),
)
