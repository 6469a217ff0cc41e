"""Multi-frame Overlay, PS3.3 C.9.3. Generated from table_C.9-3; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.9-3",
    "Multi-frame Overlay",
    "C.9.3",
    (
        Row(0, 0x60000015, "1", mask=0xFF00FFFF),  # NumberOfFramesInOverlay
        Row(0, 0x60000051, "1C", when="not_checkable(content)", may="always", mask=0xFF00FFFF),  # ImageFrameOrigin
    ),
)
