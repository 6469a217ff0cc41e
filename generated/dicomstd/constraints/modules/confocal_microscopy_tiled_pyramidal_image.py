"""Confocal Microscopy Tiled Pyramidal Image, PS3.3 C.8.35.2. Generated from table_C.8.35.2-1; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.8.35.2-1",
    "Confocal Microscopy Tiled Pyramidal Image",
    "C.8.35.2",
    (
        Row(0, 0x00480001, "1"),  # ImagedVolumeWidth
        Row(0, 0x00480002, "1"),  # ImagedVolumeHeight
        Row(0, 0x00480003, "1"),  # ImagedVolumeDepth
        Row(0, 0x00089206, "1", values=(enumerated("VOLUME"),)),  # VolumetricProperties
    ),
)
