"""Instructions, PS3.3 C.34.7. Generated from table_C.34.7-1; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.34.7-1",
    "Instructions",
    "C.34.7",
    (
        Row(0, 0x00189914, "1", items=(1, None)),  # InstructionSequence
        Row(1, 0x00189915, "1"),  # InstructionIndex
        Row(1, 0x00189916, "1"),  # InstructionText
        Row(1, 0x00189917, "3"),  # InstructionDescription
        Row(1, 0x00189918, "2C", when="SOPClassUID in {1.2.840.10008.5.1.4.1.1.200.2, 1.2.840.10008.5.1.4.1.1.200.8}", values=(enumerated("YES", "NO"),)),  # InstructionPerformedFlag
        Row(1, 0x00189919, "2C", when="present(InstructionPerformedFlag) and InstructionPerformedFlag in {YES}"),  # InstructionPerformedDateTime
        Row(1, 0x0018991A, "3"),  # InstructionPerformanceComment
    ),
)
