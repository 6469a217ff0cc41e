"""RT Radiation Record Set, PS3.3 C.36.20. Generated from table_C.36.20-1; do not edit."""

from dicodec.schema import Row, Table, defined, enumerated

TABLE = Table(
    "C.36.20-1",
    "RT Radiation Record Set",
    "C.36.20",
    (
        Row(0, 0, include="macros.extended_content_identification"),  # include Extended Content Identification
        Row(0, 0x300A0700, "1"),  # TreatmentSessionUID
        Row(0, 0x300A0702, "1C", when="not_checkable(real-world)", items=(1, 1)),  # ReferencedRTRadiationSetSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(0, 0x300A0707, "1", values=(defined("TREATMENT", "PLAN_QA", "MACHINE_QA", "RESEARCH", "SERVICE"),)),  # RTRadiationSetUsage
        Row(0, 0x300A0703, "1", items=(1, None)),  # ReferencedRTRadiationRecordSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(0, 0x300A0704, "1C", when="present(ReferencedRTRadiationSetSequence) and RTRadiationSetUsage in {TREATMENT}", may="always"),  # RTRadiationSetDeliveryNumber
        Row(0, 0x300A0705, "1C", when="present(ReferencedRTRadiationSetSequence) and RTRadiationSetUsage in {TREATMENT}", may="always"),  # ClinicalFractionNumber
        Row(0, 0x300A0706, "1", values=(enumerated("COMPLETE", "PARTIAL"),)),  # RTTreatmentFractionCompletionStatus
    ),
)
