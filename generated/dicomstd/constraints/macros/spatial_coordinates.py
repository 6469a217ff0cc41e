"""Spatial Coordinates, PS3.3 C.18.6. Generated from table_C.18.6-1; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.18.6-1",
    "Spatial Coordinates",
    "C.18.6",
    (
        Row(0, 0x00700022, "1"),  # GraphicData
        Row(0, 0x00700023, "1", values=(enumerated("POINT", "MULTIPOINT", "POLYLINE", "CIRCLE", "ELLIPSE"),)),  # GraphicType
        Row(0, 0x00480301, "1C", when="not_checkable(other-instance)", may="always", values=(enumerated("FRAME", "VOLUME"),)),  # PixelOriginInterpretation
        Row(0, 0x0070031A, "3"),  # FiducialUID
    ),
)
