"""RT Radiation Set, PS3.3 C.36.10. Generated from table_C.36.10-1; do not edit."""

from dicodec.schema import Row, Table, defined

TABLE = Table(
    "C.36.10-1",
    "RT Radiation Set",
    "C.36.10",
    (
        Row(0, 0, include="macros.enhanced_content_identification"),  # include Enhanced Content Identification
        Row(0, 0x300A0636, "1C", when="not has_value(ReferencedRTPhysicianIntentSequence)", may="always"),  # IntendedNumberOfFractions
        Row(0, 0, include="macros.radiation_fraction_pattern"),  # include Radiation Fraction Pattern
        Row(0, 0x300A063B, "2", items=(0, None)),  # ReferencedRTPhysicianIntentSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(1, 0x300A068A, "1", items=(1, None)),  # ReferencedRTPrescriptionSequence
        Row(2, 0x30100041, "1"),  # ReferencedRTPrescriptionIndex
        Row(0, 0x300A0637, "1", values=(defined("TREATMENT", "PLAN_QA", "MACHINE_QA", "RESEARCH", "SERVICE"),)),  # RTRadiationSetIntent
        Row(0, 0x300A060A, "2", items=(0, None)),  # TreatmentPositionGroupSequence
        Row(1, 0x300A0609, "1"),  # TreatmentPositionGroupUID
        Row(1, 0x300A0608, "1"),  # TreatmentPositionGroupLabel
        Row(1, 0x300A0630, "1", items=(1, None)),  # ReferencedRTRadiationSequence
        Row(2, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(0, 0x300A0616, "1", items=(1, None)),  # RTRadiationSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(0, 0x00081156, "3", items=(1, 1)),  # DefinitionSourceSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
    ),
)
