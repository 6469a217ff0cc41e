"""RT Series, PS3.3 C.8.8.1. Generated from table_C.8-37; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.8-37",
    "RT Series",
    "C.8.8.1",
    (
        Row(0, 0x00080060, "1", values=(enumerated("RTIMAGE", "RTDOSE", "RTSTRUCT", "RTPLAN", "RTRECORD"), enumerated("RTIMAGE", when="SOPClassUID in {1.2.840.10008.5.1.4.1.1.481.1}"), enumerated("RTDOSE", when="SOPClassUID in {1.2.840.10008.5.1.4.1.1.481.2}"), enumerated("RTSTRUCT", when="SOPClassUID in {1.2.840.10008.5.1.4.1.1.481.3}"), enumerated("RTPLAN", when="SOPClassUID in {1.2.840.10008.5.1.4.1.1.481.5, 1.2.840.10008.5.1.4.1.1.481.8}"), enumerated("RTRECORD", when="SOPClassUID in {1.2.840.10008.5.1.4.1.1.481.4, 1.2.840.10008.5.1.4.1.1.481.9, 1.2.840.10008.5.1.4.1.1.481.6, 1.2.840.10008.5.1.4.1.1.481.7}"),)),  # Modality
        Row(0, 0x0020000E, "1"),  # SeriesInstanceUID
        Row(0, 0x00200011, "2"),  # SeriesNumber
        Row(0, 0x00080021, "3"),  # SeriesDate
        Row(0, 0x00080031, "3"),  # SeriesTime
        Row(0, 0x0008103E, "3"),  # SeriesDescription
        Row(0, 0x0008103F, "3", items=(1, 1)),  # SeriesDescriptionCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00081070, "2"),  # OperatorsName
        Row(0, 0x00081072, "3", items=(1, None)),  # OperatorIdentificationSequence
        Row(1, 0, include="macros.person_identification"),  # include Person Identification
        Row(0, 0x00081111, "3", items=(1, None)),  # ReferencedPerformedProcedureStepSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(0, 0x00400275, "3", items=(1, None)),  # RequestAttributesSequence
        Row(1, 0, include="macros.request_attributes"),  # include Request Attributes
        Row(0, 0, include="macros.performed_procedure_step_summary"),  # include Performed Procedure Step Summary
        Row(0, 0x300A0700, "3"),  # TreatmentSessionUID
    ),
)
