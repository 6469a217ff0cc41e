"""Surface Mesh Primitives, PS3.3 C.27.4. Generated from table_C.27-4; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.27-4",
    "Surface Mesh Primitives",
    "C.27.4",
    (
        Row(0, 0x00660043, "2"),  # LongVertexPointIndexList
        Row(0, 0x00660042, "2"),  # LongEdgePointIndexList
        Row(0, 0x00660041, "2"),  # LongTrianglePointIndexList
        Row(0, 0x00660026, "2", items=(0, None)),  # TriangleStripSequence
        Row(1, 0x00660040, "1"),  # LongPrimitivePointIndexList
        Row(0, 0x00660027, "2", items=(0, None)),  # TriangleFanSequence
        Row(1, 0x00660040, "1"),  # LongPrimitivePointIndexList
        Row(0, 0x00660028, "2", items=(0, None)),  # LineSequence
        Row(1, 0x00660040, "1"),  # LongPrimitivePointIndexList
        Row(0, 0x00660034, "2", items=(0, None)),  # FacetSequence
        Row(1, 0x00660040, "1"),  # LongPrimitivePointIndexList
    ),
)
