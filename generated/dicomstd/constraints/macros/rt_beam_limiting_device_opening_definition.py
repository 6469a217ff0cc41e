"""RT Beam Limiting Device Opening Definition, PS3.3 C.36.2.2.20. Generated from table_C.36.2.2.20-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.36.2.2.20-1",
    "RT Beam Limiting Device Opening Definition",
    "C.36.2.2.20",
    (
        Row(0, 0x300A0607, "1"),  # ReferencedDeviceIndex
        Row(0, 0x300A064B, "1C", when="RTControlPointIndex == 1 or changed(RTBeamLimitingDeviceOffset, RTControlPointIndex)"),  # RTBeamLimitingDeviceOffset
        Row(0, 0x300A064A, "1C", when="(RTControlPointIndex == 1 or changed(ParallelRTBeamDelimiterPositions, RTControlPointIndex)) and DeviceTypeCodeSequence in {(130330, DCM), (130331, DCM), (130333, DCM)} and present(ParallelRTBeamDelimiterOpeningMode) and ParallelRTBeamDelimiterOpeningMode not in {BINARY}"),  # ParallelRTBeamDelimiterPositions
        Row(0, 0x300A064C, "1C", when="(RTControlPointIndex == 1 or changed(RTBeamDelimiterGeometrySequence, RTControlPointIndex)) and DeviceTypeCodeSequence in {(130332, DCM)}", items=(1, 1)),  # RTBeamDelimiterGeometrySequence
        Row(1, 0, include="macros.outline_definition"),  # include Outline Definition
    ),
)
