"""RT Radiation Record Common, PS3.3 C.36.22. Generated from table_C.36.22-1; do not edit."""

from dicodec.schema import Group, Row, Table, defined, enumerated

TABLE = Table(
    "C.36.22-1",
    "RT Radiation Record Common",
    "C.36.22",
    (
        Row(0, 0, include="macros.extended_content_identification"),  # include Extended Content Identification
        Row(0, 0, include="macros.rt_radiation_common_base"),  # include RT Radiation Common Base
        Row(0, 0x300A0700, "1"),  # TreatmentSessionUID
        Row(0, 0x300A0631, "1C", when="not_checkable(real-world)", items=(1, 1)),  # ReferencedRTInstanceSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(0, 0x300A0701, "1", values=(defined("TREATMENT", "PLAN_QA", "MACHINE_QA", "RESEARCH", "SERVICE"),)),  # RTRadiationUsage
        Row(0, 0x300A0709, "1", values=(enumerated("DEVICE", "USER"),)),  # TreatmentRecordContentOrigin
        Row(0, 0x300A0708, "1", values=(enumerated("YES", "NO"),)),  # TreatmentDeliveryContinuationFlag
        Row(0, 0x300A0714, "1", values=(enumerated("NORMAL", "ABNORMAL"),)),  # RTTreatmentTerminationStatus
        Row(0, 0x300A0715, "2C", when="RTTreatmentTerminationStatus in {ABNORMAL}", items=(0, None), groups=(Group("9561", "D"),)),  # RTTreatmentTerminationReasonCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x300A0716, "3", items=(1, None)),  # MachineSpecificTreatmentTerminationCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x300A0730, "2C", when="RTTreatmentTerminationStatus in {ABNORMAL}"),  # TreatmentTerminationDescription
        Row(0, 0x300A0731, "2", items=(0, None)),  # TreatmentToleranceViolationSequence
        Row(1, 0x300A0736, "1"),  # TreatmentToleranceViolationDateTime
        Row(1, 0x300A0732, "1", values=(defined("CLINICAL", "MACHINE"),)),  # TreatmentToleranceViolationCategory
        Row(1, 0x300A0761, "1", items=(1, None)),  # TreatmentToleranceViolationTypeCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x300A0762, "1", items=(1, None), groups=(Group("9565", "D"),)),  # TreatmentToleranceViolationCauseCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x300A0733, "2C", when="not_checkable(other-instance)", items=(0, 1)),  # TreatmentToleranceViolationAttributeSequence
        Row(2, 0, include="macros.extended_selector_attribute"),  # include Extended Selector Attribute
        Row(1, 0x300A0735, "1C", when="not has_value(TreatmentToleranceViolationAttributeSequence)", may="always"),  # TreatmentToleranceViolationIdentification
        Row(1, 0x300A0734, "1C", when="not has_value(TreatmentToleranceViolationAttributeSequence)", may="always"),  # TreatmentToleranceViolationDescription
        Row(1, 0x30080060, "2", items=(0, 1)),  # OverrideSequence
        Row(2, 0x00081072, "1", items=(1, None)),  # OperatorIdentificationSequence
        Row(3, 0, include="macros.identified_person_or_device"),  # include Identified Person or Device
        Row(2, 0x300A0760, "1"),  # OverrideDateTime
        Row(2, 0x30080066, "2"),  # OverrideReason
        Row(2, 0x300A073E, "2", items=(0, 1)),  # AlternateValueSequence
        Row(3, 0, groups=(Group("9570", "B"),), include="macros.content_item"),  # include Content Item
        Row(0, 0x300A073F, "2", items=(0, None)),  # ConfirmationSequence
        Row(1, 0, groups=(Group("9564", "B", "AssertionCodeSequence"),), include="macros.assertion"),  # include Assertion
        Row(0, 0x300A0740, "2", items=(0, None)),  # InterlockSequence
        Row(1, 0, include="macros.interlock"),  # include Interlock
        Row(0, 0x300A0780, "3", items=(1, None)),  # AdditionalParameterRecordingInstanceSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(1, 0x00089123, "1C", when="ReferencedSOPClassUID in {1.2.840.10008.5.1.4.1.1.66}", may="always"),  # CreatorVersionUID
    ),
)
