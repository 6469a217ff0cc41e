"""Series and Instance Reference, PS3.3 10.4. Generated from table_10-4; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "10-4",
    "Series and Instance Reference",
    "10.4",
    (
        Row(0, 0x00081115, "1", items=(1, None)),  # ReferencedSeriesSequence
        Row(1, 0x0020000E, "1"),  # SeriesInstanceUID
        Row(1, 0x0008114A, "1", items=(1, None)),  # ReferencedInstanceSequence
        Row(2, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
    ),
)
