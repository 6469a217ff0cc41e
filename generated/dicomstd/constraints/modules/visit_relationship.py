"""Visit Relationship, PS3.3 C.3.1. Generated from table_C.3-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.3-1",
    "Visit Relationship",
    "C.3.1",
    (
        Row(0, 0x00081110, "", items=(1, None)),  # ReferencedStudySequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(0, 0x00081120, "", items=(1, 1)),  # ReferencedPatientSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
    ),
)
