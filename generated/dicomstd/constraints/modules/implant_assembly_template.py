"""Implant Assembly Template, PS3.3 C.29.2.1. Generated from table_C.29.2-1; do not edit."""

from dicodec.schema import Group, Row, Table, defined, enumerated

TABLE = Table(
    "C.29.2-1",
    "Implant Assembly Template",
    "C.29.2.1",
    (
        Row(0, 0x00686226, "1"),  # EffectiveDateTime
        Row(0, 0x00760001, "2"),  # ImplantAssemblyTemplateName
        Row(0, 0x00760003, "1"),  # ImplantAssemblyTemplateIssuer
        Row(0, 0x00760006, "2"),  # ImplantAssemblyTemplateVersion
        Row(0, 0x00760008, "1C", when="not_checkable(other-instance)", items=(1, 1)),  # ReplacedImplantAssemblyTemplateSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(0, 0x0076000A, "1", values=(enumerated("ORIGINAL", "DERIVED"),)),  # ImplantAssemblyTemplateType
        Row(0, 0x0076000C, "1C", when="ImplantAssemblyTemplateType in {DERIVED}", items=(1, 1)),  # OriginalImplantAssemblyTemplateSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(0, 0x0076000E, "1C", when="ImplantAssemblyTemplateType in {DERIVED}", items=(1, 1)),  # DerivationImplantAssemblyTemplateSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(0, 0x00760010, "1", items=(1, None)),  # ImplantAssemblyTemplateTargetAnatomySequence
        Row(1, 0x00082218, "1", items=(1, 1), groups=(Group("7304", "D"),)),  # AnatomicRegionSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00760020, "1", items=(1, None), groups=(Group("7301", "B"),)),  # ProcedureTypeCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00760030, "3"),  # SurgicalTechnique
        Row(0, 0x00420012, "2", values=(enumerated("application/pdf"),)),  # MIMETypeOfEncapsulatedDocument
        Row(0, 0x00420011, "2"),  # EncapsulatedDocument
        Row(0, 0x00760032, "1", items=(1, None)),  # ComponentTypesSequence
        Row(1, 0x00760034, "1", items=(1, 1), groups=(Group("7307", "B"),)),  # ComponentTypeCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00760036, "1", values=(defined("YES", "NO"),)),  # ExclusiveComponentType
        Row(1, 0x00760038, "1", values=(defined("YES", "NO"),)),  # MandatoryComponentType
        Row(1, 0x00760040, "1", items=(1, None)),  # ComponentSequence
        Row(2, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(2, 0x00760055, "1"),  # ComponentID
        Row(0, 0x00760060, "3", items=(1, None)),  # ComponentAssemblySequence
        Row(1, 0x00760070, "1"),  # Component1ReferencedID
        Row(1, 0x00760080, "1"),  # Component1ReferencedMatingFeatureSetID
        Row(1, 0x00760090, "1"),  # Component1ReferencedMatingFeatureID
        Row(1, 0x007600A0, "1"),  # Component2ReferencedID
        Row(1, 0x007600B0, "1"),  # Component2ReferencedMatingFeatureSetID
        Row(1, 0x007600C0, "1"),  # Component2ReferencedMatingFeatureID
    ),
)
