"""RT Radiation Common Base, PS3.3 C.36.2.1.6. Generated from table_C.36.2.1.6-1; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.36.2.1.6-1",
    "RT Radiation Common Base",
    "C.36.2.1.6",
    (
        Row(0, 0x300A0638, "1", values=(enumerated("FULL", "IDENT_ONLY", "GEOMETRY_ONLY"),)),  # RTRadiationPhysicalAndGeometricContentDetailFlag
        Row(0, 0x300A0639, "1", values=(enumerated("YES", "NO"),)),  # RTRecordFlag
        Row(0, 0x30100080, "1C", when="SOPClassUID not in {1.2.840.10008.5.1.4.1.1.481.17}", may="always", items=(1, 1)),  # RTTreatmentTechniqueCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0, include="macros.rt_treatment_position"),  # include RT Treatment Position
        Row(0, 0x300A0629, "3", items=(1, 1)),  # RTToleranceSetSequence
        Row(1, 0, include="macros.rt_tolerance_set"),  # include RT Tolerance Set
        Row(0, 0x300A0635, "1C", when="not_checkable(real-world) and SOPClassUID not in {1.2.840.10008.5.1.4.1.1.481.17}", may="always", items=(1, 1)),  # TreatmentMachineSpecialModeCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00081156, "3", items=(1, 1)),  # DefinitionSourceSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(1, 0x300C0006, "1"),  # ReferencedBeamNumber
    ),
)
