"""Robotic-Arm Path, PS3.3 C.36.19. Generated from table_C.36.19-1; do not edit."""

from dicodec.schema import Group, Row, Table

TABLE = Table(
    "C.36.19-1",
    "Robotic-Arm Path",
    "C.36.19",
    (
        Row(0, 0x30100091, "1C", when="RTRecordFlag in {NO}", may="always", items=(1, 1), groups=(Group("9556", "D"),)),  # RoboticPathNodeSetCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x300A0604, "1"),  # NumberOfRTControlPoints
        Row(0, 0x30100097, "1"),  # RoboticPathControlPointSequence
        Row(1, 0, groups=(Group("9560", "D"),), include="macros.external_beam_control_point_general"),  # include External Beam Control Point General
        Row(1, 0x300A0605, "1C", when="present(NumberOfRadiationGenerationModes) and (RTControlPointIndex == 1 or changed(ReferencedRadiationGenerationModeIndex, RTControlPointIndex))"),  # ReferencedRadiationGenerationModeIndex
        Row(1, 0x30100092, "1C", when="RTControlPointIndex == 1 or changed(RoboticNodeIdentifier, RTControlPointIndex)"),  # RoboticNodeIdentifier
        Row(1, 0x30100093, "1C", when="RTRecordFlag in {NO} and (RTControlPointIndex == 1 or changed(RTTreatmentSourceCoordinates, RTControlPointIndex))", may="RTRecordFlag in {YES} and (RTControlPointIndex == 1 or changed(RTTreatmentSourceCoordinates, RTControlPointIndex))"),  # RTTreatmentSourceCoordinates
        Row(1, 0x30100094, "1C", when="RTRecordFlag in {NO} and (RTControlPointIndex == 1 or changed(RadiationSourceCoordinateSystemYawAngle, RTControlPointIndex))", may="RTRecordFlag in {YES} and (RTControlPointIndex == 1 or changed(RadiationSourceCoordinateSystemYawAngle, RTControlPointIndex))"),  # RadiationSourceCoordinateSystemYawAngle
        Row(1, 0x30100095, "1C", when="RTRecordFlag in {NO} and (RTControlPointIndex == 1 or changed(RadiationSourceCoordinateSystemRollAngle, RTControlPointIndex))", may="RTRecordFlag in {YES} and (RTControlPointIndex == 1 or changed(RadiationSourceCoordinateSystemRollAngle, RTControlPointIndex))"),  # RadiationSourceCoordinateSystemRollAngle
        Row(1, 0x30100096, "1C", when="RTRecordFlag in {NO} and (RTControlPointIndex == 1 or changed(RadiationSourceCoordinateSystemPitchAngle, RTControlPointIndex))", may="RTRecordFlag in {YES} and (RTControlPointIndex == 1 or changed(RadiationSourceCoordinateSystemPitchAngle, RTControlPointIndex))"),  # RadiationSourceCoordinateSystemPitchAngle
        Row(1, 0, include="macros.rt_beam_limiting_device_opening"),  # include RT Beam Limiting Device Opening
    ),
)
