"""Visual Field Static Perimetry Test Reliability, PS3.3 C.8.26.3. Generated from table_C.8.26.3-1; do not edit."""

from dicodec.schema import Group, Row, Table, enumerated

TABLE = Table(
    "C.8.26.3-1",
    "Visual Field Static Perimetry Test Reliability",
    "C.8.26.3",
    (
        Row(0, 0x00240032, "1", items=(1, 1)),  # FixationSequence
        Row(1, 0x00240033, "1", items=(1, None), groups=(Group("4253", "D"),)),  # FixationMonitoringCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00240035, "1C", when="FixationMonitoringCodeSequence in {(111844, DCM), (111845, DCM)}", may="always"),  # FixationCheckedQuantity
        Row(1, 0x00240036, "1C", when="FixationMonitoringCodeSequence in {(111844, DCM), (111845, DCM)}", may="always"),  # PatientNotProperlyFixatedQuantity
        Row(1, 0x00240039, "1", values=(enumerated("YES", "NO"),)),  # ExcessiveFixationLossesDataFlag
        Row(1, 0x00240040, "1C", when="ExcessiveFixationLossesDataFlag in {YES}", values=(enumerated("YES", "NO"),)),  # ExcessiveFixationLosses
        Row(0, 0x00240034, "1", items=(1, 1)),  # VisualFieldCatchTrialSequence
        Row(1, 0x00240055, "1", values=(enumerated("YES", "NO"),)),  # CatchTrialsDataFlag
        Row(1, 0x00240048, "1C", when="CatchTrialsDataFlag in {YES}"),  # NegativeCatchTrialsQuantity
        Row(1, 0x00240050, "1C", when="CatchTrialsDataFlag in {YES}"),  # FalseNegativesQuantity
        Row(1, 0x00240045, "1", values=(enumerated("YES", "NO"),)),  # FalseNegativesEstimateFlag
        Row(1, 0x00240046, "1C", when="FalseNegativesEstimateFlag in {YES}"),  # FalseNegativesEstimate
        Row(1, 0x00240051, "1", values=(enumerated("YES", "NO"),)),  # ExcessiveFalseNegativesDataFlag
        Row(1, 0x00240052, "1C", when="ExcessiveFalseNegativesDataFlag in {YES}", values=(enumerated("YES", "NO"),)),  # ExcessiveFalseNegatives
        Row(1, 0x00240056, "1C", when="CatchTrialsDataFlag in {YES}"),  # PositiveCatchTrialsQuantity
        Row(1, 0x00240060, "1C", when="CatchTrialsDataFlag in {YES}"),  # FalsePositivesQuantity
        Row(1, 0x00240053, "1", values=(enumerated("YES", "NO"),)),  # FalsePositivesEstimateFlag
        Row(1, 0x00240054, "1C", when="FalsePositivesEstimateFlag in {YES}"),  # FalsePositivesEstimate
        Row(1, 0x00240061, "1", values=(enumerated("YES", "NO"),)),  # ExcessiveFalsePositivesDataFlag
        Row(1, 0x00240062, "1C", when="ExcessiveFalsePositivesDataFlag in {YES}", values=(enumerated("YES", "NO"),)),  # ExcessiveFalsePositives
        Row(0, 0x00240042, "3"),  # StimuliRetestingQuantity
        Row(0, 0x00240069, "3"),  # PatientReliabilityIndicator
        Row(0, 0x00240044, "3"),  # CommentsOnPatientPerformanceOfVisualField
        Row(0, 0x00240317, "3", items=(1, None)),  # VisualFieldTestReliabilityGlobalIndexSequence
        Row(1, 0, include="macros.ophthalmic_visual_field_global_index"),  # include Ophthalmic Visual Field Global Index
    ),
)
