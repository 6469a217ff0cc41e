"""Segment Reference Module Attributes, PS3.3 C.36.9. Generated from table_C.36.9-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    CS, IS, SQ, ST, UI, UL, US, UT, Item, item, numbered, type1, type1c, type2, type2c, type3,
)

if TYPE_CHECKING:
    from dicodec.typed import UID, Attr, OptCodes, OptSeq, Seq
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

    SegmentReferenceIndex: int = numbered(0x30100022, US)
    DirectSegmentReferenceSequence: OptSeq[DirectSegmentReferenceItem] = type1c(0x30100023, SQ)  # if not present(CombinationSegmentReferenceSequence)
    CombinationSegmentReferenceSequence: OptSeq[CombinationSegmentReferenceItem] = type1c(0x30100024, SQ)  # if not present(DirectSegmentReferenceSequence)


@item
class DirectSegmentReferenceItem(Item):
    """Item of table C.36.9-1 in SegmentReferenceSequence/DirectSegmentReferenceSequence, PS3.3 C.36.9."""

    ConceptualVolumeUID: Attr[UID, str] = type1(0x30100006, UI)
    OriginatingSOPInstanceReferenceSequence: OptSeq[SOPInstanceReferenceItem] = type1c(0x30100007, SQ)
    EquivalentConceptualVolumesSequence: OptSeq[EquivalentConceptualVolumesItem] = type3(0x3010000A, SQ)
    DerivationConceptualVolumeSequence: OptSeq[DerivationConceptualVolumeItem] = type3(0x30100014, SQ)
    ReferencedSOPSequence: Seq[SOPInstanceReferenceItem] = type1(0x00081199, SQ)
    ReferencedSegmentNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x0062000B, US, "1-n")  # if ReferencedSOPSequence.ReferencedSOPClassUID in {1.2.840.10008.5.1.4.1.1.66.4, 1.2.840.10008.5.1.4.1.1.66.5}
    ReferencedFiducialsUID: Attr[UID | None, str | None] = type1c(0x30100031, UI)  # if ReferencedSOPSequence.ReferencedSOPClassUID in {1.2.840.10008.5.1.4.1.1.66.2}
    ReferencedROINumber: int | None = type1c(0x30060084, IS)  # if ReferencedSOPSequence.ReferencedSOPClassUID in {1.2.840.10008.5.1.4.1.1.481.3}
    ReferencedSurfaceNumber: int | None = type1c(0x0066002C, UL)  # if ReferencedSOPSequence.ReferencedSOPClassUID in {1.2.840.10008.5.1.4.1.1.68.1}


@item
class CombinationSegmentReferenceItem(Item):
    """Item of table C.36.9-1 in SegmentReferenceSequence/CombinationSegmentReferenceSequence, PS3.3 C.36.9."""

    ConceptualVolumeUID: Attr[UID, str] = type1(0x30100006, UI)
    OriginatingSOPInstanceReferenceSequence: OptSeq[SOPInstanceReferenceItem] = type1c(0x30100007, SQ)
    EquivalentConceptualVolumesSequence: OptSeq[EquivalentConceptualVolumesItem] = type3(0x3010000A, SQ)
    DerivationConceptualVolumeSequence: OptSeq[DerivationConceptualVolumeItem] = type3(0x30100014, SQ)
    ConceptualVolumeCombinationFlag: Literal["YES", "NO"] = type1(0x3010000E, CS)
    ConceptualVolumeConstituentSequence: OptSeq[ConceptualVolumeConstituentItem] = type1c(0x30100008, SQ)  # if ConceptualVolumeCombinationFlag in {YES}
    ConceptualVolumeCombinationExpression: str | None = type1c(0x3010000C, UT)  # if ConceptualVolumeCombinationFlag in {YES}
    ConceptualVolumeCombinationDescription: str | None = type2c(0x3010000F, ST)  # if ConceptualVolumeCombinationFlag in {YES}
    ConceptualVolumeSegmentationDefinedFlag: Literal["YES", "NO"] = type1(0x30100010, CS)
    ConceptualVolumeSegmentationReferenceSequence: OptSeq[ConceptualVolumeSegmentationReferenceItem] = type1c(0x30100011, SQ)  # if ConceptualVolumeSegmentationDefinedFlag in {YES} and ConceptualVolumeCombinationFlag in {NO}
    SegmentedPropertyCategoryCodeSequence: OptCodes[CodeSequenceItem] = type2(0x00620003, SQ)
    SegmentedPropertyTypeCodeSequence: OptCodes[CodeSequenceItem] = type1c(0x0062000F, SQ)  # if has_value(SegmentedPropertyCategoryCodeSequence)
