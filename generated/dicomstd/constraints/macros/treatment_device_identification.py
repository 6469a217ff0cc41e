"""Treatment Device Identification, PS3.3 C.36.2.2.1. Generated from table_C.36.2.2.1-1; do not edit."""

from dicodec.schema import Group, Row, Table

TABLE = Table(
    "C.36.2.2.1-1",
    "Treatment Device Identification",
    "C.36.2.2.1",
    (
        Row(0, 0, include="macros.device_model"),  # include Device Model
        Row(0, 0x0018100B, "2"),  # ManufacturerDeviceClassUID
        Row(0, 0, groups=(Group("9551", "D"),), include="macros.device_identification"),  # include Device Identification
        Row(0, 0x00080080, "3"),  # InstitutionName
        Row(0, 0x00080081, "3"),  # InstitutionAddress
        Row(0, 0x00081040, "3"),  # InstitutionalDepartmentName
    ),
)
