"""RT ROI Observations Module Attributes, PS3.3 C.8.8.8. Generated from table_C.8-44; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import (
    CS, DS, DT, FL, IS, LO, PN, SH, SQ, UC, UI, UR, US, Item, item, reads, type1, type1c, type2, type3,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime
    from decimal import Decimal
    from dicodec.typed import UID, Attr, CodedConcept, DateTime, Items, PersonName
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

    ObservationNumber: int = type1(0x30060082, IS)
    ReferencedROINumber: int = type1(0x30060084, IS)
    ROIObservationDateTime: Attr[DateTime | None, datetime | str] = type3(0x3006002E, DT)
    ROIObservationContextCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type3(0x3006004F, SQ)
    RTRelatedROISequence: Attr[Items[RTRelatedROIItem] | None, Iterable[RTRelatedROIItem]] = type3(0x30060030, SQ)
    AnatomicRegionSequence: Attr[Items[MultipleSiteGeneralAnatomyOptionalAnatomicRegionItem] | None, Iterable[MultipleSiteGeneralAnatomyOptionalAnatomicRegionItem | CodedConcept]] = type3(0x00082218, SQ)
    PrimaryAnatomicStructureSequence: Attr[Items[PrimaryAnatomicStructurePrimaryAnatomicStructureItem] | None, Iterable[PrimaryAnatomicStructurePrimaryAnatomicStructureItem | CodedConcept]] = type3(0x00082228, SQ)
    SegmentedPropertyCategoryCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type3(0x00620003, SQ)
    RTROIIdentificationCodeSequence: Attr[Items[RTROIIdentificationCodeItem] | None, Iterable[RTROIIdentificationCodeItem | CodedConcept]] = type3(0x30060086, SQ)
    TherapeuticRoleCategoryCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type3(0x30100064, SQ)
    TherapeuticRoleTypeCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type3(0x30100065, SQ)
    RelatedRTROIObservationsSequence: Attr[Items[RelatedRTROIObservationsItem] | None, Iterable[RelatedRTROIObservationsItem]] = type3(0x300600A0, SQ)
    RTROIInterpretedType: str | None = type2(0x300600A4, CS)
    ROIInterpreter: Attr[PersonName | None, str] = type2(0x300600A6, PN)
    ROIInterpreterSequence: Attr[Items[IdentifiedPersonOrDeviceItem] | None, Iterable[IdentifiedPersonOrDeviceItem]] = type1c(0x3006004E, SQ)
    MaterialID: str | None = type3(0x300A00E1, SH)
    ROIPhysicalPropertiesSequence: Attr[Items[ROIPhysicalPropertiesItem] | None, Iterable[ROIPhysicalPropertiesItem]] = type3(0x300600B0, SQ)


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
    CodingSchemeVersion: str | None = type1c(0x00080103, SH)  # if present(CodingSchemeDesignator) and not_parsed
    CodeMeaning: str = type1(0x00080104, LO)
    LongCodeValue: str | None = type1c(0x00080119, UC)  # if not present(CodeValue) and not_checkable(content)
    URNCodeValue: str | None = type1c(0x00080120, UR)  # if not present(CodeValue) and not_checkable(content)
    EquivalentCodeSequence: Attr[Items[EquivalentCodeItem] | None, Iterable[EquivalentCodeItem]] = type3(0x00080121, SQ)
    ContextIdentifier: str | None = type3(0x0008010F, CS)
    ContextUID: Attr[UID | None, str] = type3(0x00080117, UI)
    MappingResource: str | None = type1c(0x00080105, CS)  # if present(ContextIdentifier)
    MappingResourceUID: Attr[UID | None, str] = type3(0x00080118, UI)
    MappingResourceName: str | None = type3(0x00080122, LO)
    ContextGroupVersion: Attr[DateTime | None, datetime | str] = type1c(0x00080106, DT)  # if present(ContextIdentifier)
    ContextGroupExtensionFlag: Literal["Y", "N"] | None = type3(0x0008010B, CS)
    ContextGroupLocalVersion: Attr[DateTime | None, datetime | str] = type1c(0x00080107, DT)  # if ContextGroupExtensionFlag in {Y}
    ContextGroupExtensionCreatorUID: Attr[UID | None, str] = type1c(0x0008010D, UI)  # if ContextGroupExtensionFlag in {Y}
    SegmentedPropertyTypeModifierCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type3(0x00620011, SQ)


@item
class RelatedRTROIObservationsItem(Item):
    """Item of table C.8-44 in RTROIObservationsSequence/RelatedRTROIObservationsSequence, PS3.3 C.8.8.8."""

    ObservationNumber: int = type1(0x30060082, IS)


@item
class ROIPhysicalPropertiesItem(Item):
    """Item of table C.8-44 in RTROIObservationsSequence/ROIPhysicalPropertiesSequence, PS3.3 C.8.8.8."""

    ROIPhysicalProperty: str = type1(0x300600B2, CS)
    ROIElementalCompositionSequence: Attr[Items[ROIElementalCompositionItem] | None, Iterable[ROIElementalCompositionItem]] = type1c(0x300600B6, SQ)  # if ROIPhysicalProperty in {ELEM_FRACTION}
    ROIPhysicalPropertyValue: Attr[float, Decimal | str] = type1(0x300600B4, DS)


@item
class ROIElementalCompositionItem(Item):
    """Item of table C.8-44 in RTROIObservationsSequence/ROIPhysicalPropertiesSequence/ROIElementalCompositionSequence, PS3.3 C.8.8.8."""

    ROIElementalCompositionAtomicNumber: int = type1(0x300600B7, US)
    ROIElementalCompositionAtomicMassFraction: Attr[float, Decimal] = type1(0x300600B8, FL)


class RTROIObservations(Protocol):
    """An object that has the RT ROI Observations Module, PS3.3 C.8.8.8."""

    @reads
    def RTROIObservationsSequence(self) -> Items[RTROIObservationsItem]: ...
