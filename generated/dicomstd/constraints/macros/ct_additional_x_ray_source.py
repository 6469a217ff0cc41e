"""CT Additional X-Ray Source, PS3.3 C.8.15.3.11. Generated from table_C.8-126b; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.8-126b",
    "CT Additional X-Ray Source",
    "C.8.15.3.11",
    (
        Row(0, 0x00189360, "1", items=(1, None)),  # CTAdditionalXRaySourceSequence
        Row(1, 0x00180060, "1"),  # KVP
        Row(1, 0x00189330, "1"),  # XRayTubeCurrentInmA
        Row(1, 0x00180090, "1"),  # DataCollectionDiameter
        Row(1, 0x00181190, "1"),  # FocalSpots
        Row(1, 0x00181160, "1"),  # FilterType
        Row(1, 0x00187050, "1"),  # FilterMaterial
        Row(1, 0x00189332, "1"),  # ExposureInmAs
        Row(1, 0x00189353, "1C", when="FrameType[4] in {ENERGY_PROP_WT}", may="always"),  # EnergyWeightingFactor
    ),
)
