"""Generic Implant Template Description, PS3.3 C.29.1.1. Generated from table_C.29.1.1-1; do not edit."""

from dicodec.schema import Group, Row, Table, enumerated

TABLE = Table(
    "C.29.1.1-1",
    "Generic Implant Template Description",
    "C.29.1.1",
    (
        Row(0, 0x00080070, "1"),  # Manufacturer
        Row(0, 0x00200052, "1"),  # FrameOfReferenceUID
        Row(0, 0x00221095, "1"),  # ImplantName
        Row(0, 0x00686210, "1C", when="not_checkable(real-world)", may="always"),  # ImplantSize
        Row(0, 0x00221097, "1"),  # ImplantPartNumber
        Row(0, 0x00686221, "1"),  # ImplantTemplateVersion
        Row(0, 0x00686222, "1C", when="not_checkable(other-instance)", items=(1, 1)),  # ReplacedImplantTemplateSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(0, 0x00686223, "1", values=(enumerated("ORIGINAL", "DERIVED"),)),  # ImplantType
        Row(0, 0x00686225, "1C", when="ImplantType in {DERIVED}", items=(1, 1)),  # OriginalImplantTemplateSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(0, 0x00686224, "1C", when="ImplantType in {DERIVED}", items=(1, 1)),  # DerivationImplantTemplateSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(0, 0x00686226, "1"),  # EffectiveDateTime
        Row(0, 0x00686230, "3", items=(1, None)),  # ImplantTargetAnatomySequence
        Row(1, 0x00082218, "1", items=(1, 1), groups=(Group("7304", "D"),)),  # AnatomicRegionSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00686265, "1C", when="not_checkable(application)", items=(1, None)),  # NotificationFromManufacturerSequence
        Row(1, 0x00686270, "1"),  # InformationIssueDateTime
        Row(1, 0x00686280, "1"),  # InformationSummary
        Row(1, 0x00420011, "3"),  # EncapsulatedDocument
        Row(1, 0x00420012, "1C", when="present(EncapsulatedDocument)", values=(enumerated("application/pdf"),)),  # MIMETypeOfEncapsulatedDocument
        Row(0, 0x00686260, "3", items=(1, None)),  # InformationFromManufacturerSequence
        Row(1, 0x00686270, "1"),  # InformationIssueDateTime
        Row(1, 0x00686280, "1"),  # InformationSummary
        Row(1, 0x00420011, "3"),  # EncapsulatedDocument
        Row(1, 0x00420012, "1C", when="present(EncapsulatedDocument)", values=(enumerated("application/pdf"),)),  # MIMETypeOfEncapsulatedDocument
        Row(0, 0x006862A0, "1C", when="not_checkable(real-world)", items=(1, None), groups=(Group("5001", "D"),)),  # ImplantRegulatoryDisapprovalCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x006862A5, "2"),  # OverallTemplateSpatialTolerance
        Row(0, 0x006863A0, "1", items=(1, None), groups=(Group("7300", "B"),)),  # MaterialsCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x006863A4, "1C", when="not_checkable(real-world)", items=(1, None), groups=(Group("7300", "B"),)),  # CoatingMaterialsCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x006863A8, "1", items=(1, 1), groups=(Group("7307", "B"),)),  # ImplantTypeCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x006863AC, "1", items=(1, 1), groups=(Group("7310", "B"),)),  # FixationMethodCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
    ),
)
