"""NM/PET Patient Orientation, PS3.3 C.8.4.6. Generated from table_C.8-5; do not edit."""

from dicodec.schema import Group, Row, Table

TABLE = Table(
    "C.8-5",
    "NM/PET Patient Orientation",
    "C.8.4.6",
    (
        Row(0, 0x00540410, "2", items=(0, 1), groups=(Group("19", "B", qualified=True),)),  # PatientOrientationCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00540412, "2C", when="not_checkable(application)", items=(0, 1), groups=(Group("20", "B", qualified=True),)),  # PatientOrientationModifierCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00540414, "2", items=(0, 1), groups=(Group("21", "B", qualified=True),)),  # PatientGantryRelationshipCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
    ),
)
