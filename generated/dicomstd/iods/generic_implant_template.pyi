"""Generic Implant Template IOD, PS3.3 A.61.3. Generated from table_A.61-1; do not edit."""

from collections.abc import Iterable
from typing import Literal
from dicodec.typed import (
    UID, AnyDA, AnyDT, AnyFD, AnyTM, Attr, CodedConcept, Codes, CompositeObject, Date, DateTime, OptCodes, OptSeq,
    Time,
)
from dicomstd.items import (
    CodeSequenceItem,
    CodingSchemeIdentificationItem,
    ContextGroupIdentificationItem,
    ContributingEquipmentItem,
    DigitalSignaturesItem,
    EncryptedAttributesItem,
    HL7StructuredDocumentReferenceItem,
    HPGLDocumentItem,
    ImageSOPInstanceReferenceItem,
    ImplantTargetAnatomyItem,
    InformationFromManufacturerItem,
    MACParametersItem,
    MappingResourceIdentificationItem,
    MatingFeatureSetsItem,
    NotificationFromManufacturerItem,
    OriginalAttributesItem,
    PlanningLandmarkLineItem,
    PlanningLandmarkPlaneItem,
    PlanningLandmarkPointItem,
    PrivateDataElementCharacteristicsItem,
    ReferencedDefinedProtocolItem,
    ReferencedPerformedProtocolItem,
    SOPInstanceReferenceItem,
    SurfaceItem,
    SurfaceModelDescriptionItem,
)

class GenericImplantTemplate(CompositeObject):
    """Generic Implant Template IOD, PS3.3 A.61.3."""

    # Implant Template: Generic Implant Template Description (M), PS3.3 C.29.1.1
    Manufacturer: str
    FrameOfReferenceUID: Attr[UID, str]
    ImplantName: str
    ImplantSize: str | None = ...
    ImplantPartNumber: str
    ImplantTemplateVersion: str
    ReplacedImplantTemplateSequence: OptSeq[SOPInstanceReferenceItem] = ...
    ImplantType: Literal["ORIGINAL", "DERIVED"]
    OriginalImplantTemplateSequence: OptSeq[SOPInstanceReferenceItem] = ...
    DerivationImplantTemplateSequence: OptSeq[SOPInstanceReferenceItem] = ...
    EffectiveDateTime: Attr[DateTime, AnyDT]
    ImplantTargetAnatomySequence: OptSeq[ImplantTargetAnatomyItem] = ...
    NotificationFromManufacturerSequence: OptSeq[NotificationFromManufacturerItem] = ...
    InformationFromManufacturerSequence: OptSeq[InformationFromManufacturerItem] = ...
    ImplantRegulatoryDisapprovalCodeSequence: OptCodes[CodeSequenceItem] = ...
    OverallTemplateSpatialTolerance: Attr[float | None, AnyFD | None]
    MaterialsCodeSequence: Codes[CodeSequenceItem]
    CoatingMaterialsCodeSequence: OptCodes[CodeSequenceItem] = ...
    ImplantTypeCodeSequence: Codes[CodeSequenceItem]
    FixationMethodCodeSequence: Codes[CodeSequenceItem]

    # Implant Template: Generic Implant Template 2D Drawings (U), PS3.3 C.29.1.2
    HPGLDocumentSequence: OptSeq[HPGLDocumentItem] = ...

    # Implant Template: Generic Implant Template 3D Models (U), PS3.3 C.29.1.3
    ImplantTemplate3DModelSurfaceNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    SurfaceModelDescriptionSequence: OptSeq[SurfaceModelDescriptionItem] = ...
    SurfaceModelScalingFactor: Attr[float | None, AnyFD | None] = ...

    # Implant Template: Generic Implant Template Mating Features (U), PS3.3 C.29.1.4
    MatingFeatureSetsSequence: OptSeq[MatingFeatureSetsItem] = ...

    # Implant Template: Generic Implant Template Planning Landmarks (U), PS3.3 C.29.1.5
    PlanningLandmarkPointSequence: OptSeq[PlanningLandmarkPointItem] = ...
    PlanningLandmarkLineSequence: OptSeq[PlanningLandmarkLineItem] = ...
    PlanningLandmarkPlaneSequence: OptSeq[PlanningLandmarkPlaneItem] = ...

    # Implant Template: SOP Common (M), PS3.3 C.12.1
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

    # Surface Mesh: Surface Mesh (C), PS3.3 C.27.1, if used(modules.generic_implant_template_3d_models)
    NumberOfSurfaces: int | None = ...
    SurfaceSequence: OptSeq[SurfaceItem] = ...

    def __init__(
        self, *,
        Manufacturer: str,
        FrameOfReferenceUID: str,
        ImplantName: str,
        ImplantSize: str | None = ...,
        ImplantPartNumber: str,
        ImplantTemplateVersion: str,
        ReplacedImplantTemplateSequence: Iterable[SOPInstanceReferenceItem] | None = ...,
        ImplantType: Literal["ORIGINAL", "DERIVED"],
        OriginalImplantTemplateSequence: Iterable[SOPInstanceReferenceItem] | None = ...,
        DerivationImplantTemplateSequence: Iterable[SOPInstanceReferenceItem] | None = ...,
        EffectiveDateTime: AnyDT,
        ImplantTargetAnatomySequence: Iterable[ImplantTargetAnatomyItem] | None = ...,
        NotificationFromManufacturerSequence: Iterable[NotificationFromManufacturerItem] | None = ...,
        InformationFromManufacturerSequence: Iterable[InformationFromManufacturerItem] | None = ...,
        ImplantRegulatoryDisapprovalCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        OverallTemplateSpatialTolerance: AnyFD | None,
        MaterialsCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        CoatingMaterialsCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        ImplantTypeCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        FixationMethodCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        HPGLDocumentSequence: Iterable[HPGLDocumentItem] | None = ...,
        ImplantTemplate3DModelSurfaceNumber: list[int] | tuple[int, ...] | None = ...,
        SurfaceModelDescriptionSequence: Iterable[SurfaceModelDescriptionItem] | None = ...,
        SurfaceModelScalingFactor: AnyFD | None = ...,
        MatingFeatureSetsSequence: Iterable[MatingFeatureSetsItem] | None = ...,
        PlanningLandmarkPointSequence: Iterable[PlanningLandmarkPointItem] | None = ...,
        PlanningLandmarkLineSequence: Iterable[PlanningLandmarkLineItem] | None = ...,
        PlanningLandmarkPlaneSequence: Iterable[PlanningLandmarkPlaneItem] | None = ...,
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
        NumberOfSurfaces: int | None = ...,
        SurfaceSequence: Iterable[SurfaceItem] | None = ...,
    ) -> None: ...
