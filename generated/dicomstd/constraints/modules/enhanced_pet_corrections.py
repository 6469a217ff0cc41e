"""Enhanced PET Corrections, PS3.3 C.8.22.6. Generated from table_C.8.22-19; do not edit."""

from dicodec.schema import Row, Table, defined, enumerated

TABLE = Table(
    "C.8.22-19",
    "Enhanced PET Corrections",
    "C.8.22.6",
    (
        Row(0, 0x00541002, "1", values=(enumerated("EMISSION", "TRANSMISSION"),)),  # CountsSource
        Row(0, 0x00189758, "1", values=(enumerated("YES", "NO"),)),  # DecayCorrected
        Row(0, 0x00189759, "1", values=(enumerated("YES", "NO"),)),  # AttenuationCorrected
        Row(0, 0x00189760, "1", values=(enumerated("YES", "NO"),)),  # ScatterCorrected
        Row(0, 0x00189761, "1", values=(enumerated("YES", "NO"),)),  # DeadTimeCorrected
        Row(0, 0x00189762, "1", values=(enumerated("YES", "NO"),)),  # GantryMotionCorrected
        Row(0, 0x00189763, "1", values=(enumerated("YES", "NO"),)),  # PatientMotionCorrected
        Row(0, 0x00189764, "1", values=(enumerated("YES", "NO"),)),  # CountLossNormalizationCorrected
        Row(0, 0x00189765, "1", values=(enumerated("YES", "NO"),)),  # RandomsCorrected
        Row(0, 0x00189766, "1", values=(enumerated("YES", "NO"),)),  # NonUniformRadialSamplingCorrected
        Row(0, 0x00189767, "1", values=(enumerated("YES", "NO"),)),  # SensitivityCalibrated
        Row(0, 0x00189768, "1", values=(enumerated("YES", "NO"),)),  # DetectorNormalizationCorrection
        Row(0, 0x00541100, "1C", when="RandomsCorrected in {YES}", values=(defined("DLYD", "SING", "PDDL"),)),  # RandomsCorrectionMethod
        Row(0, 0x00189738, "1C", when="AttenuationCorrected in {YES}", values=(defined("CT", "MR", "POSITRON SOURCE", "SINGLE PHOTON", "CALCULATED"),)),  # AttenuationCorrectionSource
        Row(0, 0x00189770, "1C", when="AttenuationCorrected in {YES}", values=(defined("CONCURRENT", "SEPARATE", "SIMULTANEOUS"),)),  # AttenuationCorrectionTemporalRelationship
        Row(0, 0x00541105, "1C", when="ScatterCorrected in {YES}"),  # ScatterCorrectionMethod
        Row(0, 0x00189701, "1C", when="DecayCorrected in {YES}"),  # DecayCorrectionDateTime
    ),
)
