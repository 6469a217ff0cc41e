"""RT Treatment Position, PS3.3 C.36.2.2.4. Generated from table_C.36.2.2.4-1; do not edit."""

from dicodec.schema import Group, Row, Table

TABLE = Table(
    "C.36.2.2.4-1",
    "RT Treatment Position",
    "C.36.2.2.4",
    (
        Row(0, 0, include="macros.patient_orientation_and_equipment_relationship"),  # include Patient Orientation And Equipment Relationship
        Row(0, 0x300A063F, "1C", when="SOPClassUID not in {1.2.840.10008.5.1.4.1.1.481.17} and SOPClassUID not in {1.2.840.10008.5.1.4.1.1.481.23} and SOPClassUID not in {1.2.840.10008.5.1.4.1.1.481.24}", may="always", items=(1, None)),  # TreatmentPositionSequence
        Row(1, 0x300A0606, "1"),  # TreatmentPositionIndex
        Row(1, 0, groups=(Group("9553", "D"),), include="macros.patient_to_equipment_relationship"),  # include Patient to Equipment Relationship
    ),
)
