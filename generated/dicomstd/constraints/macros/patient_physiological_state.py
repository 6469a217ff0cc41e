"""Patient Physiological State, PS3.3 C.7.6.16.2.20. Generated from table_C.7.6.16.2-21; do not edit."""

from dicodec.schema import Group, Row, Table

TABLE = Table(
    "C.7.6.16.2-21",
    "Patient Physiological State",
    "C.7.6.16.2.20",
    (
        Row(0, 0x00189771, "1", items=(1, 1)),  # PatientPhysiologicalStateSequence
        Row(1, 0x00189772, "1", items=(1, 1), groups=(Group("3101", "D"),)),  # PatientPhysiologicalStateCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
    ),
)
