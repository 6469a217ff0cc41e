"""MR Arterial Spin Labeling, PS3.3 C.8.13.5.14. Generated from table_C.8-100b; do not edit."""

from dicodec.schema import Group, Row, Table, enumerated

TABLE = Table(
    "C.8-100b",
    "MR Arterial Spin Labeling",
    "C.8.13.5.14",
    (
        Row(0, 0x00189251, "1", items=(1, None)),  # MRArterialSpinLabelingSequence
        Row(1, 0x00189252, "2"),  # ASLTechniqueDescription
        Row(1, 0x00189257, "1C", when="FrameType in {ORIGINAL}", may="always", values=(enumerated("LABEL", "CONTROL", "M_ZERO_SCAN"),)),  # ASLContext
        Row(1, 0x00189260, "1C", when="ASLContext in {CONTROL, LABEL}", may="always", items=(1, None)),  # ASLSlabSequence
        Row(2, 0x00189253, "1"),  # ASLSlabNumber
        Row(2, 0, groups=(Group("4030", "D", "AnatomicRegionSequence", qualified=True), Group("2", "D", "AnatomicRegionModifierSequence", qualified=True),), include="macros.general_anatomy_optional"),  # include General Anatomy Optional
        Row(2, 0x00189254, "1"),  # ASLSlabThickness
        Row(2, 0x00189255, "1"),  # ASLSlabOrientation
        Row(2, 0x00189256, "1"),  # ASLMidSlabPosition
        Row(2, 0x00189258, "1"),  # ASLPulseTrainDuration
        Row(1, 0x00189259, "1", values=(enumerated("YES", "NO"),)),  # ASLCrusherFlag
        Row(1, 0x0018925A, "1C", when="ASLCrusherFlag in {YES}"),  # ASLCrusherFlowLimit
        Row(1, 0x0018925B, "1C", when="ASLCrusherFlag in {YES}"),  # ASLCrusherDescription
        Row(1, 0x0018925C, "1", values=(enumerated("YES", "NO"),)),  # ASLBolusCutoffFlag
        Row(1, 0x0018925D, "1C", when="ASLBolusCutoffFlag in {YES}", items=(1, 1)),  # ASLBolusCutoffTimingSequence
        Row(2, 0x0018925F, "1"),  # ASLBolusCutoffDelayTime
        Row(2, 0x0018925E, "2"),  # ASLBolusCutoffTechnique
    ),
)
