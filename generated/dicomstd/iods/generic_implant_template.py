"""Generic Implant Template IOD, PS3.3 A.61.3. Generated from table_A.61-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    CS, DA, DT, FD, IS, LO, LT, SH, SQ, TM, UI, UL, US, CompositeObject, filled, iod, type1, type1c, type1u,
    type2, type3,
)

if TYPE_CHECKING:
    from dicodec.typed import (
        UID, AnyDA, AnyDT, AnyFD, AnyTM, Attr, Codes, Date, DateTime, OptCodes, OptSeq, Time,
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


@iod("generic_implant_template", sop_classes=("1.2.840.10008.5.1.4.43.1",))
class GenericImplantTemplate(CompositeObject):
    """Generic Implant Template IOD, PS3.3 A.61.3."""

    # Implant Template: Generic Implant Template Description (M), PS3.3 C.29.1.1
    Manufacturer: str = type1(0x00080070, LO)
    FrameOfReferenceUID: Attr[UID, str] = type1(0x00200052, UI)
    ImplantName: str = type1(0x00221095, LO)
    ImplantSize: str | None = type1c(0x00686210, LO)
    ImplantPartNumber: str = type1(0x00221097, LO)
    ImplantTemplateVersion: str = type1(0x00686221, LO)
    ReplacedImplantTemplateSequence: OptSeq[SOPInstanceReferenceItem] = type1c(0x00686222, SQ)
    ImplantType: Literal["ORIGINAL", "DERIVED"] = type1(0x00686223, CS)
    OriginalImplantTemplateSequence: OptSeq[SOPInstanceReferenceItem] = type1c(0x00686225, SQ)  # if ImplantType in {DERIVED}
    DerivationImplantTemplateSequence: OptSeq[SOPInstanceReferenceItem] = type1c(0x00686224, SQ)  # if ImplantType in {DERIVED}
    EffectiveDateTime: Attr[DateTime, AnyDT] = type1(0x00686226, DT)
    ImplantTargetAnatomySequence: OptSeq[ImplantTargetAnatomyItem] = type3(0x00686230, SQ)
    NotificationFromManufacturerSequence: OptSeq[NotificationFromManufacturerItem] = type1c(0x00686265, SQ)
    InformationFromManufacturerSequence: OptSeq[InformationFromManufacturerItem] = type3(0x00686260, SQ)
    ImplantRegulatoryDisapprovalCodeSequence: OptCodes[CodeSequenceItem] = type1c(0x006862A0, SQ)
    OverallTemplateSpatialTolerance: Attr[float | None, AnyFD | None] = type2(0x006862A5, FD)
    MaterialsCodeSequence: Codes[CodeSequenceItem] = type1(0x006863A0, SQ)
    CoatingMaterialsCodeSequence: OptCodes[CodeSequenceItem] = type1c(0x006863A4, SQ)
    ImplantTypeCodeSequence: Codes[CodeSequenceItem] = type1(0x006863A8, SQ)
    FixationMethodCodeSequence: Codes[CodeSequenceItem] = type1(0x006863AC, SQ)

    # Implant Template: Generic Implant Template 2D Drawings (U), PS3.3 C.29.1.2
    HPGLDocumentSequence: OptSeq[HPGLDocumentItem] = type1u(0x006862C0, SQ)

    # Implant Template: Generic Implant Template 3D Models (U), PS3.3 C.29.1.3
    ImplantTemplate3DModelSurfaceNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1u(0x00686350, US, "1-n")
    SurfaceModelDescriptionSequence: OptSeq[SurfaceModelDescriptionItem] = type1u(0x00686360, SQ)
    SurfaceModelScalingFactor: Attr[float | None, AnyFD | None] = type1u(0x00686390, FD)

    # Implant Template: Generic Implant Template Mating Features (U), PS3.3 C.29.1.4
    MatingFeatureSetsSequence: OptSeq[MatingFeatureSetsItem] = type3(0x006863B0, SQ)

    # Implant Template: Generic Implant Template Planning Landmarks (U), PS3.3 C.29.1.5
    PlanningLandmarkPointSequence: OptSeq[PlanningLandmarkPointItem] = type3(0x00686500, SQ)
    PlanningLandmarkLineSequence: OptSeq[PlanningLandmarkLineItem] = type3(0x00686510, SQ)
    PlanningLandmarkPlaneSequence: OptSeq[PlanningLandmarkPlaneItem] = type3(0x00686520, SQ)

    # Implant Template: SOP Common (M), PS3.3 C.12.1
    SOPClassUID: Attr[UID, str] = filled(0x00080016, UI)
    SOPInstanceUID: Attr[UID, str] = filled(0x00080018, UI)
    SpecificCharacterSet: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type1c(0x00080005, CS, "1-n")
    InstanceCreationDate: Attr[Date | None, AnyDA | None] = type3(0x00080012, DA)
    InstanceCreationTime: Attr[Time | None, AnyTM | None] = type3(0x00080013, TM)
    InstanceCoercionDateTime: Attr[DateTime | None, AnyDT | None] = type3(0x00080015, DT)
    InstanceCreatorUID: Attr[UID | None, str | None] = type3(0x00080014, UI)
    RelatedGeneralSOPClassUID: Attr[tuple[UID, ...] | None, list[str] | tuple[str, ...] | None] = type3(0x0008001A, UI, "1-n")
    OriginalSpecializedSOPClassUID: Attr[UID | None, str | None] = type3(0x0008001B, UI)
    SyntheticData: Literal["YES", "NO"] | None = type3(0x0008001C, CS)
    CodingSchemeIdentificationSequence: OptSeq[CodingSchemeIdentificationItem] = type3(0x00080110, SQ)
    ContextGroupIdentificationSequence: OptSeq[ContextGroupIdentificationItem] = type3(0x00080123, SQ)
    MappingResourceIdentificationSequence: OptSeq[MappingResourceIdentificationItem] = type3(0x00080124, SQ)
    TimezoneOffsetFromUTC: str | None = type3(0x00080201, SH)
    ContributingEquipmentSequence: OptSeq[ContributingEquipmentItem] = type3(0x0018A001, SQ)
    InstanceNumber: int | None = type3(0x00200013, IS)
    SOPInstanceStatus: Literal["NS", "OR", "AO", "AC"] | None = type3(0x01000410, CS)
    SOPAuthorizationDateTime: Attr[DateTime | None, AnyDT | None] = type3(0x01000420, DT)
    SOPAuthorizationComment: str | None = type3(0x01000424, LT)
    AuthorizationEquipmentCertificationNumber: str | None = type3(0x01000426, LO)
    MACParametersSequence: OptSeq[MACParametersItem] = type3(0x4FFE0001, SQ)
    DigitalSignaturesSequence: OptSeq[DigitalSignaturesItem] = type3(0xFFFAFFFA, SQ)
    EncryptedAttributesSequence: OptSeq[EncryptedAttributesItem] = type1c(0x04000500, SQ)
    OriginalAttributesSequence: OptSeq[OriginalAttributesItem] = type3(0x04000561, SQ)
    HL7StructuredDocumentReferenceSequence: OptSeq[HL7StructuredDocumentReferenceItem] = type1c(0x0040A390, SQ)
    LongitudinalTemporalInformationModified: Literal["UNMODIFIED", "MODIFIED", "REMOVED"] | None = type3(0x00280303, CS)
    QueryRetrieveView: Literal["CLASSIC", "ENHANCED"] | None = type1c(0x00080053, CS)
    ConversionSourceAttributesSequence: OptSeq[ImageSOPInstanceReferenceItem] = type1c(0x00209172, SQ)  # if not_checkable(other-instance) and not present(SharedFunctionalGroupsSequence.ConversionSourceAttributesSequence) and not present(PerFrameFunctionalGroupsSequence.ConversionSourceAttributesSequence)
    ContentQualification: Literal["PRODUCT", "RESEARCH", "SERVICE"] | None = type3(0x00189004, CS)
    PrivateDataElementCharacteristicsSequence: OptSeq[PrivateDataElementCharacteristicsItem] = type3(0x00080300, SQ)
    InstanceOriginStatus: Literal["LOCAL", "IMPORTED"] | None = type3(0x04000600, CS)
    BarcodeValue: str | None = type3(0x22000005, LT)
    ReferencedDefinedProtocolSequence: OptSeq[ReferencedDefinedProtocolItem] = type1c(0x0018990C, SQ)
    ReferencedPerformedProtocolSequence: OptSeq[ReferencedPerformedProtocolItem] = type1c(0x0018990D, SQ)

    # Surface Mesh: Surface Mesh (C), PS3.3 C.27.1, if used(modules.generic_implant_template_3d_models)
    NumberOfSurfaces: int | None = type1u(0x00660001, UL)
    SurfaceSequence: OptSeq[SurfaceItem] = type1u(0x00660002, SQ)
