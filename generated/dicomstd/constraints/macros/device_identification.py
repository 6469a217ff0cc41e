"""Device Identification, PS3.3 10.36. Generated from table_10.36-1; do not edit."""

from dicodec.schema import Row, Table, defined

TABLE = Table(
    "10.36-1",
    "Device Identification",
    "10.36",
    (
        Row(0, 0x3010002E, "1", items=(1, 1)),  # DeviceTypeCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x3010002D, "1"),  # DeviceLabel
        Row(0, 0x00500021, "3"),  # LongDeviceDescription
        Row(0, 0x00181000, "2"),  # DeviceSerialNumber
        Row(0, 0x00181020, "2"),  # SoftwareVersions
        Row(0, 0x00181204, "3"),  # DateOfManufacture
        Row(0, 0x00181205, "3"),  # DateOfInstallation
        Row(0, 0x0018100A, "3", items=(1, None)),  # UDISequence
        Row(1, 0, include="macros.udi"),  # include UDI
        Row(0, 0x30100043, "2"),  # ManufacturerDeviceIdentifier
        Row(0, 0x3010001B, "2"),  # DeviceAlternateIdentifier
        Row(0, 0x3010001C, "1C", when="has_value(DeviceAlternateIdentifier)", values=(defined("BARCODE", "RFID"),)),  # DeviceAlternateIdentifierType
        Row(0, 0x3010001D, "1C", when="has_value(DeviceAlternateIdentifier)"),  # DeviceAlternateIdentifierFormat
    ),
)
