"""Point Cloud, PS3.3 C.27.5. Generated from table_C.27.5-1; do not edit."""

from dicodec.schema import Group, Row, Table

TABLE = Table(
    "C.27.5-1",
    "Point Cloud",
    "C.27.5",
    (
        Row(0, 0x00660011, "1", items=(1, 1)),  # SurfacePointsSequence
        Row(1, 0, include="macros.points"),  # include Points
        Row(1, 0x00620003, "3", items=(1, 1), groups=(Group("7150", "B"),)),  # SegmentedPropertyCategoryCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x0062000F, "3", items=(1, 1)),  # SegmentedPropertyTypeCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00800006, "3"),  # SurfacePointPresentationValueData
        Row(0, 0x00800007, "3"),  # SurfacePointColorCIELabValueData
    ),
)
