"""PET Series, PS3.3 C.8.9.1. Generated from table_C.8-60; do not edit."""

from dicodec.schema import Row, Table, defined, enumerated

TABLE = Table(
    "C.8-60",
    "PET Series",
    "C.8.9.1",
    (
        Row(0, 0x00080021, "1"),  # SeriesDate
        Row(0, 0x00080031, "1"),  # SeriesTime
        Row(0, 0x00541001, "1", values=(defined("CNTS", "NONE", "CM2", "CM2ML", "PCNT", "CPS", "BQML", "MGMINML", "UMOLMINML", "MLMING", "MLG", "1CM", "UMOLML", "PROPCNTS", "PROPCPS", "MLMINML", "MLML", "GML", "STDDEV"),)),  # Units
        Row(0, 0x00541006, "3", values=(enumerated("BSA", "BW", "LBM", "LBMJAMES128", "LBMJANMA", "IBW"),)),  # SUVType
        Row(0, 0x00541002, "1", values=(enumerated("EMISSION", "TRANSMISSION"),)),  # CountsSource
        Row(0, 0x00541000, "1", values=(enumerated("STATIC", "DYNAMIC", "GATED", "WHOLE BODY", at=1), enumerated("IMAGE", "REPROJECTION", at=2),)),  # SeriesType
        Row(0, 0x00541004, "2C", when="SeriesType[2] in {REPROJECTION}", values=(defined("SUM", "MAX PIXEL"),)),  # ReprojectionMethod
        Row(0, 0x00540061, "1C", when="SeriesType[1] in {GATED}"),  # NumberOfRRIntervals
        Row(0, 0x00540071, "1C", when="SeriesType[1] in {GATED}"),  # NumberOfTimeSlots
        Row(0, 0x00540101, "1C", when="SeriesType[1] in {DYNAMIC}"),  # NumberOfTimeSlices
        Row(0, 0x00540081, "1"),  # NumberOfSlices
        Row(0, 0x00280051, "2", values=(defined("DECY", "ATTN", "SCAT", "DTIM", "MOTN", "PMOT", "CLN", "RAN", "RADL", "DCAL", "NORM"),)),  # CorrectedImage
        Row(0, 0x00541100, "3", values=(defined("NONE", "DLYD", "SING"),)),  # RandomsCorrectionMethod
        Row(0, 0x00541101, "3"),  # AttenuationCorrectionMethod
        Row(0, 0x00541105, "3"),  # ScatterCorrectionMethod
        Row(0, 0x00541102, "1", values=(defined("NONE", "START", "ADMIN"),)),  # DecayCorrection
        Row(0, 0x00181100, "3"),  # ReconstructionDiameter
        Row(0, 0x00181210, "3"),  # ConvolutionKernel
        Row(0, 0x00541103, "3"),  # ReconstructionMethod
        Row(0, 0x00541104, "3"),  # DetectorLinesOfResponseUsed
        Row(0, 0x00180073, "3", values=(defined("DENS", "RDD", "MANU", "TIME", "AUTO", "TRIG"),)),  # AcquisitionStartCondition
        Row(0, 0x00180074, "3"),  # AcquisitionStartConditionData
        Row(0, 0x00180071, "3", values=(defined("CNTS", "DENS", "RDD", "MANU", "OVFL", "TIME", "TRIG"), defined("CNTS", "DENS", "MANU", "OVFL", "TIME", "TRIG"),)),  # AcquisitionTerminationCondition
        Row(0, 0x00180075, "3"),  # AcquisitionTerminationConditionData
        Row(0, 0x00181147, "3", values=(defined("CYLINDRICAL RING", "HEXAGONAL", "MULTIPLE PLANAR"),)),  # FieldOfViewShape
        Row(0, 0x00181149, "3"),  # FieldOfViewDimensions
        Row(0, 0x00181120, "3"),  # GantryDetectorTilt
        Row(0, 0x00181121, "3"),  # GantryDetectorSlew
        Row(0, 0x00540202, "3", values=(defined("NONE", "STEP AND SHOOT", "CONTINUOUS", "WOBBLE", "CLAMSHELL"),)),  # TypeOfDetectorMotion
        Row(0, 0x00181181, "2", values=(defined("NONE", "RING"),)),  # CollimatorType
        Row(0, 0x00181180, "3"),  # CollimatorGridName
        Row(0, 0x00541200, "3"),  # AxialAcceptance
        Row(0, 0x00541201, "3"),  # AxialMash
        Row(0, 0x00541202, "3"),  # TransverseMash
        Row(0, 0x00541203, "3"),  # DetectorElementSize
        Row(0, 0x00541210, "3"),  # CoincidenceWindowWidth
        Row(0, 0x00540013, "3", items=(1, None)),  # EnergyWindowRangeSequence
        Row(1, 0x00540014, "3"),  # EnergyWindowLowerLimit
        Row(1, 0x00540015, "3"),  # EnergyWindowUpperLimit
        Row(0, 0x00541220, "3", values=(defined("DLYD", "SCAT", "SING", "DTIM"),)),  # SecondaryCountsType
        Row(0, 0x00540501, "3", values=(enumerated("FEET_TO_HEAD", "HEAD_TO_FEET"),)),  # ScanProgressionDirection
    ),
)
