"""PET Frame Correction Factors, PS3.3 C.8.22.5.5. Generated from table_C.8.22-15; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.8.22-15",
    "PET Frame Correction Factors",
    "C.8.22.5.5",
    (
        Row(0, 0x00189736, "1", items=(1, 1)),  # PETFrameCorrectionFactorsSequence
        Row(1, 0x00541310, "1C", when="FrameType[1] in {ORIGINAL}", may="always"),  # PrimaryPromptsCountsAccumulated
        Row(1, 0x00541320, "1C", when="FrameType[1] in {ORIGINAL}", may="always"),  # SliceSensitivityFactor
        Row(1, 0x00541321, "1C", when="DecayCorrected in {YES}"),  # DecayFactor
        Row(1, 0x00541323, "1C", when="FrameType[1] in {ORIGINAL}", may="always"),  # ScatterFractionFactor
        Row(1, 0x00541324, "1C", when="FrameType[1] in {ORIGINAL}", may="always"),  # DeadTimeFactor
    ),
)
