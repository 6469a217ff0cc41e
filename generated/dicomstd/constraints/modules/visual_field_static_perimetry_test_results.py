"""Visual Field Static Perimetry Test Results, PS3.3 C.8.26.5. Generated from table_C.8.26.5-1; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.8.26.5-1",
    "Visual Field Static Perimetry Test Results",
    "C.8.26.5",
    (
        Row(0, 0x00240070, "1C", when="not_parsed", may="always"),  # VisualFieldMeanSensitivity
        Row(0, 0x00240063, "1", values=(enumerated("YES", "NO"),)),  # VisualFieldTestNormalsFlag
        Row(0, 0x00240064, "1C", when="VisualFieldTestNormalsFlag in {YES}", items=(1, 1)),  # ResultsNormalsSequence
        Row(1, 0, include="macros.externally_sourced_data_set_identification"),  # include Externally-Sourced Data Set Identification
        Row(1, 0x00240066, "1"),  # GlobalDeviationFromNormal
        Row(1, 0x00240059, "1", values=(enumerated("YES", "NO"),)),  # GlobalDeviationProbabilityNormalsFlag
        Row(1, 0x00240083, "1C", when="GlobalDeviationProbabilityNormalsFlag in {YES}", items=(1, 1)),  # GlobalDeviationProbabilitySequence
        Row(2, 0x00240071, "1"),  # GlobalDeviationProbability
        Row(2, 0, include="macros.algorithm_identification"),  # include Algorithm Identification
        Row(1, 0x00240068, "1"),  # LocalizedDeviationFromNormal
        Row(1, 0x00240072, "1", values=(enumerated("YES", "NO"),)),  # LocalDeviationProbabilityNormalsFlag
        Row(1, 0x00240085, "1C", when="LocalDeviationProbabilityNormalsFlag in {YES}", items=(1, 1)),  # LocalizedDeviationProbabilitySequence
        Row(2, 0x00240073, "1"),  # LocalizedDeviationProbability
        Row(2, 0, include="macros.algorithm_identification"),  # include Algorithm Identification
        Row(0, 0x00240074, "1", values=(enumerated("YES", "NO"),)),  # ShortTermFluctuationCalculated
        Row(0, 0x00240075, "1C", when="ShortTermFluctuationCalculated in {YES}"),  # ShortTermFluctuation
        Row(0, 0x00240076, "1", values=(enumerated("YES", "NO"),)),  # ShortTermFluctuationProbabilityCalculated
        Row(0, 0x00240077, "1C", when="ShortTermFluctuationProbabilityCalculated in {YES}"),  # ShortTermFluctuationProbability
        Row(0, 0x00240078, "1", values=(enumerated("YES", "NO"),)),  # CorrectedLocalizedDeviationFromNormalCalculated
        Row(0, 0x00240079, "1C", when="CorrectedLocalizedDeviationFromNormalCalculated in {YES}"),  # CorrectedLocalizedDeviationFromNormal
        Row(0, 0x00240080, "1", values=(enumerated("YES", "NO"),)),  # CorrectedLocalizedDeviationFromNormalProbabilityCalculated
        Row(0, 0x00240081, "1C", when="CorrectedLocalizedDeviationFromNormalProbabilityCalculated in {YES}"),  # CorrectedLocalizedDeviationFromNormalProbability
        Row(0, 0x00240320, "3", items=(1, None)),  # VisualFieldGlobalResultsIndexSequence
        Row(1, 0, include="macros.ophthalmic_visual_field_global_index"),  # include Ophthalmic Visual Field Global Index
    ),
)
