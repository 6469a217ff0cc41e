"""PET Frame Acquisition, PS3.3 C.8.22.5.2. Generated from table_C.8.22-11; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.8.22-11",
    "PET Frame Acquisition",
    "C.8.22.5.2",
    (
        Row(0, 0x00189732, "1", items=(1, 1)),  # PETFrameAcquisitionSequence
        Row(1, 0x00181130, "1"),  # TableHeight
        Row(1, 0x00181120, "1"),  # GantryDetectorTilt
        Row(1, 0x00181121, "1"),  # GantryDetectorSlew
        Row(1, 0x00180090, "1"),  # DataCollectionDiameter
    ),
)
