"""RT General Plan, PS3.3 C.8.8.9. Generated from table_C.8-45; do not edit."""

from dicodec.schema import Group, Row, Table, defined

TABLE = Table(
    "C.8-45",
    "RT General Plan",
    "C.8.8.9",
    (
        Row(0, 0x300A0002, "1"),  # RTPlanLabel
        Row(0, 0x300A0003, "3"),  # RTPlanName
        Row(0, 0x300A0004, "3"),  # RTPlanDescription
        Row(0, 0x00200013, "3"),  # InstanceNumber
        Row(0, 0x300A0006, "2"),  # RTPlanDate
        Row(0, 0x300A0007, "2"),  # RTPlanTime
        Row(0, 0x300A0009, "3"),  # TreatmentProtocols
        Row(0, 0x300A000A, "3", values=(defined("CURATIVE", "PALLIATIVE", "PROPHYLACTIC", "VERIFICATION", "MACHINE_QA", "RESEARCH", "SERVICE"),)),  # PlanIntent
        Row(0, 0x30100077, "3"),  # TreatmentSite
        Row(0, 0x30100078, "3", items=(1, None), groups=(Group("4", "B"),)),  # TreatmentSiteCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x30100089, "3", items=(1, 1), groups=(Group("244", "B"),)),  # TreatmentSiteModifierCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x300A000C, "1", values=(defined("PATIENT", "TREATMENT_DEVICE"),)),  # RTPlanGeometry
        Row(0, 0x300C0060, "1C", when="RTPlanGeometry in {PATIENT}", items=(1, 1)),  # ReferencedStructureSetSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(0, 0x300C0080, "3", items=(1, None)),  # ReferencedDoseSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(0, 0x300C0002, "3", items=(1, None)),  # ReferencedRTPlanSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(1, 0x300A0055, "1", values=(defined("PRIOR", "ALTERNATIVE", "PREDECESSOR", "VERIFIED_PLAN", "CONCURRENT"),)),  # RTPlanRelationship
        Row(0, 0x0070030B, "3"),  # FrameOfReferenceToDisplayedCoordinateSystemTransformationMatrix
    ),
)
