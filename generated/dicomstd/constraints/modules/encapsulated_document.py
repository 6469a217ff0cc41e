"""Encapsulated Document, PS3.3 C.24.2. Generated from table_C.24-2; do not edit."""

from dicodec.schema import Group, Row, Table, defined, enumerated

TABLE = Table(
    "C.24-2",
    "Encapsulated Document",
    "C.24.2",
    (
        Row(0, 0x00200013, "1"),  # InstanceNumber
        Row(0, 0x00080023, "2"),  # ContentDate
        Row(0, 0x00080033, "2"),  # ContentTime
        Row(0, 0x0008002A, "2"),  # AcquisitionDateTime
        Row(0, 0x00200062, "3", values=(enumerated("R", "L", "U", "B"),)),  # ImageLaterality
        Row(0, 0x00280301, "1", values=(enumerated("YES", "NO"),)),  # BurnedInAnnotation
        Row(0, 0x00280302, "3", values=(enumerated("YES", "NO"),)),  # RecognizableVisualFeatures
        Row(0, 0x00420013, "1C", when="not_checkable(other-instance)", may="always", items=(1, None)),  # SourceInstanceSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(1, 0x0040A170, "3", items=(1, 1), groups=(Group("7060", "D"),)),  # PurposeOfReferenceCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00081140, "3", items=(1, None)),  # ReferencedImageSequence
        Row(1, 0, include="macros.image_sop_instance_reference"),  # include Image SOP Instance Reference
        Row(1, 0x00687005, "1C", when="not_checkable(content)"),  # RelativeURIReferenceWithinEncapsulatedDocument
        Row(0, 0x0008114A, "3", items=(1, None)),  # ReferencedInstanceSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(1, 0x00687005, "1C", when="not_checkable(content)"),  # RelativeURIReferenceWithinEncapsulatedDocument
        Row(0, 0x00420010, "2"),  # DocumentTitle
        Row(0, 0x0040A043, "2", items=(0, 1), groups=(Group("7061", "B", qualified=True), Group("7020", "B", qualified=True),)),  # ConceptNameCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x0040E008, "3", items=(1, None)),  # DocumentClassCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x0040A493, "3", values=(enumerated("UNVERIFIED", "VERIFIED"),)),  # VerificationFlag
        Row(0, 0x0040E001, "1C", when="not_checkable(content)"),  # HL7InstanceIdentifier
        Row(0, 0x0040A360, "3", items=(1, None)),  # PredecessorDocumentsSequence
        Row(1, 0, groups=(Group("7062", "D", "ReferenceCodeSequence", qualified=True), Group("7009", "D", "ReferenceCodeSequence", qualified=True),), include="macros.hierarchical_sop_instance_reference"),  # include Hierarchical SOP Instance Reference
        Row(0, 0x0040A525, "3", items=(1, None)),  # IdenticalDocumentsSequence
        Row(1, 0, include="macros.hierarchical_sop_instance_reference"),  # include Hierarchical SOP Instance Reference
        Row(0, 0x00420012, "1"),  # MIMETypeOfEncapsulatedDocument
        Row(0, 0x00420014, "1C", when="not_checkable(content)"),  # ListOfMIMETypes
        Row(0, 0x00420011, "1"),  # EncapsulatedDocument
        Row(0, 0x00420015, "3"),  # EncapsulatedDocumentLength
        Row(0, 0x0040A040, "1C", when="present(ContentSequence)", values=(enumerated("CONTAINER"),)),  # ValueType
        Row(0, 0x0040A730, "3", items=(1, None)),  # ContentSequence
        Row(1, 0x0040A010, "1", values=(enumerated("CONTAINS", "HAS OBS CONTEXT", "HAS ACQ CONTEXT", "HAS CONCEPT MOD"),)),  # RelationshipType
        Row(1, 0, include="macros.document_relationship"),  # include Document Relationship
        Row(1, 0, include="macros.document_content"),  # include Document Content
        Row(0, 0x0040A050, "1C", when="present(ContentSequence)", values=(enumerated("SEPARATE", "CONTINUOUS"),)),  # ContinuityOfContent
        Row(0, 0x0040A504, "1C", when="present(ContentSequence) and not_checkable(application)", items=(1, 1)),  # ContentTemplateSequence
        Row(1, 0x00080105, "1", values=(defined("DCMR"), defined("DCMR", "SDM"),)),  # MappingResource
        Row(1, 0x00080118, "3"),  # MappingResourceUID
        Row(1, 0x0040DB00, "1"),  # TemplateIdentifier
    ),
)
