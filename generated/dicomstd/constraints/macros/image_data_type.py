"""Image Data Type, PS3.3 C.7.6.16.2.24. Generated from table_C.7.6.16.2.24-1; do not edit."""

from dicodec.schema import Row, Table, defined, enumerated

TABLE = Table(
    "C.7.6.16.2.24-1",
    "Image Data Type",
    "C.7.6.16.2.24",
    (
        Row(0, 0x00189807, "1", items=(1, 1)),  # ImageDataTypeSequence
        Row(1, 0x00189808, "1", values=(defined("TISSUE_INTENSITY", "TISSUE_VELOCITY", "FLOW_VELOCITY", "FLOW_POWER", "DIRECTION_POWER", "FLOW_VARIANCE", "ELASTICITY", "PERFUSION", "SOUND_SPEED", "ATTENUATION"),)),  # DataType
        Row(1, 0x0018980B, "1", values=(enumerated("YES", "NO"),)),  # AliasedDataType
        Row(1, 0x00189810, "1C", when="DataType in {TISSUE_VELOCITY, FLOW_VELOCITY, DIRECTION_POWER}", may="always"),  # ZeroVelocityPixelValue
    ),
)
