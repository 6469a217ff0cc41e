"""RT ROI Observations Module Attributes, PS3.3 C.8.8.8. Generated from table_C.8-44; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    CS, DS, DT, FL, IS, LO, PN, SH, SQ, UC, UI, UR, US, Item, item, numbered, type1, type1c, type2, type3,
)

if TYPE_CHECKING:
    from dicodec.typed import (
        UID, AnyDS, AnyDT, AnyFD, AnyPN, Attr, DateTime, OptCodes, OptCodesOf, OptSeq, PersonName,
    )
    from dicomstd.closed_codes import CID244Code
    from dicomstd.items import (
        CodeSequenceItem,
        EquivalentCodeItem,
        IdentifiedPersonOrDeviceItem,
        MultipleSiteGeneralAnatomyOptionalAnatomicRegionItem,
        PrimaryAnatomicStructurePrimaryAnatomicStructureItem,
    )


@item
class RTROIObservationsItem(Item):
    """Item of table C.8-44 in RTROIObservationsSequence, PS3.3 C.8.8.8."""

    ObservationNumber: int = numbered(0x30060082, IS)
    ReferencedROINumber: int = type1(0x30060084, IS)
    ROIObservationDateTime: Attr[DateTime | None, AnyDT | None] = type3(0x3006002E, DT)
    ROIObservationContextCodeSequence: OptCodes[CodeSequenceItem] = type3(0x3006004F, SQ)
    RTRelatedROISequence: OptSeq[RTRelatedROIItem] = type3(0x30060030, SQ)
    AnatomicRegionSequence: OptCodes[MultipleSiteGeneralAnatomyOptionalAnatomicRegionItem] = type3(0x00082218, SQ)
    PrimaryAnatomicStructureSequence: OptCodes[PrimaryAnatomicStructurePrimaryAnatomicStructureItem] = type3(0x00082228, SQ)
    SegmentedPropertyCategoryCodeSequence: OptCodes[CodeSequenceItem] = type3(0x00620003, SQ)
    RTROIIdentificationCodeSequence: OptCodes[RTROIIdentificationCodeItem] = type3(0x30060086, SQ)
    TherapeuticRoleCategoryCodeSequence: OptCodes[CodeSequenceItem] = type3(0x30100064, SQ)
    TherapeuticRoleTypeCodeSequence: OptCodes[CodeSequenceItem] = type3(0x30100065, SQ)
    RelatedRTROIObservationsSequence: OptSeq[RelatedRTROIObservationsItem] = type3(0x300600A0, SQ)
    RTROIInterpretedType: str | None = type2(0x300600A4, CS)
    ROIInterpreter: Attr[PersonName | None, AnyPN | None] = type2(0x300600A6, PN)
    ROIInterpreterSequence: OptSeq[IdentifiedPersonOrDeviceItem] = type1c(0x3006004E, SQ)  # if present(ROICreatorSequence) and not_checkable(real-world)
    MaterialID: str | None = type3(0x300A00E1, SH)
    ROIPhysicalPropertiesSequence: OptSeq[ROIPhysicalPropertiesItem] = type3(0x300600B0, SQ)


@item
class RTRelatedROIItem(Item):
    """Item of table C.8-44 in RTROIObservationsSequence/RTRelatedROISequence, PS3.3 C.8.8.8."""

    ReferencedROINumber: int = type1(0x30060084, IS)
    RTROIRelationship: str | None = type3(0x30060033, CS)


@item
class RTROIIdentificationCodeItem(Item):
    """Item of table C.8-44 in RTROIObservationsSequence/RTROIIdentificationCodeSequence, PS3.3 C.8.8.8."""

    CodeValue: str | None = type1c(0x00080100, SH)
    CodingSchemeDesignator: str | None = type1c(0x00080102, SH)  # if present(CodeValue) or present(LongCodeValue)
    CodingSchemeVersion: str | None = type1c(0x00080103, SH)  # if present(CodingSchemeDesignator) and not_checkable(content)
    CodeMeaning: str = type1(0x00080104, LO)
    LongCodeValue: str | None = type1c(0x00080119, UC)  # if not present(CodeValue) and not_checkable(content)
    URNCodeValue: str | None = type1c(0x00080120, UR)  # if not present(CodeValue) and not_checkable(content)
    EquivalentCodeSequence: OptSeq[EquivalentCodeItem] = type3(0x00080121, SQ)
    ContextIdentifier: str | None = type3(0x0008010F, CS)
    ContextUID: Attr[UID | None, str | None] = type3(0x00080117, UI)
    MappingResource: str | None = type1c(0x00080105, CS)  # if present(ContextIdentifier)
    MappingResourceUID: Attr[UID | None, str | None] = type3(0x00080118, UI)
    MappingResourceName: str | None = type3(0x00080122, LO)
    ContextGroupVersion: Attr[DateTime | None, AnyDT | None] = type1c(0x00080106, DT)  # if present(ContextIdentifier)
    ContextGroupExtensionFlag: Literal["Y", "N"] | None = type3(0x0008010B, CS)
    ContextGroupLocalVersion: Attr[DateTime | None, AnyDT | None] = type1c(0x00080107, DT)  # if ContextGroupExtensionFlag in {Y}
    ContextGroupExtensionCreatorUID: Attr[UID | None, str | None] = type1c(0x0008010D, UI)  # if ContextGroupExtensionFlag in {Y}
    SegmentedPropertyTypeModifierCodeSequence: OptCodesOf[CodeSequenceItem, CID244Code] = type3(0x00620011, SQ)


@item
class RelatedRTROIObservationsItem(Item):
    """Item of table C.8-44 in RTROIObservationsSequence/RelatedRTROIObservationsSequence, PS3.3 C.8.8.8."""

    ObservationNumber: int = type1(0x30060082, IS)


@item
class ROIPhysicalPropertiesItem(Item):
    """Item of table C.8-44 in RTROIObservationsSequence/ROIPhysicalPropertiesSequence, PS3.3 C.8.8.8."""

    ROIPhysicalProperty: str = type1(0x300600B2, CS)
    ROIElementalCompositionSequence: OptSeq[ROIElementalCompositionItem] = type1c(0x300600B6, SQ)  # if ROIPhysicalProperty in {ELEM_FRACTION}
    ROIPhysicalPropertyValue: Attr[float, AnyDS] = type1(0x300600B4, DS)


@item
class ROIElementalCompositionItem(Item):
    """Item of table C.8-44 in RTROIObservationsSequence/ROIPhysicalPropertiesSequence/ROIElementalCompositionSequence, PS3.3 C.8.8.8."""

    ROIElementalCompositionAtomicNumber: int = type1(0x300600B7, US)
    ROIElementalCompositionAtomicMassFraction: Attr[float, AnyFD] = type1(0x300600B8, FL)
