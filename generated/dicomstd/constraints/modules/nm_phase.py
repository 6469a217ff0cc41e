"""NM Phase, PS3.3 C.8.4.14. Generated from table_C.8-14; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.8-14",
    "NM Phase",
    "C.8.4.14",
    (
        Row(0, 0x00540032, "2C", when="FrameIncrementPointer in {00540030}", items=(0, None)),  # PhaseInformationSequence
        Row(1, 0x00540036, "1"),  # PhaseDelay
        Row(1, 0x00181242, "1"),  # ActualFrameDuration
        Row(1, 0x00540038, "1"),  # PauseBetweenFrames
        Row(1, 0x00540033, "1"),  # NumberOfFramesInPhase
        Row(1, 0x00540210, "3"),  # TriggerVector
        Row(1, 0x00540211, "1C", when="present(TriggerVector)"),  # NumberOfTriggersInPhase
        Row(1, 0x00540039, "3", values=(enumerated("FLOW", "WASHOUT", "UPTAKE", "EMPTYING", "EXCRETION"),)),  # PhaseDescription
    ),
)
