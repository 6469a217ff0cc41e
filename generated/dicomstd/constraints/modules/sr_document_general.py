"""SR Document General, PS3.3 C.17.2. Generated from table_C.17-2; do not edit."""

from dicodec.schema import Group, Row, Table, defined, enumerated

TABLE = Table(
    "C.17-2",
    "SR Document General",
    "C.17.2",
    (
        Row(0, 0x00200013, "1"),  # InstanceNumber
        Row(0, 0x0040A496, "3", values=(enumerated("PRELIMINARY", "FINAL"),)),  # PreliminaryFlag
        Row(0, 0x0040A491, "1", values=(enumerated("PARTIAL", "COMPLETE"),)),  # CompletionFlag
        Row(0, 0x0040A492, "3"),  # CompletionFlagDescription
        Row(0, 0x0040A493, "1", values=(enumerated("UNVERIFIED", "VERIFIED"),)),  # VerificationFlag
        Row(0, 0x00080023, "1"),  # ContentDate
        Row(0, 0x00080033, "1"),  # ContentTime
        Row(0, 0x0040A073, "1C", when="VerificationFlag in {VERIFIED}", items=(1, None)),  # VerifyingObserverSequence
        Row(1, 0x0040A075, "1"),  # VerifyingObserverName
        Row(1, 0x0040A088, "2", items=(0, 1)),  # VerifyingObserverIdentificationCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x0040A027, "1"),  # VerifyingOrganization
        Row(1, 0x0040A030, "1"),  # VerificationDateTime
        Row(0, 0x0040A078, "3", items=(1, None)),  # AuthorObserverSequence
        Row(1, 0, include="macros.identified_person_or_device"),  # include Identified Person or Device
        Row(0, 0x0040A07A, "3", items=(1, None)),  # ParticipantSequence
        Row(1, 0x0040A080, "1", values=(defined("SOURCE", "ENT", "ATTEST"),)),  # ParticipationType
        Row(1, 0x0040A082, "2"),  # ParticipationDateTime
        Row(1, 0, include="macros.identified_person_or_device"),  # include Identified Person or Device
        Row(0, 0x0040A07C, "3", items=(1, 1)),  # CustodialOrganizationSequence
        Row(1, 0x00080080, "2"),  # InstitutionName
        Row(1, 0x00080082, "2", items=(0, 1)),  # InstitutionCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00080220, "3", items=(1, 1), groups=(Group("7030", "B"),)),  # ResponsibleGroupCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x0040A360, "1C", when="not_checkable(content)", items=(1, None)),  # PredecessorDocumentsSequence
        Row(1, 0, groups=(Group("7009", "D", "ReferenceCodeSequence"),), include="macros.hierarchical_sop_instance_reference"),  # include Hierarchical SOP Instance Reference
        Row(0, 0x0040A525, "1C", when="not_checkable(other-instance)", items=(1, None)),  # IdenticalDocumentsSequence
        Row(1, 0, include="macros.hierarchical_sop_instance_reference"),  # include Hierarchical SOP Instance Reference
        Row(0, 0x0040A370, "1C", when="not_checkable(application)", may="always", items=(1, None)),  # ReferencedRequestSequence
        Row(1, 0, include="macros.referenced_request"),  # include Referenced Request
        Row(0, 0x0040A372, "2", items=(0, None)),  # PerformedProcedureCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x0040A375, "1C", when="not_checkable(content) or not_checkable(other-instance)", may="always", items=(1, None)),  # CurrentRequestedProcedureEvidenceSequence
        Row(1, 0, include="macros.hierarchical_sop_instance_reference"),  # include Hierarchical SOP Instance Reference
        Row(0, 0x0040A385, "1C", when="not_checkable(application)", items=(1, None)),  # PertinentOtherEvidenceSequence
        Row(1, 0, include="macros.hierarchical_sop_instance_reference"),  # include Hierarchical SOP Instance Reference
        Row(0, 0x0008114A, "1C", when="not_checkable(other-instance)", may="always", items=(1, None)),  # ReferencedInstanceSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(1, 0x0040A170, "1", items=(1, 1), groups=(Group("7006", "D"),)),  # PurposeOfReferenceCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
    ),
)
