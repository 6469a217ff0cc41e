"""Device, PS3.3 C.7.6.12. Generated from table_C.7-18; do not edit."""

from dicodec.schema import Group, Row, Table, defined

TABLE = Table(
    "C.7-18",
    "Device",
    "C.7.6.12",
    (
        Row(0, 0x00500010, "1", items=(1, None), groups=(Group("4051", "B"),)),  # DeviceSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00080070, "3"),  # Manufacturer
        Row(1, 0x00081090, "3"),  # ManufacturerModelName
        Row(1, 0x00181000, "3"),  # DeviceSerialNumber
        Row(1, 0x00181204, "3"),  # DateOfManufacture
        Row(1, 0x00181003, "3"),  # DeviceID
        Row(1, 0x00500014, "3"),  # DeviceLength
        Row(1, 0x00500016, "3"),  # DeviceDiameter
        Row(1, 0x00500017, "2C", when="present(DeviceDiameter)", values=(defined("FR", "GA", "IN", "MM"),)),  # DeviceDiameterUnits
        Row(1, 0x00500018, "3"),  # DeviceVolume
        Row(1, 0x00500019, "3"),  # InterMarkerDistance
        Row(1, 0x00500020, "3"),  # DeviceDescription
    ),
)
