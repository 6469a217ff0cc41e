"""Camera Position, PS3.3 C.7.6.16.2.28. Generated from table_C.7.6.16.2.28-1; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.7.6.16.2.28-1",
    "Camera Position",
    "C.7.6.16.2.28",
    (
        Row(0, 0x0034000B, "1", items=(1, 1)),  # CameraPositionGroupSequence
        Row(1, 0x00701602, "1", values=(enumerated("PERSPECTIVE"),)),  # RenderProjection
        Row(1, 0x00701603, "1"),  # ViewpointPosition
        Row(1, 0x00701604, "1"),  # ViewpointLookAtPoint
        Row(1, 0x00701605, "1"),  # ViewpointUpDirection
        Row(1, 0x00701606, "1"),  # RenderFieldOfView
    ),
)
