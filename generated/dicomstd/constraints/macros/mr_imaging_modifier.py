"""MR Imaging Modifier, PS3.3 C.8.13.5.6. Generated from table_C.8-93; do not edit."""

from dicodec.schema import Row, Table, defined, enumerated

TABLE = Table(
    "C.8-93",
    "MR Imaging Modifier",
    "C.8.13.5.6",
    (
        Row(0, 0x00189006, "1", items=(1, 1)),  # MRImagingModifierSequence
        Row(1, 0x00189020, "1C", when="FrameType[1] in {ORIGINAL}", may="always", values=(enumerated("ON_RESONANCE", "OFF_RESONANCE", "NONE"),)),  # MagnetizationTransfer
        Row(1, 0x00189022, "1C", when="FrameType[1] in {ORIGINAL}", may="always", values=(enumerated("YES", "NO"),)),  # BloodSignalNulling
        Row(1, 0x00189028, "1C", when="FrameType[1] in {ORIGINAL}", may="always", values=(defined("GRID", "LINE", "NONE"),)),  # Tagging
        Row(1, 0x00189030, "1C", when="FrameType[1] in {ORIGINAL} and Tagging in {GRID, LINE}", may="FrameType[1] in {DERIVED} and Tagging in {GRID, LINE}"),  # TagSpacingFirstDimension
        Row(1, 0x00189218, "1C", when="FrameType[1] in {ORIGINAL} and Tagging in {GRID}", may="FrameType[1] in {DERIVED} and Tagging in {GRID}"),  # TagSpacingSecondDimension
        Row(1, 0x00189019, "1C", when="FrameType[1] in {ORIGINAL} and Tagging in {GRID, LINE}", may="FrameType[1] in {DERIVED} and Tagging in {GRID, LINE}"),  # TagAngleFirstAxis
        Row(1, 0x00189219, "1C", when="FrameType[1] in {ORIGINAL} and Tagging in {GRID}", may="FrameType[1] in {DERIVED} and Tagging in {GRID}"),  # TagAngleSecondAxis
        Row(1, 0x00189035, "1C", when="FrameType[1] in {ORIGINAL} and Tagging in {GRID, LINE}", may="FrameType[1] in {DERIVED} and Tagging in {GRID, LINE}"),  # TagThickness
        Row(1, 0x00189184, "3"),  # TaggingDelay
        Row(1, 0x00189098, "1C", when="FrameType[1] in {ORIGINAL}", may="always"),  # TransmitterFrequency
        Row(1, 0x00180095, "1C", when="FrameType[1] in {ORIGINAL}", may="always"),  # PixelBandwidth
    ),
)
