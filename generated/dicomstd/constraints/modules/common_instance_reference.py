"""Common Instance Reference, PS3.3 C.12.2. Generated from table_C.12-8; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.12-8",
    "Common Instance Reference",
    "C.12.2",
    (
        Row(0, 0x00081115, "1C", when="not_checkable(other-instance)", items=(1, None)),  # ReferencedSeriesSequence
        Row(1, 0x0020000E, "1"),  # SeriesInstanceUID
        Row(1, 0x0008114A, "1", items=(1, None)),  # ReferencedInstanceSequence
        Row(2, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(0, 0x00081200, "1C", when="not_checkable(other-instance)", items=(1, None)),  # StudiesContainingOtherReferencedInstancesSequence
        Row(1, 0x0020000D, "1"),  # StudyInstanceUID
        Row(1, 0, include="macros.series_and_instance_reference"),  # include Series and Instance Reference
    ),
)
