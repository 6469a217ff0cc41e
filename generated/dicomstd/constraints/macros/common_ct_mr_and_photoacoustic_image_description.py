"""Common CT/MR and Photoacoustic Image Description, PS3.3 C.8.16.2. Generated from table_C.8-131; do not edit."""

from dicodec.schema import Row, Table, defined, enumerated

TABLE = Table(
    "C.8-131",
    "Common CT/MR and Photoacoustic Image Description",
    "C.8.16.2",
    (
        Row(0, 0x00089205, "1", values=(enumerated("COLOR", "MONOCHROME", "MIXED", "TRUE_COLOR"),)),  # PixelPresentation
        Row(0, 0x00089206, "1", values=(enumerated("VOLUME", "SAMPLED", "DISTORTED", "MIXED"),)),  # VolumetricProperties
        Row(0, 0x00089207, "1", values=(defined("MAX_IP", "MIN_IP", "VOLUME_RENDER", "SURFACE_RENDER", "MPR", "CURVED_MPR", "NONE", "MIXED"),)),  # VolumeBasedCalculationTechnique
    ),
)
