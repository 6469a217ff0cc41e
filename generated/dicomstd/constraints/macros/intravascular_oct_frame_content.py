"""Intravascular OCT Frame Content, PS3.3 C.8.27.6.3. Generated from table_C.8.27.6.3-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.8.27.6.3-1",
    "Intravascular OCT Frame Content",
    "C.8.27.6.3",
    (
        Row(0, 0x00520029, "1", items=(1, 1)),  # IntravascularOCTFrameContentSequence
        Row(1, 0x00520030, "1"),  # OCTZOffsetCorrection
        Row(1, 0x00520036, "1"),  # SeamLineIndex
        Row(1, 0x00520038, "1C", when="not_checkable(content)"),  # NumberOfPaddedALines
    ),
)
