"""RT Treatment Phase Interval, PS3.3 C.36.2.1.3. Generated from table_C.36.2.1.3-1; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.36.2.1.3-1",
    "RT Treatment Phase Interval",
    "C.36.2.1.3",
    (
        Row(0, 0x3010004E, "2", items=(0, None)),  # RTTreatmentPhaseIntervalSequence
        Row(1, 0x3010003E, "1"),  # BasisRTTreatmentPhaseIndex
        Row(1, 0x3010003F, "1"),  # RelatedRTTreatmentPhaseIndex
        Row(1, 0x3010004F, "1C", when="has_value(MinimumNumberOfIntervalDays) or has_value(MaximumNumberOfIntervalDays)", values=(enumerated("START", "END"),)),  # TemporalRelationshipIntervalAnchor
        Row(1, 0x30100050, "2"),  # MinimumNumberOfIntervalDays
        Row(1, 0x30100051, "2"),  # MaximumNumberOfIntervalDays
    ),
)
