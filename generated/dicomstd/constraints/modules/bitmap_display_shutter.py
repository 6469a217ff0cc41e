"""Bitmap Display Shutter, PS3.3 C.7.6.15. Generated from table_C.7.6.15-1; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.7.6.15-1",
    "Bitmap Display Shutter",
    "C.7.6.15",
    (
        Row(0, 0x00181600, "1", values=(enumerated("BITMAP"),)),  # ShutterShape
        Row(0, 0x00181623, "1"),  # ShutterOverlayGroup
        Row(0, 0x00181622, "1"),  # ShutterPresentationValue
        Row(0, 0x00181624, "3"),  # ShutterPresentationColorCIELabValue
    ),
)
