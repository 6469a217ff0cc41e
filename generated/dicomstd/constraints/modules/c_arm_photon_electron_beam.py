"""C-Arm Photon-Electron Beam, PS3.3 C.36.15. Generated from table_C.36.15-1; do not edit."""

from dicodec.schema import Group, Row, Table

TABLE = Table(
    "C.36.15-1",
    "C-Arm Photon-Electron Beam",
    "C.36.15",
    (
        Row(0, 0x300A0604, "1"),  # NumberOfRTControlPoints
        Row(0, 0x300A062F, "1"),  # CArmPhotonElectronControlPointSequence
        Row(1, 0, groups=(Group("9550", "D"),), include="macros.external_beam_control_point_general"),  # include External Beam Control Point General
        Row(1, 0x300A0605, "1C", when="present(NumberOfRadiationGenerationModes) and (RTControlPointIndex == 1 or changed(ReferencedRadiationGenerationModeIndex, RTControlPointIndex))"),  # ReferencedRadiationGenerationModeIndex
        Row(1, 0, include="macros.rt_beam_limiting_device_opening"),  # include RT Beam Limiting Device Opening
        Row(1, 0, include="macros.wedge_positions"),  # include Wedge Positions
        Row(1, 0x300A067A, "1C", when="RTControlPointIndex == 1 or changed(SourceRollAngle, RTControlPointIndex)"),  # SourceRollAngle
        Row(1, 0x300A0679, "1C", when="RTControlPointIndex == 1 or changed(RTBeamLimitingDeviceAngle, RTControlPointIndex)"),  # RTBeamLimitingDeviceAngle
        Row(1, 0x300A0634, "2C", when="RTControlPointIndex == 1 or changed(SourceToPatientSurfaceDistance, RTControlPointIndex)"),  # SourceToPatientSurfaceDistance
        Row(1, 0x300A0132, "2C", when="RTControlPointIndex == 1 or changed(SourceToExternalContourDistance, RTControlPointIndex)"),  # SourceToExternalContourDistance
    ),
)
