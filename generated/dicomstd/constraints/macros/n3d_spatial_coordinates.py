"""3D Spatial Coordinates, PS3.3 C.18.9. Generated from table_C.18.9-1; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.18.9-1",
    "3D Spatial Coordinates",
    "C.18.9",
    (
        Row(0, 0x30060024, "1"),  # ReferencedFrameOfReferenceUID
        Row(0, 0x00700022, "1"),  # GraphicData
        Row(0, 0x00700023, "1", values=(enumerated("POINT", "MULTIPOINT", "POLYLINE", "POLYGON", "ELLIPSE", "ELLIPSOID"),)),  # GraphicType
        Row(0, 0x0070031A, "3"),  # FiducialUID
    ),
)
