"""RT Physician Intent, PS3.3 C.36.5. Generated from table_C.36.5-1; do not edit."""

from dicodec.schema import Group, Row, Table, defined, enumerated

TABLE = Table(
    "C.36.5-1",
    "RT Physician Intent",
    "C.36.5",
    (
        Row(0, 0, include="macros.extended_content_identification"),  # include Extended Content Identification
        Row(0, 0x30100045, "1", values=(enumerated("YES", "NO"),)),  # RTTreatmentPhaseIntentPresenceFlag
        Row(0, 0x30100057, "1", items=(1, None)),  # RTPhysicianIntentSequence
        Row(1, 0x30100058, "1"),  # RTPhysicianIntentIndex
        Row(1, 0x30100077, "1"),  # TreatmentSite
        Row(1, 0x30100078, "2", items=(0, None), groups=(Group("4", "B"),)),  # TreatmentSiteCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(2, 0x30100089, "3", items=(1, 1), groups=(Group("244", "D"),)),  # TreatmentSiteModifierCodeSequence
        Row(3, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x3010005A, "2"),  # RTPhysicianIntentNarrative
        Row(1, 0x30100059, "2", values=(defined("CURATIVE", "PALLIATIVE", "PROPHYLACTIC"),)),  # RTTreatmentIntentType
        Row(1, 0x30100055, "1C", when="not_checkable(real-world)", items=(1, 1)),  # RTPhysicianIntentPredecessorSequence
        Row(2, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(2, 0x3010005C, "2"),  # ReasonForSuperseding
        Row(1, 0x30100056, "2"),  # RTTreatmentApproachLabel
        Row(1, 0x3010005B, "2", items=(0, None)),  # RTProtocolCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x3010005D, "2", items=(0, None)),  # RTDiagnosisCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x3010005F, "2", items=(0, None)),  # RTPhysicianIntentInputInstanceSequence
        Row(2, 0, groups=(Group("9509", "D"),), include="macros.related_information_entities"),  # include Related Information Entities
    ),
)
