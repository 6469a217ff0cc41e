"""Basic Film Box Relationship, PS3.3 C.13.4. Generated from table_C.13-4; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.13-4",
    "Basic Film Box Relationship",
    "C.13.4",
    (
        Row(0, 0x20100500, "", items=(1, 1)),  # ReferencedFilmSessionSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(0, 0x20100510, "", items=(1, None)),  # ReferencedImageBoxSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(0, 0x20100520, "", items=(0, None)),  # ReferencedBasicAnnotationBoxSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(0, 0x20500500, "", items=(1, 1)),  # ReferencedPresentationLUTSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
    ),
)
