"""CT X-Ray Details, PS3.3 C.8.15.3.9. Generated from table_C.8-125; do not edit."""

from dicodec.schema import Row, Table, defined

TABLE = Table(
    "C.8-125",
    "CT X-Ray Details",
    "C.8.15.3.9",
    (
        Row(0, 0x00189325, "1", items=(1, 1)),  # CTXRayDetailsSequence
        Row(1, 0x00189378, "1C", when="MultienergyCTAcquisition in {YES}"),  # ReferencedPathIndex
        Row(1, 0x00180060, "1C", when="FrameType[1] in {ORIGINAL} or ImageType[1] in {ORIGINAL}", may="always"),  # KVP
        Row(1, 0x00181190, "1C", when="FrameType[1] in {ORIGINAL} or ImageType[1] in {ORIGINAL}", may="always"),  # FocalSpots
        Row(1, 0x00181160, "1C", when="FrameType[1] in {ORIGINAL} or ImageType[1] in {ORIGINAL}", may="always", values=(defined("WEDGE", "BUTTERFLY", "MULTIPLE", "FLAT", "SHAPED", "NONE"),)),  # FilterType
        Row(1, 0x00187050, "1C", when="(FrameType[1] in {ORIGINAL} or ImageType[1] in {ORIGINAL}) and FilterType not in {NONE}", may="always", values=(defined("MOLYBDENUM", "ALUMINUM", "COPPER", "RHODIUM", "NIOBIUM", "EUROPIUM", "LEAD", "MIXED"),)),  # FilterMaterial
        Row(1, 0x00189351, "3"),  # CalciumScoringMassFactorPatient
        Row(1, 0x00189352, "3"),  # CalciumScoringMassFactorDevice
        Row(1, 0x00189353, "1C", when="FrameType[4] in {ENERGY_PROP_WT} or ImageType[4] in {ENERGY_PROP_WT}", may="always"),  # EnergyWeightingFactor
    ),
)
