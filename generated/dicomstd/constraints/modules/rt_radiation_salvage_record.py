"""RT Radiation Salvage Record, PS3.3 C.36.23. Generated from table_C.36.23-1; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.36.23-1",
    "RT Radiation Salvage Record",
    "C.36.23",
    (
        Row(0, 0, include="macros.radiation_generation_mode"),  # include Radiation Generation Mode
        Row(0, 0x300A0723, "1", values=(enumerated("NO", "YES"),)),  # StartingMetersetValueKnownFlag
        Row(0, 0x300A0604, "1"),  # NumberOfRTControlPoints
        Row(0, 0x300A0722, "1"),  # RTRadiationSalvageRecordControlPointSequence
        Row(1, 0, include="macros.rt_control_point_general"),  # include RT Control Point General
        Row(1, 0x300A0605, "1C", when="present(NumberOfRadiationGenerationModes) and (RTControlPointIndex == 1 or changed(ReferencedRadiationGenerationModeIndex, RTControlPointIndex))"),  # ReferencedRadiationGenerationModeIndex
    ),
)
