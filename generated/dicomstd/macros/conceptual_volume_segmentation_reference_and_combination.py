"""Conceptual Volume Segmentation Reference And Combination Macro Attributes, PS3.3 10.34. Generated from table_10.34-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    CS, SQ, ST, UI, US, UT, Item, item, numbered, type1, type1c, type2c, type3,
)

if TYPE_CHECKING:
    from dicodec.typed import UID, Attr, OptSeq, Seq
    from dicomstd.items import (
        DerivationConceptualVolumeItem,
        EquivalentConceptualVolumesItem,
        SOPInstanceReferenceItem,
    )


@item
class ConceptualVolumeSegmentationReferenceAndCombinationItem(Item):
    """Item of table 10.34-1, PS3.3 10.34."""

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


@item
class ConceptualVolumeConstituentItem(Item):
    """Item of table 10.34-1 in ConceptualVolumeConstituentSequence, PS3.3 10.34."""

    ConceptualVolumeConstituentIndex: int = numbered(0x3010000D, US)
    ConstituentConceptualVolumeUID: Attr[UID, str] = type1(0x30100013, UI)
    OriginatingSOPInstanceReferenceSequence: Seq[SOPInstanceReferenceItem] = type1(0x30100007, SQ)
    ConceptualVolumeConstituentSegmentationReferenceSequence: OptSeq[ConceptualVolumeSegmentationReferenceAndCombinationConceptualVolumeConstituentSegmentationReferenceItem] = type1c(0x30100012, SQ)  # if ConceptualVolumeSegmentationDefinedFlag in {YES} and not_checkable(other-instance)


@item
class ConceptualVolumeSegmentationReferenceAndCombinationConceptualVolumeConstituentSegmentationReferenceItem(Item):
    """Item of table 10.34-1 in ConceptualVolumeConstituentSequence/ConceptualVolumeConstituentSegmentationReferenceSequence, PS3.3 10.34."""

    ReferencedDirectSegmentInstanceSequence: Seq[SOPInstanceReferenceItem] = type1(0x3010004A, SQ)
    ReferencedSegmentReferenceIndex: int = type1(0x30100020, US)


@item
class ConceptualVolumeSegmentationReferenceItem(Item):
    """Item of table 10.34-1 in ConceptualVolumeSegmentationReferenceSequence, PS3.3 10.34."""

    ReferencedDirectSegmentInstanceSequence: Seq[SOPInstanceReferenceItem] = type1(0x3010004A, SQ)
    ReferencedSegmentReferenceIndex: int = type1(0x30100020, US)
