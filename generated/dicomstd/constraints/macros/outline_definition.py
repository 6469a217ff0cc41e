"""Outline Definition, PS3.3 10.38. Generated from table_10.38-1; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "10.38-1",
    "Outline Definition",
    "10.38",
    (
        Row(0, 0x00181630, "1", values=(enumerated("RECTANGULAR", "CIRCULAR", "POLYGONAL"),)),  # OutlineShapeType
        Row(0, 0x00181631, "1C", when="OutlineShapeType in {RECTANGULAR}"),  # OutlineLeftVerticalEdge
        Row(0, 0x00181632, "1C", when="OutlineShapeType in {RECTANGULAR}"),  # OutlineRightVerticalEdge
        Row(0, 0x00181633, "1C", when="OutlineShapeType in {RECTANGULAR}"),  # OutlineUpperHorizontalEdge
        Row(0, 0x00181634, "1C", when="OutlineShapeType in {RECTANGULAR}"),  # OutlineLowerHorizontalEdge
        Row(0, 0x00181635, "1C", when="OutlineShapeType in {CIRCULAR}"),  # CenterOfCircularOutline
        Row(0, 0x00181636, "1C", when="OutlineShapeType in {CIRCULAR}"),  # DiameterOfCircularOutline
        Row(0, 0x00181637, "1C", when="OutlineShapeType in {POLYGONAL}"),  # NumberOfPolygonalVertices
        Row(0, 0x00181638, "1C", when="OutlineShapeType in {POLYGONAL}"),  # VerticesOfThePolygonalOutline
    ),
)
