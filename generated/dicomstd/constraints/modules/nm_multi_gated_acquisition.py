"""NM Multi-Gated Acquisition, PS3.3 C.8.4.13. Generated from table_C.8-13; do not edit."""

from dicodec.schema import Row, Table, defined, enumerated

TABLE = Table(
    "C.8-13",
    "NM Multi-Gated Acquisition",
    "C.8.4.13",
    (
        Row(0, 0x00181080, "3", values=(enumerated("Y", "N"),)),  # BeatRejectionFlag
        Row(0, 0x00181085, "3"),  # PVCRejection
        Row(0, 0x00181086, "3"),  # SkipBeats
        Row(0, 0x00181088, "3"),  # HeartRate
        Row(0, 0x00540062, "2C", when="FrameIncrementPointer in {00540060}", items=(0, None)),  # GatedInformationSequence
        Row(1, 0x00181060, "3"),  # TriggerTime
        Row(1, 0x00181064, "3", values=(defined("FORW", "BACK", "PCNT"),)),  # CardiacFramingType
        Row(1, 0x00540063, "2", items=(0, None)),  # DataInformationSequence
        Row(2, 0x00181063, "1"),  # FrameTime
        Row(2, 0x00181062, "3"),  # NominalInterval
        Row(2, 0x00181081, "3"),  # LowRRValue
        Row(2, 0x00181082, "3"),  # HighRRValue
        Row(2, 0x00181083, "3"),  # IntervalsAcquired
        Row(2, 0x00181084, "3"),  # IntervalsRejected
        Row(2, 0x00540072, "2C", when="FrameIncrementPointer in {00540070}", items=(0, None)),  # TimeSlotInformationSequence
        Row(3, 0x00540073, "3"),  # TimeSlotTime
    ),
)
