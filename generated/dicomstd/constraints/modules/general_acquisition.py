"""General Acquisition, PS3.3 2024b C.7.10.1. Generated from table_C.7.10.1-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.7.10.1-1",
    "General Acquisition",
    "C.7.10.1",
    (
        Row(1, 0, 0x00080017, "3"),  # AcquisitionUID
        Row(2, 0, 0x00200012, "3"),  # AcquisitionNumber
        Row(3, 0, 0x00080022, "3"),  # AcquisitionDate
        Row(4, 0, 0x00080032, "3"),  # AcquisitionTime
        Row(5, 0, 0x0008002A, "3"),  # AcquisitionDateTime
        Row(6, 0, 0x00189073, "3"),  # AcquisitionDuration
        Row(7, 0, 0x00201002, "3"),  # ImagesInAcquisition
        Row(8, 0, 0x00083010, "3"),  # IrradiationEventUID
    ),
)
