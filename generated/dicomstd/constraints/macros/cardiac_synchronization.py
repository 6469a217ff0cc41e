"""Cardiac Synchronization, PS3.3 C.7.6.16.2.7. Generated from table_C.7.6.16-8; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.7.6.16-8",
    "Cardiac Synchronization",
    "C.7.6.16.2.7",
    (
        Row(0, 0x00189118, "1", items=(1, 1)),  # CardiacSynchronizationSequence
        Row(1, 0x00209241, "1C", when="not_checkable(application)", may="always"),  # NominalPercentageOfCardiacPhase
        Row(1, 0x00209153, "1"),  # NominalCardiacTriggerDelayTime
        Row(1, 0x00209252, "1C", when="present(IntervalsAcquired) and IntervalsAcquired == 1", may="always"),  # ActualCardiacTriggerDelayTime
        Row(1, 0x00209154, "3"),  # NominalCardiacTriggerTimePriorToRPeak
        Row(1, 0x00209155, "3"),  # ActualCardiacTriggerTimePriorToRPeak
        Row(1, 0x00181083, "3"),  # IntervalsAcquired
        Row(1, 0x00181084, "3"),  # IntervalsRejected
        Row(1, 0x00181088, "3"),  # HeartRate
        Row(1, 0x00209251, "1C", when="CardiacSynchronizationTechnique not in {NONE, REALTIME}", may="always"),  # RRIntervalTimeNominal
        Row(1, 0x00181081, "3"),  # LowRRValue
        Row(1, 0x00181082, "3"),  # HighRRValue
    ),
)
