"""Referenced Image, PS3.3 C.7.6.16.2.5. Generated from table_C.7.6.16-6; do not edit."""

from dicodec.schema import Group, Row, Table

TABLE = Table(
    "C.7.6.16-6",
    "Referenced Image",
    "C.7.6.16.2.5",
    (
        Row(0, 0x00081140, "2", items=(0, None)),  # ReferencedImageSequence
        Row(1, 0, include="macros.image_sop_instance_reference"),  # include Image SOP Instance Reference
        Row(1, 0x0040A170, "1C", when="SOPClassUID not in {1.2.840.10008.5.1.4.1.1.2.2, 1.2.840.10008.5.1.4.1.1.4.4, 1.2.840.10008.5.1.4.1.1.128.1}", may="always", items=(1, 1), groups=(Group("7201", "D", qualified=True),)),  # PurposeOfReferenceCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
    ),
)
