"""Generic Implant Template 3D Models, PS3.3 C.29.1.3. Generated from table_C.29.1.3-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.29.1.3-1",
    "Generic Implant Template 3D Models",
    "C.29.1.3",
    (
        Row(0, 0x00686350, "1"),  # ImplantTemplate3DModelSurfaceNumber
        Row(0, 0x00686360, "1", items=(1, None)),  # SurfaceModelDescriptionSequence
        Row(1, 0x0066002C, "1"),  # ReferencedSurfaceNumber
        Row(1, 0x00686380, "1"),  # SurfaceModelLabel
        Row(0, 0x00686390, "1"),  # SurfaceModelScalingFactor
    ),
)
