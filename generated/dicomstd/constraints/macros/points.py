"""Points, PS3.3 C.27.2. Generated from table_C.27-2; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.27-2",
    "Points",
    "C.27.2",
    (
        Row(0, 0x00660015, "1"),  # NumberOfSurfacePoints
        Row(0, 0x00660016, "1"),  # PointCoordinatesData
        Row(0, 0x00660017, "3"),  # PointPositionAccuracy
        Row(0, 0x00660018, "3"),  # MeanPointDistance
        Row(0, 0x00660019, "3"),  # MaximumPointDistance
        Row(0, 0x0066001A, "3"),  # PointsBoundingBoxCoordinates
        Row(0, 0x0066001B, "3"),  # AxisOfRotation
        Row(0, 0x0066001C, "1C", when="present(AxisOfRotation)", may="always"),  # CenterOfRotation
    ),
)
