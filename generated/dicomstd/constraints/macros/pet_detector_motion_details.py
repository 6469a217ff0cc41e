"""PET Detector Motion Details, PS3.3 C.8.22.5.3. Generated from table_C.8.22-12; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.8.22-12",
    "PET Detector Motion Details",
    "C.8.22.5.3",
    (
        Row(0, 0x00189733, "1", items=(1, 1)),  # PETDetectorMotionDetailsSequence
        Row(1, 0x00181140, "1", values=(enumerated("CW", "CC"),)),  # RotationDirection
        Row(1, 0x00189305, "1"),  # RevolutionTime
    ),
)
