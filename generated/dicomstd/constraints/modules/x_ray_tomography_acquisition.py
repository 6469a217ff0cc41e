"""X-Ray Tomography Acquisition, PS3.3 C.8.7.7. Generated from table_C.8-32; do not edit."""

from dicodec.schema import Row, Table, defined

TABLE = Table(
    "C.8-32",
    "X-Ray Tomography Acquisition",
    "C.8.7.7",
    (
        Row(0, 0x00181460, "1"),  # TomoLayerHeight
        Row(0, 0x00181470, "3"),  # TomoAngle
        Row(0, 0x00181480, "3"),  # TomoTime
        Row(0, 0x00181490, "3", values=(defined("LINEAR", "SPIRAL", "POLYCYCLOIDAL", "CIRCULAR"),)),  # TomoType
        Row(0, 0x00181491, "3", values=(defined("MOTION", "TOMOSYNTHESIS"),)),  # TomoClass
        Row(0, 0x00181495, "3"),  # NumberOfTomosynthesisSourceImages
    ),
)
