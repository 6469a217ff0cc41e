"""Respiratory Synchronization, PS3.3 C.7.6.18.2. Generated from table_C.7.6.18-2; do not edit."""

from dicodec.schema import Row, Table, defined

TABLE = Table(
    "C.7.6.18-2",
    "Respiratory Synchronization",
    "C.7.6.18.2",
    (
        Row(0, 0x00189170, "1C", when="ImageType[1] in {ORIGINAL, MIXED}", may="always", values=(defined("NONE", "BREATH_HOLD", "REALTIME", "GATING", "TRACKING", "PHASE_ORDERING", "PHASE_RESCANNING", "RETROSPECTIVE", "CORRECTION"),)),  # RespiratoryMotionCompensationTechnique
        Row(0, 0x00189171, "1C", when="ImageType[1] in {ORIGINAL, MIXED} and RespiratoryMotionCompensationTechnique not in {NONE}", may="ImageType[1] in {DERIVED} and RespiratoryMotionCompensationTechnique not in {NONE}", values=(defined("NONE", "BELT", "NASAL_PROBE", "CO2_SENSOR", "NAVIGATOR", "MR_PHASE", "ECG"),)),  # RespiratorySignalSource
        Row(0, 0x00209256, "1C", when="RespiratoryMotionCompensationTechnique not in {NONE, REALTIME, BREATH_HOLD} and ImageType[1] in {ORIGINAL, MIXED}", may="always"),  # RespiratoryTriggerDelayThreshold
        Row(0, 0x00209250, "1C", when="not_checkable(real-world)", may="always", values=(defined("TIME", "AMPLITUDE", "BOTH"),)),  # RespiratoryTriggerType
    ),
)
