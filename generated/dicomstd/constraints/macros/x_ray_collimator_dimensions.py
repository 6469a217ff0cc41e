"""X-Ray Collimator Dimensions, PS3.3 C.8.7.3. Generated from table_C.8-28b; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.8-28b",
    "X-Ray Collimator Dimensions",
    "C.8.7.3",
    (
        Row(0, 0x00181702, "1C", when="CollimatorShape in {RECTANGULAR}"),  # CollimatorLeftVerticalEdge
        Row(0, 0x00181704, "1C", when="CollimatorShape in {RECTANGULAR}"),  # CollimatorRightVerticalEdge
        Row(0, 0x00181706, "1C", when="CollimatorShape in {RECTANGULAR}"),  # CollimatorUpperHorizontalEdge
        Row(0, 0x00181708, "1C", when="CollimatorShape in {RECTANGULAR}"),  # CollimatorLowerHorizontalEdge
        Row(0, 0x00181710, "1C", when="CollimatorShape in {CIRCULAR}"),  # CenterOfCircularCollimator
        Row(0, 0x00181712, "1C", when="CollimatorShape in {CIRCULAR}"),  # RadiusOfCircularCollimator
        Row(0, 0x00181720, "1C", when="CollimatorShape in {POLYGONAL}"),  # VerticesOfThePolygonalCollimator
    ),
)
