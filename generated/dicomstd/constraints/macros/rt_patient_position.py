"""RT Patient Position, PS3.3 C.36.2.3.2. Generated from table_C.36.2.3.2-1; do not edit."""

from dicodec.schema import Group, Row, Table

TABLE = Table(
    "C.36.2.3.2-1",
    "RT Patient Position",
    "C.36.2.3.2",
    (
        Row(0, 0, include="macros.patient_orientation_and_equipment_relationship"),  # include Patient Orientation And Equipment Relationship
        Row(0, 0x300A0799, "2C", when="not present(RTPatientPositionDisplacementSequence)", items=(0, 1)),  # RTPatientPositionSequence
        Row(1, 0, groups=(Group("9553", "D"),), include="macros.patient_to_equipment_relationship"),  # include Patient to Equipment Relationship
        Row(0, 0x300A0798, "2C", when="not present(RTPatientPositionSequence)", items=(0, 1)),  # RTPatientPositionDisplacementSequence
        Row(1, 0x300A079A, "3"),  # DisplacementReferenceLabel
        Row(1, 0x300A079D, "1", groups=(Group("9574", "D"),)),  # DisplacementReferenceLocationCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x30100025, "2", items=(0, 1)),  # ConceptualVolumeSequence
        Row(2, 0, include="macros.conceptual_volume_segmentation_reference_and_combination"),  # include Conceptual Volume Segmentation Reference And Combination
        Row(1, 0x300A079B, "1"),  # DisplacementMatrix
        Row(1, 0x300A079C, "2", items=(0, 1)),  # PatientSupportDisplacementSequence
        Row(2, 0, include="macros.patient_support_position"),  # include Patient Support Position
    ),
)
