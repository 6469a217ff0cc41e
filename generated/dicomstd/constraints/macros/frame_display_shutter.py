"""Frame Display Shutter, PS3.3 C.7.6.16.2.16. Generated from table_C.7.6.16-17; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.7.6.16-17",
    "Frame Display Shutter",
    "C.7.6.16.2.16",
    (
        Row(0, 0x00189472, "1", items=(1, 1)),  # FrameDisplayShutterSequence
        Row(1, 0, include="macros.display_shutter"),  # include Display Shutter
    ),
)
