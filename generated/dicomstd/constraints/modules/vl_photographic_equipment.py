"""VL Photographic Equipment, PS3.3 C.8.12.10. Generated from table_C.8.12.10-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.8.12.10-1",
    "VL Photographic Equipment",
    "C.8.12.10",
    (
        Row(0, 0x0016004D, "3"),  # CameraOwnerName
        Row(0, 0x0016004E, "3"),  # LensSpecification
        Row(0, 0x0016004F, "3"),  # LensMake
        Row(0, 0x00160050, "3"),  # LensModel
        Row(0, 0x00160051, "3"),  # LensSerialNumber
    ),
)
