"""Related Information Entities, PS3.3 10.37. Generated from table_10.37-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "10.37-1",
    "Related Information Entities",
    "10.37",
    (
        Row(0, 0x0040A170, "1", items=(1, 1)),  # PurposeOfReferenceCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00081110, "1", items=(1, None)),  # ReferencedStudySequence
        Row(1, 0x0020000D, "1"),  # StudyInstanceUID
        Row(1, 0x30100052, "3"),  # PertinentSOPClassesInStudy
        Row(1, 0x00081115, "3", items=(1, None)),  # ReferencedSeriesSequence
        Row(2, 0x0020000E, "1"),  # SeriesInstanceUID
        Row(2, 0x30100053, "3"),  # PertinentSOPClassesInSeries
        Row(2, 0x00081140, "3", items=(1, None)),  # ReferencedImageSequence
        Row(3, 0, include="macros.image_sop_instance_reference"),  # include Image SOP Instance Reference
        Row(2, 0x0008114A, "3", items=(1, None)),  # ReferencedInstanceSequence
        Row(3, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
    ),
)
