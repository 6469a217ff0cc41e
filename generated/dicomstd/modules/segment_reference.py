"""Segment Reference Module Attributes, PS3.3 C.36.9. Generated from table_C.36.9-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import (
    CS, IS, SQ, ST, UI, UL, US, UT, Item, item, reads, type1, type1c, type2, type2c, type3,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from dicodec.typed import UID, Attr, CodedConcept, Items
    from dicomstd.items import (
        CodeSequenceItem,
        ConceptualVolumeConstituentItem,
        ConceptualVolumeSegmentationReferenceItem,
        DerivationConceptualVolumeItem,
        EquivalentConceptualVolumesItem,
        SOPInstanceReferenceItem,
    )


@item
class SegmentReferenceItem(Item):
    """Item of table C.36.9-1 in SegmentReferenceSequence, PS3.3 C.36.9."""

    SegmentReferenceIndex: int = type1(0x30100022, US)
    DirectSegmentReferenceSequence: Attr[Items[DirectSegmentReferenceItem] | None, Iterable[DirectSegmentReferenceItem]] = type1c(0x30100023, SQ)  # if not present(CombinationSegmentReferenceSequence)
    CombinationSegmentReferenceSequence: Attr[Items[CombinationSegmentReferenceItem] | None, Iterable[CombinationSegmentReferenceItem]] = type1c(0x30100024, SQ)  # if not present(DirectSegmentReferenceSequence)


@item
class DirectSegmentReferenceItem(Item):
    """Item of table C.36.9-1 in SegmentReferenceSequence/DirectSegmentReferenceSequence, PS3.3 C.36.9."""

    ConceptualVolumeUID: Attr[UID, str] = type1(0x30100006, UI)
    OriginatingSOPInstanceReferenceSequence: Attr[Items[SOPInstanceReferenceItem] | None, Iterable[SOPInstanceReferenceItem]] = type1c(0x30100007, SQ)
    EquivalentConceptualVolumesSequence: Attr[Items[EquivalentConceptualVolumesItem] | None, Iterable[EquivalentConceptualVolumesItem]] = type3(0x3010000A, SQ)
    DerivationConceptualVolumeSequence: Attr[Items[DerivationConceptualVolumeItem] | None, Iterable[DerivationConceptualVolumeItem]] = type3(0x30100014, SQ)
    ReferencedSOPSequence: Attr[Items[SOPInstanceReferenceItem], Iterable[SOPInstanceReferenceItem]] = type1(0x00081199, SQ)
    ReferencedSegmentNumber: Attr[tuple[int, ...] | None, list[int]] = type1c(0x0062000B, US, "1-n")
    ReferencedFiducialsUID: Attr[UID | None, str] = type1c(0x30100031, UI)
    ReferencedROINumber: int | None = type1c(0x30060084, IS)
    ReferencedSurfaceNumber: int | None = type1c(0x0066002C, UL)


@item
class CombinationSegmentReferenceItem(Item):
    """Item of table C.36.9-1 in SegmentReferenceSequence/CombinationSegmentReferenceSequence, PS3.3 C.36.9."""

    ConceptualVolumeUID: Attr[UID, str] = type1(0x30100006, UI)
    OriginatingSOPInstanceReferenceSequence: Attr[Items[SOPInstanceReferenceItem] | None, Iterable[SOPInstanceReferenceItem]] = type1c(0x30100007, SQ)
    EquivalentConceptualVolumesSequence: Attr[Items[EquivalentConceptualVolumesItem] | None, Iterable[EquivalentConceptualVolumesItem]] = type3(0x3010000A, SQ)
    DerivationConceptualVolumeSequence: Attr[Items[DerivationConceptualVolumeItem] | None, Iterable[DerivationConceptualVolumeItem]] = type3(0x30100014, SQ)
    ConceptualVolumeCombinationFlag: Literal["YES", "NO"] = type1(0x3010000E, CS)
    ConceptualVolumeConstituentSequence: Attr[Items[ConceptualVolumeConstituentItem] | None, Iterable[ConceptualVolumeConstituentItem]] = type1c(0x30100008, SQ)  # if ConceptualVolumeCombinationFlag in {YES}
    ConceptualVolumeCombinationExpression: str | None = type1c(0x3010000C, UT)  # if ConceptualVolumeCombinationFlag in {YES}
    ConceptualVolumeCombinationDescription: str | None = type2c(0x3010000F, ST)  # if ConceptualVolumeCombinationFlag in {YES}
    ConceptualVolumeSegmentationDefinedFlag: Literal["YES", "NO"] = type1(0x30100010, CS)
    ConceptualVolumeSegmentationReferenceSequence: Attr[Items[ConceptualVolumeSegmentationReferenceItem] | None, Iterable[ConceptualVolumeSegmentationReferenceItem]] = type1c(0x30100011, SQ)  # if ConceptualVolumeSegmentationDefinedFlag in {YES} and ConceptualVolumeCombinationFlag in {NO}
    SegmentedPropertyCategoryCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type2(0x00620003, SQ)
    SegmentedPropertyTypeCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type1c(0x0062000F, SQ)  # if has_value(SegmentedPropertyCategoryCodeSequence)


class SegmentReference(Protocol):
    """An object that has the Segment Reference Module, PS3.3 C.36.9."""

    @reads
    def SegmentReferenceSequence(self) -> Items[SegmentReferenceItem]: ...

    @reads
    def ReferencedSpatialRegistrationSequence(self) -> Items[SOPInstanceReferenceItem] | None: ...
