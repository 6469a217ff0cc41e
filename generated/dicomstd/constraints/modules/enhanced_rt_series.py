"""Enhanced RT Series, PS3.3 C.36.3. Generated from table_C.36.3-1; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.36.3-1",
    "Enhanced RT Series",
    "C.36.3",
    (
        Row(0, 0x00080060, "1", values=(enumerated("RTINTENT", "RTRAD", "RTSEGANN", "PLAN"),)),  # Modality
        Row(0, 0x00200011, "1"),  # SeriesNumber
        Row(0, 0x00080021, "1"),  # SeriesDate
        Row(0, 0x00080031, "1"),  # SeriesTime
        Row(0, 0x00081111, "1C", when="not_checkable(real-world) and not present(InstanceLevelReferencedPerformedProcedureStepSequence)", items=(1, 1)),  # ReferencedPerformedProcedureStepSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(0, 0x300A0700, "3"),  # TreatmentSessionUID
    ),
)
