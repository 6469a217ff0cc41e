"""MR Timing and Related Parameters, PS3.3 C.8.13.5.2. Generated from table_C.8-89; do not edit."""

from dicodec.schema import Row, Table, defined

TABLE = Table(
    "C.8-89",
    "MR Timing and Related Parameters",
    "C.8.13.5.2",
    (
        Row(0, 0x00189112, "1", items=(1, 1)),  # MRTimingAndRelatedParametersSequence
        Row(1, 0x00180080, "1C", when="FrameType[1] in {ORIGINAL}", may="always"),  # RepetitionTime
        Row(1, 0x00181314, "1C", when="FrameType[1] in {ORIGINAL}", may="always"),  # FlipAngle
        Row(1, 0x00180091, "1C", when="FrameType[1] in {ORIGINAL}", may="always"),  # EchoTrainLength
        Row(1, 0x00189240, "1C", when="FrameType[1] in {ORIGINAL}", may="always"),  # RFEchoTrainLength
        Row(1, 0x00189241, "1C", when="FrameType[1] in {ORIGINAL}", may="always"),  # GradientEchoTrainLength
        Row(1, 0x00189239, "1C", when="not_checkable(application)", items=(1, None)),  # SpecificAbsorptionRateSequence
        Row(2, 0x00189179, "1", values=(defined("IEC_WHOLE_BODY", "IEC_PARTIAL_BODY", "IEC_HEAD", "IEC_LOCAL"),)),  # SpecificAbsorptionRateDefinition
        Row(2, 0x00189181, "1"),  # SpecificAbsorptionRateValue
        Row(1, 0x00189180, "1C", when="not_checkable(application)", values=(defined("DB_DT", "ELECTRIC_FIELD", "PER_NERVE_STIM"),)),  # GradientOutputType
        Row(1, 0x00189182, "1C", when="not_checkable(application)"),  # GradientOutput
        Row(1, 0x00189176, "1C", when="not_checkable(application)", may="always", items=(1, None)),  # OperatingModeSequence
        Row(2, 0x00189177, "1", values=(defined("STATIC FIELD", "RF", "GRADIENT"),)),  # OperatingModeType
        Row(2, 0x00189178, "1", values=(defined("IEC_NORMAL", "IEC_FIRST_LEVEL", "IEC_SECOND_LEVEL"),)),  # OperatingMode
    ),
)
