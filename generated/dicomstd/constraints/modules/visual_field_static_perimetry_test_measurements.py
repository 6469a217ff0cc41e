"""Visual Field Static Perimetry Test Measurements, PS3.3 C.8.26.4. Generated from table_C.8.26.4-1; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.8.26.4-1",
    "Visual Field Static Perimetry Test Measurements",
    "C.8.26.4",
    (
        Row(0, 0x00240113, "1", values=(enumerated("R", "L", "B"),)),  # MeasurementLaterality
        Row(0, 0x00240037, "1", values=(enumerated("YES", "NO"),)),  # PresentedVisualStimuliDataFlag
        Row(0, 0x00240038, "1C", when="PresentedVisualStimuliDataFlag in {YES}"),  # NumberOfVisualStimuli
        Row(0, 0x00240088, "1"),  # VisualFieldTestDuration
        Row(0, 0x00240086, "1", values=(enumerated("YES", "NO"),)),  # FovealSensitivityMeasured
        Row(0, 0x00240087, "1C", when="FovealSensitivityMeasured in {YES}"),  # FovealSensitivity
        Row(0, 0x00240117, "1", values=(enumerated("YES", "NO"),)),  # FovealPointNormativeDataFlag
        Row(0, 0x00240118, "1C", when="FovealSensitivityMeasured in {YES} and FovealPointNormativeDataFlag in {YES}"),  # FovealPointProbabilityValue
        Row(0, 0x00240120, "1", values=(enumerated("YES", "NO"),)),  # ScreeningBaselineMeasured
        Row(0, 0x00240122, "1C", when="ScreeningBaselineMeasured in {YES}", items=(1, None)),  # ScreeningBaselineMeasuredSequence
        Row(1, 0x00240124, "1", values=(enumerated("CENTRAL", "PERIPHERAL"),)),  # ScreeningBaselineType
        Row(1, 0x00240126, "1"),  # ScreeningBaselineValue
        Row(0, 0x00240106, "1", values=(enumerated("YES", "NO"),)),  # BlindSpotLocalized
        Row(0, 0x00240107, "1C", when="BlindSpotLocalized in {YES}"),  # BlindSpotXCoordinate
        Row(0, 0x00240108, "1C", when="BlindSpotLocalized in {YES}"),  # BlindSpotYCoordinate
        Row(0, 0x00240105, "1"),  # MinimumSensitivityValue
        Row(0, 0x00240057, "1", values=(enumerated("YES", "NO"),)),  # TestPointNormalsDataFlag
        Row(0, 0x00240058, "1C", when="TestPointNormalsDataFlag in {YES}", items=(1, 1)),  # TestPointNormalsSequence
        Row(1, 0, include="macros.externally_sourced_data_set_identification"),  # include Externally-Sourced Data Set Identification
        Row(0, 0x00240065, "1C", when="TestPointNormalsDataFlag in {YES}", items=(1, 1)),  # AgeCorrectedSensitivityDeviationAlgorithmSequence
        Row(1, 0, include="macros.algorithm_identification"),  # include Algorithm Identification
        Row(0, 0x00240067, "1C", when="TestPointNormalsDataFlag in {YES}", items=(1, 1)),  # GeneralizedDefectSensitivityDeviationAlgorithmSequence
        Row(1, 0, include="macros.algorithm_identification"),  # include Algorithm Identification
        Row(0, 0x00240089, "1", items=(1, None)),  # VisualFieldTestPointSequence
        Row(1, 0x00240090, "1"),  # VisualFieldTestPointXCoordinate
        Row(1, 0x00240091, "1"),  # VisualFieldTestPointYCoordinate
        Row(1, 0x00240093, "1", values=(enumerated("SEEN", "NOT SEEN", "SEEN AT MAX"),)),  # StimulusResults
        Row(1, 0x00240094, "1C", when="not_parsed", may="always"),  # SensitivityValue
        Row(1, 0x00240095, "3", values=(enumerated("YES", "NO"),)),  # RetestStimulusSeen
        Row(1, 0x00240096, "3"),  # RetestSensitivityValue
        Row(1, 0x00240098, "3"),  # QuantifiedDefect
        Row(1, 0x00240097, "2C", when="TestPointNormalsDataFlag in {YES}", items=(0, None)),  # VisualFieldTestPointNormalsSequence
        Row(2, 0x00240092, "1"),  # AgeCorrectedSensitivityDeviationValue
        Row(2, 0x00240100, "1"),  # AgeCorrectedSensitivityDeviationProbabilityValue
        Row(2, 0x00240102, "1", values=(enumerated("YES", "NO"),)),  # GeneralizedDefectCorrectedSensitivityDeviationFlag
        Row(2, 0x00240103, "1C", when="GeneralizedDefectCorrectedSensitivityDeviationFlag in {YES}"),  # GeneralizedDefectCorrectedSensitivityDeviationValue
        Row(2, 0x00240104, "1C", when="GeneralizedDefectCorrectedSensitivityDeviationFlag in {YES}"),  # GeneralizedDefectCorrectedSensitivityDeviationProbabilityValue
    ),
)
