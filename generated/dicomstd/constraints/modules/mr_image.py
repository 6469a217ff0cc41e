"""MR Image, PS3.3 C.8.3.1. Generated from table_C.8-4; do not edit."""

from dicodec.schema import Group, Row, Table, defined, enumerated

TABLE = Table(
    "C.8-4",
    "MR Image",
    "C.8.3.1",
    (
        Row(0, 0x00080008, "1", values=(defined("DENSITY MAP", "DIFFUSION MAP", "IMAGE ADDITION", "MODULUS SUBTRACT", "MPR", "OTHER", "PHASE MAP", "PHASE SUBTRACT", "PROJECTION IMAGE", "T1 MAP", "T2 MAP", "VELOCITY MAP", at=3),)),  # ImageType
        Row(0, 0x00280002, "1", values=(enumerated("1"),)),  # SamplesPerPixel
        Row(0, 0x00280004, "1", values=(enumerated("MONOCHROME1", "MONOCHROME2"),)),  # PhotometricInterpretation
        Row(0, 0x00280100, "1", values=(enumerated("16"),)),  # BitsAllocated
        Row(0, 0x00280101, "1"),  # BitsStored
        Row(0, 0x00280102, "1"),  # HighBit
        Row(0, 0x00180020, "1", values=(enumerated("SE", "IR", "GR", "EP", "RM"),)),  # ScanningSequence
        Row(0, 0x00180021, "1", values=(defined("SK", "MTC", "SS", "TRSS", "SP", "MP", "OSP", "NONE"),)),  # SequenceVariant
        Row(0, 0x00180022, "2", values=(defined("PER", "RG", "CG", "PPG", "FC", "PFF", "PFP", "SP", "FS"),)),  # ScanOptions
        Row(0, 0x00180023, "2", values=(enumerated("2D", "3D"),)),  # MRAcquisitionType
        Row(0, 0x00180080, "2C", when="SequenceVariant in {SK} or ScanningSequence not in {EP}", may="always"),  # RepetitionTime
        Row(0, 0x00180081, "2"),  # EchoTime
        Row(0, 0x00180091, "2"),  # EchoTrainLength
        Row(0, 0x00180082, "2C", when="ScanningSequence in {IR}"),  # InversionTime
        Row(0, 0x00181060, "2C", when="not_parsed"),  # TriggerTime
        Row(0, 0x00180024, "3"),  # SequenceName
        Row(0, 0x00180025, "3", values=(enumerated("Y", "N"),)),  # AngioFlag
        Row(0, 0x00180083, "3"),  # NumberOfAverages
        Row(0, 0x00180084, "3"),  # ImagingFrequency
        Row(0, 0x00180085, "3"),  # ImagedNucleus
        Row(0, 0x00180086, "3"),  # EchoNumbers
        Row(0, 0x00180087, "3"),  # MagneticFieldStrength
        Row(0, 0x00180089, "3"),  # NumberOfPhaseEncodingSteps
        Row(0, 0x00180093, "3"),  # PercentSampling
        Row(0, 0x00180094, "3"),  # PercentPhaseFieldOfView
        Row(0, 0x00180095, "3"),  # PixelBandwidth
        Row(0, 0x00181062, "3"),  # NominalInterval
        Row(0, 0x00181080, "3", values=(enumerated("Y", "N"),)),  # BeatRejectionFlag
        Row(0, 0x00181081, "3"),  # LowRRValue
        Row(0, 0x00181082, "3"),  # HighRRValue
        Row(0, 0x00181083, "3"),  # IntervalsAcquired
        Row(0, 0x00181084, "3"),  # IntervalsRejected
        Row(0, 0x00181085, "3"),  # PVCRejection
        Row(0, 0x00181086, "3"),  # SkipBeats
        Row(0, 0x00181088, "3"),  # HeartRate
        Row(0, 0x00181090, "3"),  # CardiacNumberOfImages
        Row(0, 0x00181094, "3"),  # TriggerWindow
        Row(0, 0x00181100, "3"),  # ReconstructionDiameter
        Row(0, 0x00181250, "3"),  # ReceiveCoilName
        Row(0, 0x00181251, "3"),  # TransmitCoilName
        Row(0, 0x00181310, "3"),  # AcquisitionMatrix
        Row(0, 0x00181312, "3", values=(enumerated("ROW", "COL"),)),  # InPlanePhaseEncodingDirection
        Row(0, 0x00181314, "3"),  # FlipAngle
        Row(0, 0x00181316, "3"),  # SAR
        Row(0, 0x00181315, "3", values=(enumerated("Y", "N"),)),  # VariableFlipAngleFlag
        Row(0, 0x00181318, "3"),  # dBdt
        Row(0, 0x00200100, "3"),  # TemporalPositionIdentifier
        Row(0, 0x00200105, "3"),  # NumberOfTemporalPositions
        Row(0, 0x00200110, "3"),  # TemporalResolution
        Row(0, 0, groups=(Group("4030", "D", "AnatomicRegionSequence"),), include="macros.general_anatomy_optional"),  # include General Anatomy Optional
        Row(0, 0, include="macros.optional_view_and_slice_progression_direction"),  # include Optional View and Slice Progression Direction
        Row(0, 0x300A012C, "3"),  # IsocenterPosition
        Row(0, 0x00181320, "3"),  # B1rms
    ),
)
