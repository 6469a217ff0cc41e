"""Microscope Slide Layer Tile Organization, PS3.3 C.8.12.14. Generated from table_C.8.12.14-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.8.12.14-1",
    "Microscope Slide Layer Tile Organization",
    "C.8.12.14",
    (
        Row(0, 0x00480006, "1"),  # TotalPixelMatrixColumns
        Row(0, 0x00480007, "1"),  # TotalPixelMatrixRows
        Row(0, 0x00480303, "1C", when="present(DimensionOrganizationType) and DimensionOrganizationType in {TILED_FULL}", may="always"),  # TotalPixelMatrixFocalPlanes
        Row(0, 0x00480008, "1", items=(1, 1)),  # TotalPixelMatrixOriginSequence
        Row(1, 0x0040072A, "1"),  # XOffsetInSlideCoordinateSystem
        Row(1, 0x0040073A, "1"),  # YOffsetInSlideCoordinateSystem
        Row(1, 0x0040074A, "1C", when="not_checkable(real-world)", may="always"),  # ZOffsetInSlideCoordinateSystem
        Row(0, 0x00480102, "1C", when="present(PlanePositionSlideSequence@frames) or DimensionOrganizationType in {TILED_FULL}", may="always"),  # ImageOrientationSlide
    ),
)
