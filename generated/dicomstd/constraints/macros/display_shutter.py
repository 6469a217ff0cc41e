"""Display Shutter, PS3.3 C.7.6.11. Generated from table_C.7-17a; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.7-17a",
    "Display Shutter",
    "C.7.6.11",
    (
        Row(0, 0x00181600, "1", values=(enumerated("RECTANGULAR", "CIRCULAR", "POLYGONAL"),)),  # ShutterShape
        Row(0, 0x00181602, "1C", when="ShutterShape in {RECTANGULAR}"),  # ShutterLeftVerticalEdge
        Row(0, 0x00181604, "1C", when="ShutterShape in {RECTANGULAR}"),  # ShutterRightVerticalEdge
        Row(0, 0x00181606, "1C", when="ShutterShape in {RECTANGULAR}"),  # ShutterUpperHorizontalEdge
        Row(0, 0x00181608, "1C", when="ShutterShape in {RECTANGULAR}"),  # ShutterLowerHorizontalEdge
        Row(0, 0x00181610, "1C", when="ShutterShape in {CIRCULAR}"),  # CenterOfCircularShutter
        Row(0, 0x00181612, "1C", when="ShutterShape in {CIRCULAR}"),  # RadiusOfCircularShutter
        Row(0, 0x00181620, "1C", when="ShutterShape in {POLYGONAL}"),  # VerticesOfThePolygonalShutter
        Row(0, 0x00181622, "3"),  # ShutterPresentationValue
        Row(0, 0x00181624, "3"),  # ShutterPresentationColorCIELabValue
    ),
)
