"""Breast View, PS3.3 C.8.21.6. Generated from table_C.8.21.6-1; do not edit."""

from dicodec.schema import Group, Row, Table, defined, enumerated

TABLE = Table(
    "C.8.21.6-1",
    "Breast View",
    "C.8.21.6",
    (
        Row(0, 0x00080008, "1", values=(defined("PRE_CONTRAST", "POST_CONTRAST", "TOMO_PROJ", "TOMOSYNTHESIS", "TOMO_SCOUT", "PREFIRE", "POSTFIRE", "POSTBIOPSY", "POSTMARKER", at=3, when="not_parsed"), defined("GENERATED_2D", "MAXIMUM", "MEAN", "ADDITION", "SUBTRACTION", at=4, when="not_parsed"), defined("LOW_ENERGY", "HIGH_ENERGY", at=5, when="not_parsed"),)),  # ImageType
        Row(0, 0x00540220, "1", items=(1, 1), groups=(Group("4014", "D"),)),  # ViewCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00540222, "2", items=(0, None), groups=(Group("4015", "D"),)),  # ViewModifierCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00281300, "1C", when="Modality in {MG}", may="always", values=(enumerated("YES", "NO"),)),  # BreastImplantPresent
        Row(0, 0x00281350, "3", values=(enumerated("YES", "NO"),)),  # PartialView
        Row(0, 0x00281352, "1C", when="present(PartialView) and PartialView in {YES}", items=(1, 2), groups=(Group("4005", "D"),)),  # PartialViewCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
    ),
)
