"""X-Ray Collimator, PS3.3 C.8.19.6.12. Generated from table_C.8.19.6-12; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.8.19.6-12",
    "X-Ray Collimator",
    "C.8.19.6.12",
    (
        Row(0, 0x00189407, "1", items=(1, 1)),  # CollimatorShapeSequence
        Row(1, 0x00181700, "1", values=(enumerated("RECTANGULAR", "CIRCULAR", "POLYGONAL"),)),  # CollimatorShape
        Row(1, 0x00181702, "1C", when="CollimatorShape in {RECTANGULAR}"),  # CollimatorLeftVerticalEdge
        Row(1, 0x00181704, "1C", when="CollimatorShape in {RECTANGULAR}"),  # CollimatorRightVerticalEdge
        Row(1, 0x00181706, "1C", when="CollimatorShape in {RECTANGULAR}"),  # CollimatorUpperHorizontalEdge
        Row(1, 0x00181708, "1C", when="CollimatorShape in {RECTANGULAR}"),  # CollimatorLowerHorizontalEdge
        Row(1, 0x00181710, "1C", when="CollimatorShape in {CIRCULAR}"),  # CenterOfCircularCollimator
        Row(1, 0x00181712, "1C", when="CollimatorShape in {CIRCULAR}"),  # RadiusOfCircularCollimator
        Row(1, 0x00181720, "1C", when="CollimatorShape in {POLYGONAL}"),  # VerticesOfThePolygonalCollimator
    ),
)
