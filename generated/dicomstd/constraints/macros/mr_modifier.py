"""MR Modifier, PS3.3 C.8.13.5.5. Generated from table_C.8-92; do not edit."""

from dicodec.schema import Row, Table, defined, enumerated

TABLE = Table(
    "C.8-92",
    "MR Modifier",
    "C.8.13.5.5",
    (
        Row(0, 0x00189115, "1", items=(1, 1)),  # MRModifierSequence
        Row(1, 0x00189009, "1C", when="FrameType[1] in {ORIGINAL}", may="always", values=(enumerated("YES", "NO"),)),  # InversionRecovery
        Row(1, 0x00189079, "1C", when="FrameType[1] in {ORIGINAL} and InversionRecovery in {YES}", may="FrameType[1] in {DERIVED} and InversionRecovery in {YES}"),  # InversionTimes
        Row(1, 0x00189010, "1C", when="FrameType[1] in {ORIGINAL}", may="always", values=(defined("ACCELERATION", "VELOCITY", "OTHER", "NONE"),)),  # FlowCompensation
        Row(1, 0x00189183, "1C", when="FrameType[1] in {ORIGINAL} and FlowCompensation not in {NONE}", may="FrameType[1] in {DERIVED} and FlowCompensation not in {NONE}", values=(enumerated("PHASE", "FREQUENCY", "SLICE_SELECT", "SLICE_AND_FREQ", "SLICE_FREQ_PHASE", "PHASE_AND_FREQ", "SLICE_AND_PHASE", "OTHER"),)),  # FlowCompensationDirection
        Row(1, 0x00189016, "1C", when="FrameType[1] in {ORIGINAL} and EchoPulseSequence in {GRADIENT, BOTH}", may="FrameType[1] in {DERIVED} and EchoPulseSequence in {GRADIENT, BOTH}", values=(enumerated("RF", "GRADIENT", "RF_AND_GRADIENT", "NONE"),)),  # Spoiling
        Row(1, 0x00189021, "1C", when="FrameType[1] in {ORIGINAL}", may="always", values=(enumerated("YES", "NO"),)),  # T2Preparation
        Row(1, 0x00189026, "1C", when="FrameType[1] in {ORIGINAL}", may="always", values=(enumerated("WATER", "FAT", "NONE"),)),  # SpectrallySelectedExcitation
        Row(1, 0x00189027, "1C", when="FrameType[1] in {ORIGINAL}", may="always", values=(defined("SLAB", "NONE"),)),  # SpatialPresaturation
        Row(1, 0x00189081, "1C", when="FrameType[1] in {ORIGINAL}", may="always", values=(enumerated("YES", "NO"),)),  # PartialFourier
        Row(1, 0x00189036, "1C", when="FrameType[1] in {ORIGINAL} and PartialFourier in {YES}", may="FrameType[1] in {DERIVED} and PartialFourier in {YES}", values=(enumerated("PHASE", "FREQUENCY", "SLICE_SELECT", "COMBINATION"),)),  # PartialFourierDirection
        Row(1, 0x00189077, "1C", when="FrameType[1] in {ORIGINAL}", may="always", values=(enumerated("YES", "NO"),)),  # ParallelAcquisition
        Row(1, 0x00189078, "1C", when="FrameType[1] in {ORIGINAL} and ParallelAcquisition in {YES}", may="FrameType[1] in {DERIVED} and ParallelAcquisition in {YES}", values=(defined("PILS", "SENSE", "SMASH", "OTHER"),)),  # ParallelAcquisitionTechnique
        Row(1, 0x00189069, "1C", when="FrameType[1] in {ORIGINAL} and ParallelAcquisition in {YES}", may="FrameType[1] in {DERIVED} and ParallelAcquisition in {YES}"),  # ParallelReductionFactorInPlane
        Row(1, 0x00189155, "1C", when="FrameType[1] in {ORIGINAL} and ParallelAcquisition in {YES}", may="FrameType[1] in {DERIVED} and ParallelAcquisition in {YES}"),  # ParallelReductionFactorOutOfPlane
        Row(1, 0x00189168, "1C", when="not_parsed or (FrameType[1] in {ORIGINAL} and ParallelAcquisition in {YES})", may="FrameType[1] in {DERIVED} and ParallelAcquisition in {YES}"),  # ParallelReductionFactorSecondInPlane
    ),
)
