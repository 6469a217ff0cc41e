"""Visual Evaluation Result, PS3.3 C.32.3.2. Generated from table_C.32.3.2-1; do not edit."""

from dicodec.schema import Group, Row, Table, enumerated

TABLE = Table(
    "C.32.3.2-1",
    "Visual Evaluation Result",
    "C.32.3.2",
    (
        Row(0, 0x00287028, "", items=(1, None)),  # VisualEvaluationTestSequence
        Row(1, 0x00287029, "", values=(enumerated("PASS", "FAIL", "SKIP"),)),  # TestResult
        Row(1, 0x0028702A, ""),  # TestResultComment
        Row(1, 0x0028702C, "", items=(1, 1), groups=(Group("8301", "B"),)),  # TestPatternCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00081140, "", items=(1, 1)),  # ReferencedImageSequence
        Row(2, 0x0028702B, "", values=(enumerated("MATCHED", "UNMATCHED"),)),  # TestImageValidation
        Row(0, 0x0028702E, "", items=(1, 1), groups=(Group("8300", "B"),)),  # VisualEvaluationMethodCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
    ),
)
