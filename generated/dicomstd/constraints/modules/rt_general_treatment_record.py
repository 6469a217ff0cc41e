"""RT General Treatment Record, PS3.3 C.8.8.17. Generated from table_C.8-53; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.8-53",
    "RT General Treatment Record",
    "C.8.8.17",
    (
        Row(0, 0x00200013, "1"),  # InstanceNumber
        Row(0, 0x30080250, "2"),  # TreatmentDate
        Row(0, 0x30080251, "2"),  # TreatmentTime
        Row(0, 0x300C0002, "2", items=(0, 1)),  # ReferencedRTPlanSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(0, 0x30080030, "3", items=(1, None)),  # ReferencedTreatmentRecordSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
    ),
)
