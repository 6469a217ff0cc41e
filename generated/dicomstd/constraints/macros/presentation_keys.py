"""Presentation Keys, PS3.3 F.5.23. Generated from table_F.5-23; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "F.5-23",
    "Presentation Keys",
    "F.5.23",
    (
        Row(0, 0x00080005, "1C", when="not_checkable(content)"),  # SpecificCharacterSet
        Row(0, 0x00700082, "1"),  # PresentationCreationDate
        Row(0, 0x00700083, "1"),  # PresentationCreationTime
        Row(0, 0, include="macros.content_identification"),  # include Content Identification
        Row(0, 0x00081115, "1C", when="not_checkable(other-instance)", items=(1, None)),  # ReferencedSeriesSequence
        Row(1, 0x0020000E, "1"),  # SeriesInstanceUID
        Row(1, 0x00081140, "1", items=(1, None)),  # ReferencedImageSequence
        Row(2, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(0, 0x00700402, "1C", when="not_checkable(other-instance)", items=(2, 2)),  # BlendingSequence
        Row(1, 0x0020000D, "1"),  # StudyInstanceUID
        Row(1, 0x00081115, "1", items=(1, 1)),  # ReferencedSeriesSequence
        Row(2, 0x0020000E, "1"),  # SeriesInstanceUID
        Row(2, 0x00081140, "1", items=(1, None)),  # ReferencedImageSequence
        Row(3, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
    ),
)
