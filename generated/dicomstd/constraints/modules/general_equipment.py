"""General Equipment, PS3.3 C.7.5.1. Generated from table_C.7-8; do not edit."""

from dicodec.schema import Group, Row, Table

TABLE = Table(
    "C.7-8",
    "General Equipment",
    "C.7.5.1",
    (
        Row(0, 0x00080070, "2"),  # Manufacturer
        Row(0, 0x00080080, "3"),  # InstitutionName
        Row(0, 0x00080081, "3"),  # InstitutionAddress
        Row(0, 0x00081010, "3"),  # StationName
        Row(0, 0x00081040, "3"),  # InstitutionalDepartmentName
        Row(0, 0x00081041, "3", items=(1, 1), groups=(Group("7030", "B"),)),  # InstitutionalDepartmentTypeCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00081090, "3"),  # ManufacturerModelName
        Row(0, 0x0018100B, "3"),  # ManufacturerDeviceClassUID
        Row(0, 0x00181000, "3"),  # DeviceSerialNumber
        Row(0, 0x00181020, "3"),  # SoftwareVersions
        Row(0, 0x00181008, "3"),  # GantryID
        Row(0, 0x0018100A, "3", items=(1, None)),  # UDISequence
        Row(1, 0, include="macros.udi"),  # include UDI
        Row(0, 0x00181002, "3"),  # DeviceUID
        Row(0, 0x00181050, "3"),  # SpatialResolution
        Row(0, 0x00181204, "3"),  # DateOfManufacture
        Row(0, 0x00181205, "3"),  # DateOfInstallation
        Row(0, 0x00181200, "3"),  # DateOfLastCalibration
        Row(0, 0x00181201, "3"),  # TimeOfLastCalibration
        Row(0, 0x00280120, "1C", when="present(PixelPaddingRangeLimit) and (present(PixelData) or present(PixelDataProviderURL))", may="present(PixelData) or present(PixelDataProviderURL)"),  # PixelPaddingValue
    ),
)
