"""Frame Usefulness, PS3.3 C.7.6.16.2.27. Generated from table_C.7.6.16.2.27-1; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.7.6.16.2.27-1",
    "Frame Usefulness",
    "C.7.6.16.2.27",
    (
        Row(0, 0x00340009, "1", items=(1, 1)),  # FrameUsefulnessGroupSequence
        Row(1, 0x0034000C, "3", values=(enumerated("YES", "NO"),)),  # IncludesInformation
        Row(1, 0x00340008, "3", values=(enumerated("YES", "NO"),)),  # IncludesImagingSubject
    ),
)
