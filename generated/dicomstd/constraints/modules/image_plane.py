"""Image Plane, PS3.3 C.7.6.2. Generated from table_C.7-10; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.7-10",
    "Image Plane",
    "C.7.6.2",
    (
        Row(0, 0x00280030, "1"),  # PixelSpacing
        Row(0, 0x00200037, "1"),  # ImageOrientationPatient
        Row(0, 0x00200032, "1"),  # ImagePositionPatient
        Row(0, 0x00180050, "2"),  # SliceThickness
        Row(0, 0x00180088, "3"),  # SpacingBetweenSlices
        Row(0, 0x00201041, "3"),  # SliceLocation
    ),
)
