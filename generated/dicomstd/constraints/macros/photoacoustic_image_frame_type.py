"""Photoacoustic Image Frame Type, PS3.3 C.8.34.5.2. Generated from table_C.8.34.5.2-1; do not edit."""

from dicodec.schema import Row, Table, defined

TABLE = Table(
    "C.8.34.5.2-1",
    "Photoacoustic Image Frame Type",
    "C.8.34.5.2",
    (
        Row(0, 0x00189835, "1", items=(1, 1)),  # PhotoacousticImageFrameTypeSequence
        Row(1, 0x00089007, "1", values=(defined("VOLUME", "NON_PARALLEL", "PARALLEL", at=3),)),  # FrameType
        Row(1, 0, include="macros.common_ct_mr_and_photoacoustic_image_description"),  # include Common CT/MR and Photoacoustic Image Description
    ),
)
