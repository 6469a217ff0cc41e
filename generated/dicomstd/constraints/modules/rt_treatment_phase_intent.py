"""RT Treatment Phase Intent, PS3.3 C.36.7. Generated from table_C.36.7-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.36.7-1",
    "RT Treatment Phase Intent",
    "C.36.7",
    (
        Row(0, 0x3010004B, "1", items=(1, None)),  # IntendedRTTreatmentPhaseSequence
        Row(1, 0, include="macros.rt_treatment_phase"),  # include RT Treatment Phase
        Row(0, 0, include="macros.rt_treatment_phase_interval"),  # include RT Treatment Phase Interval
    ),
)
