"""Respiratory Synchronization, PS3.3 C.7.6.16.2.17. Generated from table_C.7.6.16-18; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.7.6.16-18",
    "Respiratory Synchronization",
    "C.7.6.16.2.17",
    (
        Row(0, 0x00209253, "1", items=(1, 1)),  # RespiratorySynchronizationSequence
        Row(1, 0x00209254, "1C", when="RespiratoryMotionCompensationTechnique not in {NONE, REALTIME} and (not present(RespiratoryTriggerType) or RespiratoryTriggerType in {TIME, BOTH})"),  # RespiratoryIntervalTime
        Row(1, 0x00209245, "1C", when="not_checkable(application)", may="always"),  # NominalPercentageOfRespiratoryPhase
        Row(1, 0x00209255, "1"),  # NominalRespiratoryTriggerDelayTime
        Row(1, 0x00209257, "1C", when="RespiratoryTriggerType in {TIME, BOTH}"),  # ActualRespiratoryTriggerDelayTime
        Row(1, 0x00209246, "1C", when="RespiratoryTriggerType in {AMPLITUDE, BOTH}"),  # StartingRespiratoryAmplitude
        Row(1, 0x00209247, "1C", when="present(StartingRespiratoryAmplitude)", values=(enumerated("INSPIRATION", "MAXIMUM", "EXPIRATION", "MINIMUM"),)),  # StartingRespiratoryPhase
        Row(1, 0x00209248, "1C", when="RespiratoryTriggerType in {AMPLITUDE, BOTH}"),  # EndingRespiratoryAmplitude
        Row(1, 0x00209249, "1C", when="present(EndingRespiratoryAmplitude)", values=(enumerated("INSPIRATION", "MAXIMUM", "EXPIRATION", "MINIMUM"),)),  # EndingRespiratoryPhase
    ),
)
