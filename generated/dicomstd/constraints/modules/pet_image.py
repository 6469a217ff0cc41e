"""PET Image, PS3.3 C.8.9.4. Generated from table_C.8-63; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.8-63",
    "PET Image",
    "C.8.9.4",
    (
        Row(0, 0x00080008, "1"),  # ImageType
        Row(0, 0x00280002, "1", values=(enumerated("1"),)),  # SamplesPerPixel
        Row(0, 0x00280004, "1", values=(enumerated("MONOCHROME2"),)),  # PhotometricInterpretation
        Row(0, 0x00280100, "1", values=(enumerated("16"),)),  # BitsAllocated
        Row(0, 0x00280101, "1"),  # BitsStored
        Row(0, 0x00280102, "1"),  # HighBit
        Row(0, 0x00281052, "1"),  # RescaleIntercept
        Row(0, 0x00281053, "1"),  # RescaleSlope
        Row(0, 0x00541300, "1"),  # FrameReferenceTime
        Row(0, 0x00181060, "1C", when="SeriesType[1] in {GATED}"),  # TriggerTime
        Row(0, 0x00181063, "1C", when="SeriesType[1] in {GATED}"),  # FrameTime
        Row(0, 0x00181081, "1C", when="SeriesType[1] in {GATED} and BeatRejectionFlag in {Y}"),  # LowRRValue
        Row(0, 0x00181082, "1C", when="SeriesType[1] in {GATED} and BeatRejectionFlag in {Y}"),  # HighRRValue
        Row(0, 0x00282110, "1C", when="not_checkable(content)", may="always", values=(enumerated("00", "01"),)),  # LossyImageCompression
        Row(0, 0x00541330, "1"),  # ImageIndex
        Row(0, 0x00080022, "2"),  # AcquisitionDate
        Row(0, 0x00080032, "2"),  # AcquisitionTime
        Row(0, 0x00181242, "2"),  # ActualFrameDuration
        Row(0, 0x00181062, "3"),  # NominalInterval
        Row(0, 0x00181083, "3"),  # IntervalsAcquired
        Row(0, 0x00181084, "3"),  # IntervalsRejected
        Row(0, 0x00541310, "3"),  # PrimaryPromptsCountsAccumulated
        Row(0, 0x00541311, "3"),  # SecondaryCountsAccumulated
        Row(0, 0x00541320, "3"),  # SliceSensitivityFactor
        Row(0, 0x00541321, "1C", when="DecayCorrection not in {NONE}"),  # DecayFactor
        Row(0, 0x00541322, "3"),  # DoseCalibrationFactor
        Row(0, 0x00541323, "3"),  # ScatterFractionFactor
        Row(0, 0x00541324, "3"),  # DeadTimeFactor
        Row(0, 0, include="macros.general_anatomy_optional"),  # include General Anatomy Optional
        Row(0, 0, include="macros.optional_view_and_slice_progression_direction"),  # include Optional View and Slice Progression Direction
        Row(0, 0x300A012C, "3"),  # IsocenterPosition
    ),
)
