"""Tomotherapeutic Beam, PS3.3 C.36.17. Generated from table_C.36.17-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.36.17-1",
    "Tomotherapeutic Beam",
    "C.36.17",
    (
        Row(0, 0x00189309, "1C", when="RTRecordFlag in {NO}", may="always"),  # TableSpeed
        Row(0, 0x00189305, "1C", when="RTTreatmentTechniqueCodeSequence in {(130108, DCM)} and RTRecordFlag in {NO}", may="RTTreatmentTechniqueCodeSequence in {(130108, DCM)} and RTRecordFlag in {YES}"),  # RevolutionTime
        Row(0, 0x300A0604, "1"),  # NumberOfRTControlPoints
        Row(0, 0x30100098, "1"),  # TomotherapeuticControlPointSequence
        Row(1, 0, include="macros.external_beam_control_point_general"),  # include External Beam Control Point General
        Row(1, 0, include="macros.rt_beam_limiting_device_opening"),  # include RT Beam Limiting Device Opening
        Row(1, 0x300A0605, "1C", when="present(NumberOfRadiationGenerationModes) and (RTControlPointIndex == 1 or changed(ReferencedRadiationGenerationModeIndex, RTControlPointIndex))"),  # ReferencedRadiationGenerationModeIndex
        Row(1, 0x300A067A, "1C", when="RTControlPointIndex == 1 or changed(SourceRollAngle, RTControlPointIndex)"),  # SourceRollAngle
        Row(1, 0x30100099, "1C", when="RTRecordFlag in {NO} and (RTControlPointIndex == 1 or changed(TomotherapeuticLeafOpenDurations, RTControlPointIndex))"),  # TomotherapeuticLeafOpenDurations
        Row(1, 0x3010009A, "1C", when="RTRecordFlag in {NO} and not_checkable(real-world) and (RTControlPointIndex == 1 or changed(TomotherapeuticLeafInitialClosedDurations, RTControlPointIndex))"),  # TomotherapeuticLeafInitialClosedDurations
    ),
)
