"""Waveform Identification, PS3.3 C.10.8. Generated from table_C.10-8; do not edit."""

from dicodec.schema import Group, Row, Table

TABLE = Table(
    "C.10-8",
    "Waveform Identification",
    "C.10.8",
    (
        Row(0, 0x00200013, "1"),  # InstanceNumber
        Row(0, 0x00080023, "1"),  # ContentDate
        Row(0, 0x00080033, "1"),  # ContentTime
        Row(0, 0x0008002A, "1"),  # AcquisitionDateTime
        Row(0, 0x0008114A, "3", items=(1, None)),  # ReferencedInstanceSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(1, 0x0040A170, "3", items=(1, 1), groups=(Group("7004", "D", qualified=True),)),  # PurposeOfReferenceCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
    ),
)
