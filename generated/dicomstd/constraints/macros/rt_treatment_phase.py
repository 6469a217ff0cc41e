"""RT Treatment Phase, PS3.3 C.36.2.1.2. Generated from table_C.36.2.1.2-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.36.2.1.2-1",
    "RT Treatment Phase",
    "C.36.2.1.2",
    (
        Row(0, 0x3010003A, "1"),  # RTTreatmentPhaseIndex
        Row(0, 0x3010003B, "2"),  # RTTreatmentPhaseUID
        Row(0, 0, include="macros.entity_labeling"),  # include Entity Labeling
        Row(0, 0x3010004C, "2"),  # IntendedPhaseStartDate
        Row(0, 0x3010004D, "2"),  # IntendedPhaseEndDate
    ),
)
