"""CT Image, PS3.3 C.8.2.1. Generated from table_C.8-3; do not edit."""

from dicodec.schema import Group, Row, Table, defined, enumerated

TABLE = Table(
    "C.8-3",
    "CT Image",
    "C.8.2.1",
    (
        Row(0, 0x00080008, "1", values=(defined("AXIAL", "LOCALIZER", at=3), defined("VMI", "MAT_SPECIFIC", "MAT_REMOVED", "MAT_FRACTIONAL", "EFF_ATOMIC_NUM", "ELECTRON_DENSITY", "MAT_MODIFIED", "MAT_VALUE_BASED", at=4, when="not_parsed"),)),  # ImageType
        Row(0, 0x00189361, "3", values=(enumerated("YES", "NO"),)),  # MultienergyCTAcquisition
        Row(0, 0x00280002, "1", values=(enumerated("1"),)),  # SamplesPerPixel
        Row(0, 0x00280004, "1", values=(enumerated("MONOCHROME1", "MONOCHROME2"),)),  # PhotometricInterpretation
        Row(0, 0x00280100, "1", values=(enumerated("16"),)),  # BitsAllocated
        Row(0, 0x00280101, "1", values=(enumerated("12", "13", "14", "15", "16"),)),  # BitsStored
        Row(0, 0x00280102, "1"),  # HighBit
        Row(0, 0x00281052, "1"),  # RescaleIntercept
        Row(0, 0x00281053, "1"),  # RescaleSlope
        Row(0, 0x00281054, "1C", when="RescaleType not in {HU} or MultienergyCTAcquisition in {YES}", may="always", values=(defined("OD", "HU", "US", "MGML", "Z_EFF", "ED", "EDW", "HU_MOD", "PCT"),)),  # RescaleType
        Row(0, 0x00180060, "2"),  # KVP
        Row(0, 0x00200012, "2"),  # AcquisitionNumber
        Row(0, 0x00180022, "3"),  # ScanOptions
        Row(0, 0x00180090, "3", may="not changes(DataCollectionDiameter, MultienergyCTAcquisitionSequence)"),  # DataCollectionDiameter
        Row(0, 0x00189313, "3"),  # DataCollectionCenterPatient
        Row(0, 0x00181100, "3"),  # ReconstructionDiameter
        Row(0, 0x00189318, "3"),  # ReconstructionTargetCenterPatient
        Row(0, 0x00181110, "3", may="not changes(DistanceSourceToDetector, MultienergyCTAcquisitionSequence)"),  # DistanceSourceToDetector
        Row(0, 0x00181111, "3"),  # DistanceSourceToPatient
        Row(0, 0x00181120, "3"),  # GantryDetectorTilt
        Row(0, 0x00181130, "3"),  # TableHeight
        Row(0, 0x00181140, "3", values=(enumerated("CW", "CC"),)),  # RotationDirection
        Row(0, 0x00181150, "3", may="not changes(ExposureTimeInms, MultienergyCTAcquisitionSequence)"),  # ExposureTime
        Row(0, 0x00181151, "3", may="not changes(XRayTubeCurrentInmA, MultienergyCTAcquisitionSequence)"),  # XRayTubeCurrent
        Row(0, 0x00181152, "3", may="not changes(ExposureInmAs, MultienergyCTAcquisitionSequence)"),  # Exposure
        Row(0, 0x00181153, "3", may="not changes(ExposureInmAs, MultienergyCTAcquisitionSequence)"),  # ExposureInuAs
        Row(0, 0x00181160, "3", may="not changes(FilterType, MultienergyCTAcquisitionSequence)"),  # FilterType
        Row(0, 0x00181170, "3", may="not changes(GeneratorPower, MultienergyCTAcquisitionSequence)"),  # GeneratorPower
        Row(0, 0x00181190, "3", may="not changes(FocalSpots, MultienergyCTAcquisitionSequence)"),  # FocalSpots
        Row(0, 0x00181210, "3"),  # ConvolutionKernel
        Row(0, 0x00189305, "3"),  # RevolutionTime
        Row(0, 0x00189306, "3", may="not changes(SingleCollimationWidth, MultienergyCTAcquisitionSequence)"),  # SingleCollimationWidth
        Row(0, 0x00189307, "3", may="not changes(TotalCollimationWidth, MultienergyCTAcquisitionSequence)"),  # TotalCollimationWidth
        Row(0, 0x00189309, "3"),  # TableSpeed
        Row(0, 0x00189310, "3"),  # TableFeedPerRotation
        Row(0, 0x00189311, "3"),  # SpiralPitchFactor
        Row(0, 0x00189323, "3", values=(defined("NONE"),)),  # ExposureModulationType
        Row(0, 0x00189345, "3"),  # CTDIvol
        Row(0, 0x00189346, "3", items=(1, 1), groups=(Group("4052", "D"),)),  # CTDIPhantomTypeCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00181271, "3"),  # WaterEquivalentDiameter
        Row(0, 0x00181272, "1C", when="present(WaterEquivalentDiameter)", items=(1, 1), groups=(Group("10024", "D"),)),  # WaterEquivalentDiameterCalculationMethodCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x0018115E, "3"),  # ImageAndFluoroscopyAreaDoseProduct
        Row(0, 0, groups=(Group("4030", "D", "AnatomicRegionSequence"),), include="macros.general_anatomy_optional"),  # include General Anatomy Optional
        Row(0, 0, include="macros.optional_view_and_slice_progression_direction"),  # include Optional View and Slice Progression Direction
        Row(0, 0x00189351, "3"),  # CalciumScoringMassFactorPatient
        Row(0, 0x00189352, "3"),  # CalciumScoringMassFactorDevice
        Row(0, 0x00189353, "1C", when="DerivationCodeSequence in {(113097, DCM)}", may="always"),  # EnergyWeightingFactor
        Row(0, 0x00189360, "3", may="not MultienergyCTAcquisition in {YES}", items=(1, None)),  # CTAdditionalXRaySourceSequence
        Row(1, 0x00180060, "1"),  # KVP
        Row(1, 0x00189330, "1"),  # XRayTubeCurrentInmA
        Row(1, 0x00180090, "1"),  # DataCollectionDiameter
        Row(1, 0x00181190, "1"),  # FocalSpots
        Row(1, 0x00181160, "1"),  # FilterType
        Row(1, 0x00187050, "1"),  # FilterMaterial
        Row(1, 0x00189332, "3"),  # ExposureInmAs
        Row(1, 0x00189353, "1C", when="DerivationCodeSequence in {(113097, DCM)}", may="always"),  # EnergyWeightingFactor
        Row(0, 0x300A012C, "3"),  # IsocenterPosition
        Row(0, 0, include="macros.rt_equipment_correlation"),  # include RT Equipment Correlation
    ),
)
