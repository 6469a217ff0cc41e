"""US Image Description, PS3.3 C.8.24.6.1. Generated from table_C.8.24.6.1-1; do not edit."""

from dicodec.schema import Row, Table, defined, enumerated

TABLE = Table(
    "C.8.24.6.1-1",
    "US Image Description",
    "C.8.24.6.1",
    (
        Row(0, 0x00189806, "1", items=(1, 1)),  # USImageDescriptionSequence
        Row(1, 0x00089007, "1"),  # FrameType
        Row(1, 0x00089206, "1", values=(enumerated("VOLUME", "SAMPLED", "DISTORTED", "MIXED"),)),  # VolumetricProperties
        Row(1, 0x00089207, "1", values=(defined("MAX_IP", "MIN_IP", "VOLUME_RENDER", "SURFACE_RENDER", "MPR", "CURVED_MPR", "NONE", "MIXED"),)),  # VolumeBasedCalculationTechnique
    ),
)
