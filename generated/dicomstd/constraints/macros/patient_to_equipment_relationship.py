"""Patient to Equipment Relationship, PS3.3 10.39. Generated from table_10.39-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "10.39-1",
    "Patient to Equipment Relationship",
    "10.39",
    (
        Row(0, 0x00289520, "1"),  # ImageToEquipmentMappingMatrix
        Row(0, 0x300600C8, "3"),  # FrameOfReferenceTransformationComment
        Row(0, 0x300600C9, "2", items=(0, None)),  # PatientLocationCoordinatesSequence
        Row(1, 0x00686590, "1"),  # ThreeDPointCoordinates
        Row(1, 0x300600CA, "1", items=(1, None)),  # PatientLocationCoordinatesCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x300600CB, "2", items=(0, 1)),  # PatientSupportPositionSequence
        Row(1, 0, include="macros.patient_support_position"),  # include Patient Support Position
    ),
)
