"""Hierarchical SOP Instance Reference, PS3.3 C.17.2.1. Generated from table_C.17-3; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.17-3",
    "Hierarchical SOP Instance Reference",
    "C.17.2.1",
    (
        Row(0, 0x0020000D, "1"),  # StudyInstanceUID
        Row(0, 0x00081115, "1", items=(1, None)),  # ReferencedSeriesSequence
        Row(1, 0, include="macros.hierarchical_series_reference"),  # include Hierarchical Series Reference
    ),
)
