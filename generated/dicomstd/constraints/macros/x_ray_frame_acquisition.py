"""X-Ray Frame Acquisition, PS3.3 C.8.19.6.8. Generated from table_C.8.19.6-8; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.8.19.6-8",
    "X-Ray Frame Acquisition",
    "C.8.19.6.8",
    (
        Row(0, 0x00189417, "1", items=(1, 1)),  # FrameAcquisitionSequence
        Row(1, 0x00180060, "1"),  # KVP
        Row(1, 0x00189330, "1"),  # XRayTubeCurrentInmA
    ),
)
