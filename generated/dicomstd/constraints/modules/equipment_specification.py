"""Equipment Specification, PS3.3 C.34.6. Generated from table_C.34.6-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.34.6-1",
    "Equipment Specification",
    "C.34.6",
    (
        Row(0, 0x00080221, "1"),  # EquipmentModality
        Row(0, 0x00189912, "3", items=(0, None)),  # ModelSpecificationSequence
        Row(1, 0x00080070, "1"),  # Manufacturer
        Row(1, 0x00080222, "3"),  # ManufacturerRelatedModelGroup
        Row(1, 0x00081090, "1C", when="not present(ManufacturerRelatedModelGroup)", may="always"),  # ManufacturerModelName
        Row(1, 0x00181020, "3"),  # SoftwareVersions
        Row(1, 0x300A0420, "3", items=(1, None)),  # GeneralAccessorySequence
        Row(2, 0x300A00F9, "1"),  # AccessoryCode
        Row(1, 0x00181000, "3"),  # DeviceSerialNumber
        Row(1, 0x00181204, "3"),  # DateOfManufacture
        Row(1, 0x00181205, "3"),  # DateOfInstallation
    ),
)
