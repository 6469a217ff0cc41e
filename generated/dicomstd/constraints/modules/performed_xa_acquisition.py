"""Performed XA Acquisition, PS3.3 C.34.17. Generated from table_C.34.17-1; do not edit."""

from dicodec.schema import Row, Table, defined, enumerated

TABLE = Table(
    "C.34.17-1",
    "Performed XA Acquisition",
    "C.34.17",
    (
        Row(0, 0x00189920, "2", items=(0, None)),  # AcquisitionProtocolElementSequence
        Row(1, 0, include="macros.protocol_element_identification"),  # include Protocol Element Identification
        Row(1, 0, include="macros.general_procedure_protocol_reference"),  # include General Procedure Protocol Reference
        Row(1, 0x00181155, "1", values=(enumerated("SC", "GR"),)),  # RadiationSetting
        Row(1, 0x001811B0, "1"),  # AcquisitionMode
        Row(1, 0x00180022, "3", values=(defined("TOMO", "CHASE", "STEP", "ROTA"),)),  # ScanOptions
        Row(1, 0x001811B1, "3"),  # DoseModeName
        Row(1, 0x001811B2, "3", values=(enumerated("YES", "NO"),)),  # AcquiredSubtractionMaskFlag
        Row(1, 0x001811B3, "3", values=(enumerated("YES", "NO"),)),  # FluoroscopyPersistenceFlag
        Row(1, 0x001811B4, "3", values=(enumerated("YES", "NO"),)),  # FluoroscopyLastImageHoldPersistenceFlag
        Row(1, 0x001811B5, "3"),  # UpperLimitNumberOfPersistentFluoroscopyFrames
        Row(1, 0x001811B6, "3", values=(enumerated("YES", "NO"),)),  # ContrastBolusAutoInjectionTriggerFlag
        Row(1, 0x001811B7, "3"),  # ContrastBolusInjectionDelay
        Row(1, 0x00189425, "3", values=(enumerated("YES", "NO"),)),  # ContrastBolusIngredientOpaque
        Row(1, 0x001811B8, "3", items=(1, None)),  # XAAcquisitionPhaseDetailsSequence
        Row(2, 0x001811BD, "3"),  # XAAcquisitionDuration
        Row(2, 0x001811B9, "1"),  # XAAcquisitionFrameRate
        Row(1, 0x00189410, "3", values=(enumerated("SINGLE PLANE", "BIPLANE", "UNDEFINED"),)),  # PlanesInAcquisition
        Row(1, 0x001811BA, "3", items=(1, None)),  # XAPlaneDetailsSequence
        Row(2, 0x00189457, "1", values=(defined("MONOPLANE", "PLANE A", "PLANE B"),)),  # PlaneIdentification
        Row(2, 0x300A00C0, "1"),  # BeamNumber
        Row(2, 0x00180060, "3"),  # KVP
        Row(2, 0x00189330, "3"),  # XRayTubeCurrentInmA
        Row(2, 0x00189328, "3"),  # ExposureTimeInms
        Row(2, 0x00189332, "3"),  # ExposureInmAs
        Row(2, 0x00181154, "3"),  # AveragePulseWidth
        Row(2, 0x00181190, "3"),  # FocalSpots
        Row(2, 0x001811BB, "3"),  # AcquisitionFieldOfViewLabel
        Row(2, 0x00189461, "3"),  # FieldOfViewDimensionsInFloat
        Row(2, 0x001811BC, "3", items=(1, None)),  # XRayFilterDetailsSequence
        Row(3, 0x00187052, "3"),  # FilterThicknessMinimum
        Row(3, 0x00187054, "3"),  # FilterThicknessMaximum
        Row(3, 0x00181160, "3", values=(defined("STRIP", "WEDGE", "BUTTERFLY", "MULTIPLE", "FLAT", "NONE"),)),  # FilterType
        Row(3, 0x00187050, "3", values=(defined("MOLYBDENUM", "ALUMINUM", "COPPER", "RHODIUM", "NIOBIUM", "EUROPIUM", "LEAD"),)),  # FilterMaterial
        Row(2, 0x0018701A, "3"),  # DetectorBinning
        Row(2, 0x00280101, "3"),  # BitsStored
        Row(2, 0x00280010, "3"),  # Rows
        Row(2, 0x00280011, "3"),  # Columns
        Row(2, 0x00189510, "3"),  # PrimaryPositionerScanStartAngle
        Row(2, 0x00189511, "3"),  # SecondaryPositionerScanStartAngle
        Row(2, 0x00189508, "3"),  # PrimaryPositionerScanArc
        Row(2, 0x00189509, "3"),  # SecondaryPositionerScanArc
        Row(2, 0x00189514, "3"),  # PrimaryPositionerIncrement
        Row(2, 0x00189515, "3"),  # SecondaryPositionerIncrement
        Row(2, 0x00181110, "3"),  # DistanceSourceToDetector
        Row(1, 0x00189937, "3"),  # RequestedSeriesDescription
        Row(1, 0x001811C1, "3", items=(1, 1)),  # RequestedSeriesDescriptionCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00189004, "3", values=(enumerated("PRODUCT", "RESEARCH", "SERVICE"),)),  # ContentQualification
    ),
)
