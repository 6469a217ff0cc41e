"""QA Results, PS3.3 C.32.3. Generated from table_C.32.3-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.32.3-1",
    "QA Results",
    "C.32.3",
    (
        Row(0, 0x0028700F, "", items=(1, 1)),  # QAResultsSequence
        Row(1, 0x00287003, ""),  # DisplaySubsystemID
        Row(1, 0x00287010, "", items=(0, None)),  # DisplaySubsystemQAResultsSequence
        Row(2, 0x0028700B, ""),  # ConfigurationID
        Row(2, 0x00287011, ""),  # ConfigurationQAResultsSequence
        Row(3, 0x00287016, "", items=(0, 1)),  # DisplayCalibrationResultSequence
        Row(4, 0, include="macros.display_qa_result_context"),  # include Display QA Result Context
        Row(4, 0x00287009, ""),  # LuminanceCharacteristicsID
        Row(3, 0x00287015, "", items=(0, 1)),  # VisualEvaluationResultSequence
        Row(4, 0, include="macros.display_qa_result_context"),  # include Display QA Result Context
        Row(4, 0, include="macros.visual_evaluation_result"),  # include Visual Evaluation Result
        Row(3, 0x00287027, "", items=(0, 1)),  # LuminanceUniformityResultSequence
        Row(4, 0, include="macros.display_qa_result_context"),  # include Display QA Result Context
        Row(4, 0, include="macros.luminance_uniformity_result"),  # include Luminance Uniformity Result
        Row(3, 0x00287024, "", items=(0, 1)),  # LuminanceResultSequence
        Row(4, 0, include="macros.display_qa_result_context"),  # include Display QA Result Context
        Row(4, 0, include="macros.luminance_result"),  # include Luminance Result
    ),
)
