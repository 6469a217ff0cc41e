"""Presentation State Shutter, PS3.3 C.11.12. Generated from table_C.11.12-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.11.12-1",
    "Presentation State Shutter",
    "C.11.12",
    (
        Row(0, 0x00181622, "1C", when="used(modules.display_shutter) or used(modules.bitmap_display_shutter)"),  # ShutterPresentationValue
        Row(0, 0x00181624, "1C", when="(used(modules.display_shutter) or used(modules.bitmap_display_shutter)) and not_parsed"),  # ShutterPresentationColorCIELabValue
    ),
)
