"""Volume Render Geometry, PS3.3 C.11.30. Generated from table_C.11.30-1; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.11.30-1",
    "Volume Render Geometry",
    "C.11.30",
    (
        Row(0, 0x00701602, "1", values=(enumerated("ORTHOGRAPHIC", "PERSPECTIVE"),)),  # RenderProjection
        Row(0, 0x00701603, "1"),  # ViewpointPosition
        Row(0, 0x00701604, "1"),  # ViewpointLookAtPoint
        Row(0, 0x00701605, "1"),  # ViewpointUpDirection
        Row(0, 0x00701606, "1"),  # RenderFieldOfView
        Row(0, 0x0070120D, "1", values=(enumerated("MAXIMUM_IP", "MINIMUM_IP", "VOLUME_RENDERED"),)),  # RenderingMethod
        Row(0, 0x00701607, "3"),  # SamplingStepSize
    ),
)
