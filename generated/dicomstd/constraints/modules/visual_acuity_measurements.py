"""Visual Acuity Measurements, PS3.3 C.8.25.12. Generated from table_C.8.25.12-1; do not edit."""

from dicodec.schema import Group, Row, Table, defined, enumerated

TABLE = Table(
    "C.8.25.12-1",
    "Visual Acuity Measurements",
    "C.8.25.12",
    (
        Row(0, 0x00460125, "1", values=(enumerated("DISTANCE", "NEAR", "INTERMEDIATE", "OTHER"),)),  # ViewingDistanceType
        Row(0, 0x00460121, "1", items=(1, 1), groups=(Group("4216", "D"),)),  # VisualAcuityTypeCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00460092, "1", values=(defined("RED", "GREEN", "WHITE", "REDGREENSPLIT"),)),  # BackgroundColor
        Row(0, 0x00460094, "1", values=(defined("LETTERS", "NUMBERS", "PICTURES", "TUMBLING E", "LANDOLT C"),)),  # Optotype
        Row(0, 0x00460139, "1C", when="Optotype in {LETTERS, NUMBERS, PICTURES}"),  # OptotypeDetailedDefinition
        Row(0, 0x00460095, "1", values=(enumerated("SINGLE", "MULTIPLE"),)),  # OptotypePresentation
        Row(0, 0x00460122, "1C", when="not_checkable(real-world)", items=(1, 1)),  # VisualAcuityRightEyeSequence
        Row(1, 0, include="macros.visual_acuity_measurements"),  # include Visual Acuity Measurements
        Row(0, 0x00460123, "1C", when="not_checkable(real-world)", items=(1, 1)),  # VisualAcuityLeftEyeSequence
        Row(1, 0, include="macros.visual_acuity_measurements"),  # include Visual Acuity Measurements
        Row(0, 0x00460124, "3", items=(1, 1)),  # VisualAcuityBothEyesOpenSequence
        Row(1, 0, include="macros.visual_acuity_measurements"),  # include Visual Acuity Measurements
    ),
)
