"""Mammography Image, PS3.3 C.8.11.7. Generated from table_C.8-74; do not edit."""

from dicodec.schema import Group, Row, Table, defined, enumerated

TABLE = Table(
    "C.8-74",
    "Mammography Image",
    "C.8.11.7",
    (
        Row(0, 0x00080008, "1", values=(enumerated("STEREO_SCOUT", "STEREO_MINUS", "STEREO_PLUS", "PREFIRE_MINUS", "PREFIRE_PLUS", "POSTFIRE_MINUS", "POSTFIRE_PLUS", "POSTBIOPSY_MINUS", "POSTBIOPSY_PLUS", "POSTBIOPSY", "POSTMARKER_MINUS", "POSTMARKER_PLUS", "POSTMARKER", at=3, when="not_parsed"), enumerated("TOMO_PROJ", "TOMOSYNTHESIS", "TOMO_SCOUT", "PREFIRE", "POSTFIRE", "POSTBIOPSY", "POSTMARKER", at=3, when="not_parsed"), enumerated("PRE_CONTRAST", "POST_CONTRAST", at=3, when="not_parsed"), defined("GENERATED_2D", "ADDITION", "SUBTRACTION", at=4, when="not_parsed"), defined("LOW_ENERGY", "HIGH_ENERGY", at=5, when="not_parsed"),)),  # ImageType
        Row(0, 0x00181508, "1", values=(enumerated("MAMMOGRAPHIC", "NONE"),)),  # PositionerType
        Row(0, 0x00181110, "3"),  # DistanceSourceToDetector
        Row(0, 0x00181111, "3"),  # DistanceSourceToPatient
        Row(0, 0x00181510, "3"),  # PositionerPrimaryAngle
        Row(0, 0x00189559, "3", values=(enumerated("CW", "CC"),)),  # PositionerPrimaryAngleDirection
        Row(0, 0x00181511, "3"),  # PositionerSecondaryAngle
        Row(0, 0x00200062, "1", values=(enumerated("R", "L", "B"),)),  # ImageLaterality
        Row(0, 0x00400318, "1", values=(enumerated("BREAST"),)),  # OrganExposed
        Row(0, 0x00281300, "3", values=(enumerated("YES", "NO"),)),  # BreastImplantPresent
        Row(0, 0x00281350, "3", values=(enumerated("YES", "NO"),)),  # PartialView
        Row(0, 0x00281351, "3", may="not ViewModifierCodeSequence in {(399163009, SCT), (399055006, SCT)}"),  # PartialViewDescription
        Row(0, 0x00281352, "3", may="not ViewModifierCodeSequence in {(399163009, SCT), (399055006, SCT)}", items=(1, 2), groups=(Group("4005", "D"),)),  # PartialViewCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0, groups=(Group("4013", "D", "AnatomicRegionSequence"),), include="macros.general_anatomy_mandatory"),  # include General Anatomy Mandatory
        Row(0, 0x00540220, "1", items=(1, 1), groups=(Group("4014", "D"),)),  # ViewCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00540222, "2", items=(0, None), groups=(Group("4015", "D"),)),  # ViewModifierCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00182041, "3", items=(1, None)),  # BiopsyTargetSequence
        Row(1, 0x00182042, "1"),  # TargetUID
        Row(1, 0x00182043, "1"),  # LocalizingCursorPosition
        Row(1, 0x00182044, "1"),  # CalculatedTargetPosition
        Row(1, 0x00182046, "1"),  # DisplayedZValue
        Row(1, 0x00182045, "3"),  # TargetLabel
    ),
)
