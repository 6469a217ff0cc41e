"""Structured Display Annotation, PS3.3 C.11.18. Generated from table_C.11.18-1; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.11.18-1",
    "Structured Display Annotation",
    "C.11.18",
    (
        Row(0, 0x00720424, "1", items=(1, None)),  # StructuredDisplayTextBoxSequence
        Row(1, 0x00700006, "1"),  # UnformattedTextValue
        Row(1, 0x00720108, "1"),  # DisplayEnvironmentSpatialPosition
        Row(1, 0x00700012, "1", values=(enumerated("LEFT", "RIGHT", "CENTER"),)),  # BoundingBoxTextHorizontalJustification
        Row(1, 0x00700401, "3"),  # GraphicLayerRecommendedDisplayCIELabValue
    ),
)
