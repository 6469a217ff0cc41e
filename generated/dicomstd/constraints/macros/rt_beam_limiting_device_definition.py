"""RT Beam Limiting Device Definition, PS3.3 C.36.2.2.19. Generated from table_C.36.2.2.19-1; do not edit."""

from dicodec.schema import Group, Row, Table, enumerated

TABLE = Table(
    "C.36.2.2.19-1",
    "RT Beam Limiting Device Definition",
    "C.36.2.2.19",
    (
        Row(0, 0x30100039, "1"),  # DeviceIndex
        Row(0, 0x300A0602, "1C", when="not_checkable(other-instance)"),  # ReferencedDefinedDeviceIndex
        Row(0, 0, include="macros.rt_accessory_device_identification"),  # include RT Accessory Device Identification
        Row(0, 0x300A0645, "1"),  # BeamModifierOrientationAngle
        Row(0, 0x300A0642, "2"),  # RTBeamLimitingDeviceProximalDistance
        Row(0, 0x300A0643, "2"),  # RTBeamLimitingDeviceDistalDistance
        Row(0, 0x300A0647, "1C", when="DeviceTypeCodeSequence in {(130331, DCM), (130333, DCM)}", items=(1, 1)),  # ParallelRTBeamDelimiterDeviceSequence
        Row(1, 0x300A0648, "1"),  # NumberOfParallelRTBeamDelimiters
        Row(1, 0x300A0644, "1", items=(1, 1), groups=(Group("9547", "D"),)),  # ParallelRTBeamDelimiterDeviceOrientationLabelCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x300A064E, "1", values=(enumerated("BINARY", "VARIABLE"),)),  # ParallelRTBeamDelimiterOpeningMode
        Row(1, 0x300A0649, "1"),  # ParallelRTBeamDelimiterBoundaries
        Row(1, 0x300A064F, "1C", when="DeviceTypeCodeSequence in {(130333, DCM)}", values=(enumerated("P", "N"),)),  # ParallelRTBeamDelimiterLeafMountingSide
        Row(1, 0x300800A4, "1C", when="ParallelRTBeamDelimiterOpeningMode in {BINARY}", may="always"),  # ParallelRTBeamDelimiterOpeningExtents
        Row(0, 0x300A0646, "1C", when="not_parsed", items=(1, 1)),  # FixedRTBeamDelimiterDeviceSequence
        Row(1, 0, include="macros.outline_definition"),  # include Outline Definition
    ),
)
