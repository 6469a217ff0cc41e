"""Generic Implant Template 2D Drawings, PS3.3 C.29.1.2. Generated from table_C.29.1.2-1; do not edit."""

from dicodec.schema import Group, Row, Table

TABLE = Table(
    "C.29.1.2-1",
    "Generic Implant Template 2D Drawings",
    "C.29.1.2",
    (
        Row(0, 0x006862C0, "1", items=(1, None)),  # HPGLDocumentSequence
        Row(1, 0x006862D0, "1"),  # HPGLDocumentID
        Row(1, 0x006862D5, "3"),  # HPGLDocumentLabel
        Row(1, 0x006862E0, "1", items=(1, 1), groups=(Group("7302", "B"),)),  # ViewOrientationCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x006862F0, "3", groups=(Group("7303", "B"),)),  # ViewOrientationModifierCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x006862F2, "1"),  # HPGLDocumentScaling
        Row(1, 0x00686300, "1"),  # HPGLDocument
        Row(1, 0x00686310, "1"),  # HPGLContourPenNumber
        Row(1, 0x00686320, "1", items=(1, None)),  # HPGLPenSequence
        Row(2, 0x00686330, "1"),  # HPGLPenNumber
        Row(2, 0x00686340, "1"),  # HPGLPenLabel
        Row(2, 0x00686345, "3"),  # HPGLPenDescription
        Row(1, 0x00686346, "1"),  # RecommendedRotationPoint
        Row(1, 0x00686347, "1"),  # BoundingRectangle
    ),
)
