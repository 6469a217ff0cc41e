"""RT Image Frame Imaging Device Position, PS3.3 C.36.2.4.9. Generated from table_C.36.2.4.9-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.36.2.4.9-1",
    "RT Image Frame Imaging Device Position",
    "C.36.2.4.9",
    (
        Row(0, 0x30020109, "1", items=(1, 1)),  # RTImageFrameImagingDevicePositionSequence
        Row(1, 0, include="macros.matrix_based_rt_imaging_geometry"),  # include Matrix-based RT Imaging Geometry
    ),
)
