"""Implant Assembly Template IOD, PS3.3 A.62.3. Generated from table_A.62-1; do not edit."""

from collections.abc import Iterable
from typing import Literal
from dicodec.typed import (
    UID, AnyDA, AnyDT, AnyTM, Attr, Buffer, CodedConcept, Codes, CompositeObject, Date, DateTime, OptSeq, Seq,
    Time,
)
from dicomstd.items import (
    CodeSequenceItem,
    CodingSchemeIdentificationItem,
    ComponentAssemblyItem,
    ComponentTypesItem,
    ContextGroupIdentificationItem,
    ContributingEquipmentItem,
    DigitalSignaturesItem,
    EncryptedAttributesItem,
    HL7StructuredDocumentReferenceItem,
    ImageSOPInstanceReferenceItem,
    ImplantAssemblyTemplateTargetAnatomyItem,
    MACParametersItem,
    MappingResourceIdentificationItem,
    OriginalAttributesItem,
    PrivateDataElementCharacteristicsItem,
    ReferencedDefinedProtocolItem,
    ReferencedPerformedProtocolItem,
    SOPInstanceReferenceItem,
)

class ImplantAssemblyTemplate(CompositeObject):
    """Implant Assembly Template IOD, PS3.3 A.62.3."""

    # Implant Assembly: Implant Assembly Template (M), PS3.3 C.29.2.1
    EffectiveDateTime: Attr[DateTime, AnyDT]
    ImplantAssemblyTemplateName: str | None
    ImplantAssemblyTemplateIssuer: str
    ImplantAssemblyTemplateVersion: str | None
    ReplacedImplantAssemblyTemplateSequence: OptSeq[SOPInstanceReferenceItem] = ...
    ImplantAssemblyTemplateType: Literal["ORIGINAL", "DERIVED"]
    OriginalImplantAssemblyTemplateSequence: OptSeq[SOPInstanceReferenceItem] = ...
    DerivationImplantAssemblyTemplateSequence: OptSeq[SOPInstanceReferenceItem] = ...
    ImplantAssemblyTemplateTargetAnatomySequence: Seq[ImplantAssemblyTemplateTargetAnatomyItem]
    ProcedureTypeCodeSequence: Codes[CodeSequenceItem]
    SurgicalTechnique: str | None = ...
    MIMETypeOfEncapsulatedDocument: Literal["application/pdf"] | None
    EncapsulatedDocument: Attr[memoryview | None, Buffer | None]
    ComponentTypesSequence: Seq[ComponentTypesItem]
    ComponentAssemblySequence: OptSeq[ComponentAssemblyItem] = ...

    # Implant Assembly: SOP Common (M), PS3.3 C.12.1
    SOPClassUID: Attr[UID, str] = ...
    SOPInstanceUID: Attr[UID, str] = ...
    SpecificCharacterSet: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    InstanceCreationDate: Attr[Date | None, AnyDA | None] = ...
    InstanceCreationTime: Attr[Time | None, AnyTM | None] = ...
    InstanceCoercionDateTime: Attr[DateTime | None, AnyDT | None] = ...
    InstanceCreatorUID: Attr[UID | None, str | None] = ...
    RelatedGeneralSOPClassUID: Attr[tuple[UID, ...] | None, list[str] | tuple[str, ...] | None] = ...
    OriginalSpecializedSOPClassUID: Attr[UID | None, str | None] = ...
    SyntheticData: Literal["YES", "NO"] | None = ...
    CodingSchemeIdentificationSequence: OptSeq[CodingSchemeIdentificationItem] = ...
    ContextGroupIdentificationSequence: OptSeq[ContextGroupIdentificationItem] = ...
    MappingResourceIdentificationSequence: OptSeq[MappingResourceIdentificationItem] = ...
    TimezoneOffsetFromUTC: str | None = ...
    ContributingEquipmentSequence: OptSeq[ContributingEquipmentItem] = ...
    InstanceNumber: int | None = ...
    SOPInstanceStatus: Literal["NS", "OR", "AO", "AC"] | None = ...
    SOPAuthorizationDateTime: Attr[DateTime | None, AnyDT | None] = ...
    SOPAuthorizationComment: str | None = ...
    AuthorizationEquipmentCertificationNumber: str | None = ...
    MACParametersSequence: OptSeq[MACParametersItem] = ...
    DigitalSignaturesSequence: OptSeq[DigitalSignaturesItem] = ...
    EncryptedAttributesSequence: OptSeq[EncryptedAttributesItem] = ...
    OriginalAttributesSequence: OptSeq[OriginalAttributesItem] = ...
    HL7StructuredDocumentReferenceSequence: OptSeq[HL7StructuredDocumentReferenceItem] = ...
    LongitudinalTemporalInformationModified: Literal["UNMODIFIED", "MODIFIED", "REMOVED"] | None = ...
    QueryRetrieveView: Literal["CLASSIC", "ENHANCED"] | None = ...
    ConversionSourceAttributesSequence: OptSeq[ImageSOPInstanceReferenceItem] = ...
    ContentQualification: Literal["PRODUCT", "RESEARCH", "SERVICE"] | None = ...
    PrivateDataElementCharacteristicsSequence: OptSeq[PrivateDataElementCharacteristicsItem] = ...
    InstanceOriginStatus: Literal["LOCAL", "IMPORTED"] | None = ...
    BarcodeValue: str | None = ...
    ReferencedDefinedProtocolSequence: OptSeq[ReferencedDefinedProtocolItem] = ...
    ReferencedPerformedProtocolSequence: OptSeq[ReferencedPerformedProtocolItem] = ...

    def __init__(
        self, *,
        EffectiveDateTime: AnyDT,
        ImplantAssemblyTemplateName: str | None,
        ImplantAssemblyTemplateIssuer: str,
        ImplantAssemblyTemplateVersion: str | None,
        ReplacedImplantAssemblyTemplateSequence: Iterable[SOPInstanceReferenceItem] | None = ...,
        ImplantAssemblyTemplateType: Literal["ORIGINAL", "DERIVED"],
        OriginalImplantAssemblyTemplateSequence: Iterable[SOPInstanceReferenceItem] | None = ...,
        DerivationImplantAssemblyTemplateSequence: Iterable[SOPInstanceReferenceItem] | None = ...,
        ImplantAssemblyTemplateTargetAnatomySequence: Iterable[ImplantAssemblyTemplateTargetAnatomyItem],
        ProcedureTypeCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        SurgicalTechnique: str | None = ...,
        MIMETypeOfEncapsulatedDocument: Literal["application/pdf"] | None,
        EncapsulatedDocument: Buffer | None,
        ComponentTypesSequence: Iterable[ComponentTypesItem],
        ComponentAssemblySequence: Iterable[ComponentAssemblyItem] | None = ...,
        SOPClassUID: str = ...,
        SOPInstanceUID: str = ...,
        SpecificCharacterSet: list[str] | tuple[str, ...] | None = ...,
        InstanceCreationDate: AnyDA | None = ...,
        InstanceCreationTime: AnyTM | None = ...,
        InstanceCoercionDateTime: AnyDT | None = ...,
        InstanceCreatorUID: str | None = ...,
        RelatedGeneralSOPClassUID: list[str] | tuple[str, ...] | None = ...,
        OriginalSpecializedSOPClassUID: str | None = ...,
        SyntheticData: Literal["YES", "NO"] | None = ...,
        CodingSchemeIdentificationSequence: Iterable[CodingSchemeIdentificationItem] | None = ...,
        ContextGroupIdentificationSequence: Iterable[ContextGroupIdentificationItem] | None = ...,
        MappingResourceIdentificationSequence: Iterable[MappingResourceIdentificationItem] | None = ...,
        TimezoneOffsetFromUTC: str | None = ...,
        ContributingEquipmentSequence: Iterable[ContributingEquipmentItem] | None = ...,
        InstanceNumber: int | None = ...,
        SOPInstanceStatus: Literal["NS", "OR", "AO", "AC"] | None = ...,
        SOPAuthorizationDateTime: AnyDT | None = ...,
        SOPAuthorizationComment: str | None = ...,
        AuthorizationEquipmentCertificationNumber: str | None = ...,
        MACParametersSequence: Iterable[MACParametersItem] | None = ...,
        DigitalSignaturesSequence: Iterable[DigitalSignaturesItem] | None = ...,
        EncryptedAttributesSequence: Iterable[EncryptedAttributesItem] | None = ...,
        OriginalAttributesSequence: Iterable[OriginalAttributesItem] | None = ...,
        HL7StructuredDocumentReferenceSequence: Iterable[HL7StructuredDocumentReferenceItem] | None = ...,
        LongitudinalTemporalInformationModified: Literal["UNMODIFIED", "MODIFIED", "REMOVED"] | None = ...,
        QueryRetrieveView: Literal["CLASSIC", "ENHANCED"] | None = ...,
        ConversionSourceAttributesSequence: Iterable[ImageSOPInstanceReferenceItem] | None = ...,
        ContentQualification: Literal["PRODUCT", "RESEARCH", "SERVICE"] | None = ...,
        PrivateDataElementCharacteristicsSequence: Iterable[PrivateDataElementCharacteristicsItem] | None = ...,
        InstanceOriginStatus: Literal["LOCAL", "IMPORTED"] | None = ...,
        BarcodeValue: str | None = ...,
        ReferencedDefinedProtocolSequence: Iterable[ReferencedDefinedProtocolItem] | None = ...,
        ReferencedPerformedProtocolSequence: Iterable[ReferencedPerformedProtocolItem] | None = ...,
    ) -> None: ...
