"""Patient Relationship, PS3.3 C.2.1. Generated from table_C.2-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.2-1",
    "Patient Relationship",
    "C.2.1",
    (
        Row(0, 0x00081110, "", items=(1, None)),  # ReferencedStudySequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(0, 0x00081125, "", items=(1, None)),  # ReferencedVisitSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
    ),
)
