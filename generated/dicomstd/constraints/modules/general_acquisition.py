"""General Acquisition, PS3.3 C.7.10.1. Generated from table_C.7.10.1-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.7.10.1-1",
    "General Acquisition",
    "C.7.10.1",
    (
        Row(0, 0x00080017, "3"),  # AcquisitionUID
        Row(0, 0x00200012, "3"),  # AcquisitionNumber
        Row(0, 0x00080022, "3"),  # AcquisitionDate
        Row(0, 0x00080032, "3"),  # AcquisitionTime
        Row(0, 0x0008002A, "3"),  # AcquisitionDateTime
        Row(0, 0x00189073, "3"),  # AcquisitionDuration
        Row(0, 0x00201002, "3"),  # ImagesInAcquisition
        Row(0, 0x00083010, "3"),  # IrradiationEventUID
    ),
)
