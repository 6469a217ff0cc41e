"""Performed CT Acquisition, PS3.3 C.34.10. Generated from table_C.34.10-1; do not edit."""

from dicodec.schema import Group, Row, Table, defined, enumerated

TABLE = Table(
    "C.34.10-1",
    "Performed CT Acquisition",
    "C.34.10",
    (
        Row(0, 0x00189920, "2", items=(0, None)),  # AcquisitionProtocolElementSequence
        Row(1, 0, include="macros.protocol_element_identification"),  # include Protocol Element Identification
        Row(1, 0x00189302, "1", values=(defined("SEQUENCED", "SPIRAL", "CONSTANT_ANGLE", "STATIONARY", "FREE"),)),  # AcquisitionType
        Row(1, 0x00189303, "1C", when="AcquisitionType in {CONSTANT_ANGLE}"),  # TubeAngle
        Row(1, 0x00189333, "1", values=(enumerated("YES", "NO"),)),  # ConstantVolumeFlag
        Row(1, 0x00189334, "1", values=(enumerated("YES", "NO"),)),  # FluoroscopyFlag
        Row(1, 0x00189305, "1C", when="AcquisitionType not in {CONSTANT_ANGLE}"),  # RevolutionTime
        Row(1, 0x00189306, "1"),  # SingleCollimationWidth
        Row(1, 0x00189307, "1"),  # TotalCollimationWidth
        Row(1, 0x00181130, "1"),  # TableHeight
        Row(1, 0x00181120, "1"),  # GantryDetectorTilt
        Row(1, 0x00189309, "1"),  # TableSpeed
        Row(1, 0x00189310, "1"),  # TableFeedPerRotation
        Row(1, 0x00189311, "1"),  # SpiralPitchFactor
        Row(1, 0x00189345, "1C", when="AcquisitionType not in {CONSTANT_ANGLE}", may="always"),  # CTDIvol
        Row(1, 0x00189346, "1C", when="present(CTDIvol)", items=(1, 1)),  # CTDIPhantomTypeCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00189942, "3"),  # CTDIvolNotificationTrigger
        Row(1, 0x00189943, "3"),  # DLPNotificationTrigger
        Row(1, 0x00189930, "1", values=(defined("SINGLE", "SHUTTLE", "NO_MOTION", "NOT_IMPORTANT"),)),  # AcquisitionMotion
        Row(1, 0x00189931, "3", items=(1, 1)),  # AcquisitionStartLocationSequence
        Row(2, 0, groups=(Group("1000", "B", qualified=True), Group("1010", "B", "ReferenceBasisCodeSequence", qualified=True),), include="macros.reference_location"),  # include Reference Location
        Row(1, 0x00189932, "3", items=(1, 1)),  # AcquisitionEndLocationSequence
        Row(2, 0, groups=(Group("1000", "B", qualified=True), Group("1010", "B", "ReferenceBasisCodeSequence", qualified=True),), include="macros.reference_location"),  # include Reference Location
        Row(1, 0x00189325, "1", items=(1, None)),  # CTXRayDetailsSequence
        Row(2, 0x300A00C0, "1"),  # BeamNumber
        Row(2, 0x00180060, "1"),  # KVP
        Row(2, 0x00189328, "1"),  # ExposureTimeInms
        Row(2, 0x00189330, "1"),  # XRayTubeCurrentInmA
        Row(2, 0x00189332, "1"),  # ExposureInmAs
        Row(2, 0x00189944, "1", values=(defined("NONE", "CNR_BASED", "DIAMETER_BASED"),)),  # AutoKVPSelectionType
        Row(2, 0x00189945, "3"),  # AutoKVPUpperBound
        Row(2, 0x00189946, "3"),  # AutoKVPLowerBound
        Row(2, 0x00189323, "1", values=(defined("NONE", "ANGULAR", "LONGITUDINAL", "ECG_BASED", "ORGAN_BASED"),)),  # ExposureModulationType
        Row(2, 0x00181190, "1"),  # FocalSpots
        Row(2, 0x00180090, "1"),  # DataCollectionDiameter
        Row(2, 0x00181160, "1", values=(defined("NONE", "WEDGE", "BUTTERFLY", "STRIP", "MULTIPLE", "BOWTIE"),)),  # FilterType
        Row(2, 0x00189037, "1", values=(enumerated("NONE", "REALTIME", "PROSPECTIVE", "RETROSPECTIVE", "PACED"),)),  # CardiacSynchronizationTechnique
        Row(2, 0x00189085, "1C", when="CardiacSynchronizationTechnique not in {NONE}", values=(defined("ECG", "VCG", "PP"),)),  # CardiacSignalSource
        Row(2, 0x00189070, "1C", when="CardiacSynchronizationTechnique not in {NONE}"),  # CardiacRRIntervalSpecified
        Row(2, 0x00189169, "1C", when="CardiacSynchronizationTechnique in {PROSPECTIVE, RETROSPECTIVE}", values=(defined("NONE", "RR_INTERVAL", "QRS_LOOP", "PVC"),)),  # CardiacBeatRejectionTechnique
        Row(2, 0x00181081, "2C", when="CardiacSynchronizationTechnique in {PROSPECTIVE, RETROSPECTIVE}"),  # LowRRValue
        Row(2, 0x00181082, "2C", when="CardiacSynchronizationTechnique in {PROSPECTIVE, RETROSPECTIVE}"),  # HighRRValue
        Row(2, 0x00181086, "3"),  # SkipBeats
        Row(2, 0x00181064, "1C", when="not_checkable(real-world)", may="always", values=(defined("FORW", "BACK", "PCNT"),)),  # CardiacFramingType
        Row(2, 0x00189170, "1", values=(defined("NONE", "BREATH_HOLD", "REALTIME", "GATING", "TRACKING", "RETROSPECTIVE", "CORRECTION"),)),  # RespiratoryMotionCompensationTechnique
        Row(2, 0x00189171, "1C", when="RespiratoryMotionCompensationTechnique not in {NONE, BREATH_HOLD}", may="always", values=(defined("NONE", "BELT", "NASAL_PROBE", "CO2_SENSOR", "ECG"),)),  # RespiratorySignalSource
        Row(2, 0x00209256, "1C", when="RespiratoryMotionCompensationTechnique not in {NONE, REALTIME, BREATH_HOLD}", may="always"),  # RespiratoryTriggerDelayThreshold
        Row(2, 0x00209250, "1C", when="not_checkable(real-world)", may="always", values=(defined("TIME", "AMPLITUDE", "BOTH"),)),  # RespiratoryTriggerType
        Row(1, 0x00189937, "3"),  # RequestedSeriesDescription
        Row(1, 0x001811C1, "3", items=(1, 1)),  # RequestedSeriesDescriptionCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00189004, "3", values=(enumerated("PRODUCT", "RESEARCH", "SERVICE"),)),  # ContentQualification
    ),
)
