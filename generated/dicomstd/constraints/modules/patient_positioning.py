"""Patient Positioning, PS3.3 C.34.8. Generated from table_C.34.8-1; do not edit."""

from dicodec.schema import Group, Row, Table, enumerated

TABLE = Table(
    "C.34.8-1",
    "Patient Positioning",
    "C.34.8",
    (
        Row(0, 0x00189947, "1"),  # ProtocolDefinedPatientPosition
        Row(0, 0x0018991B, "3", items=(1, None)),  # PatientPositioningInstructionSequence
        Row(1, 0x00189915, "1"),  # InstructionIndex
        Row(1, 0x00189916, "1"),  # InstructionText
        Row(1, 0x00189917, "3"),  # InstructionDescription
        Row(1, 0x00189918, "1C", when="SOPClassUID in {1.2.840.10008.5.1.4.1.1.200.2, 1.2.840.10008.5.1.4.1.1.200.8}", values=(enumerated("YES", "NO"),)),  # InstructionPerformedFlag
        Row(1, 0x00189919, "1C", when="present(InstructionPerformedFlag) and InstructionPerformedFlag in {YES}"),  # InstructionPerformedDateTime
        Row(0, 0x0018991C, "3", items=(1, 1), groups=(Group("1015", "B"),)),  # PositioningMethodCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x0018991D, "3", items=(1, 1)),  # PositioningLandmarkSequence
        Row(1, 0, groups=(Group("1000", "B", qualified=True), Group("1010", "B", "ReferenceBasisCodeSequence", qualified=True),), include="macros.reference_location"),  # include Reference Location
        Row(0, 0x0018991E, "3"),  # TargetFrameOfReferenceUID
        Row(0, 0x0020103F, "3"),  # TargetPositionReferenceIndicator
        Row(0, 0x00082218, "2", items=(0, 1), groups=(Group("4031", "B"),)),  # AnatomicRegionSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00082220, "3", items=(1, None), groups=(Group("2", "D"),)),  # AnatomicRegionModifierSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00082228, "2", items=(0, None), groups=(Group("8134", "B"),)),  # PrimaryAnatomicStructureSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00082230, "3", items=(1, None), groups=(Group("2", "D"),)),  # PrimaryAnatomicStructureModifierSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
    ),
)
