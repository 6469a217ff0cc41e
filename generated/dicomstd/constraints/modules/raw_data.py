"""Raw Data, PS3.3 C.19.1. Generated from table_C.19-1; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.19-1",
    "Raw Data",
    "C.19.1",
    (
        Row(0, 0x00200013, "2"),  # InstanceNumber
        Row(0, 0x00080023, "1"),  # ContentDate
        Row(0, 0x00080033, "1"),  # ContentTime
        Row(0, 0x0008002A, "3"),  # AcquisitionDateTime
        Row(0, 0x00700080, "3"),  # ContentLabel
        Row(0, 0x00700081, "3"),  # ContentDescription
        Row(0, 0x0040A043, "3", items=(1, 1)),  # ConceptNameCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00200062, "3", values=(enumerated("R", "L", "U", "B"),)),  # ImageLaterality
        Row(0, 0x00089123, "1"),  # CreatorVersionUID
        Row(0, 0x0008114A, "3", items=(1, None)),  # ReferencedInstanceSequence
        Row(1, 0, include="macros.image_sop_instance_reference"),  # include Image SOP Instance Reference
        Row(1, 0x0040A170, "1", items=(1, 1)),  # PurposeOfReferenceCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
    ),
)
