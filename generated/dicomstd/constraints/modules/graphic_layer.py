"""Graphic Layer, PS3.3 C.10.7. Generated from table_C.10-7; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.10-7",
    "Graphic Layer",
    "C.10.7",
    (
        Row(0, 0x00700060, "1", items=(1, None)),  # GraphicLayerSequence
        Row(1, 0x00700002, "1"),  # GraphicLayer
        Row(1, 0x00700062, "1"),  # GraphicLayerOrder
        Row(1, 0x00700066, "3"),  # GraphicLayerRecommendedDisplayGrayscaleValue
        Row(1, 0x00700401, "3"),  # GraphicLayerRecommendedDisplayCIELabValue
        Row(1, 0x00700068, "3"),  # GraphicLayerDescription
    ),
)
