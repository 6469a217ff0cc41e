"""Conceptual Volume Macro Attributes, PS3.3 10.33. Generated from table_10.33-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import SQ, ST, UI, US, Item, item, numbered, type1, type1c, type2, type3

if TYPE_CHECKING:
    from dicodec.typed import UID, Attr, OptSeq, Seq
    from dicomstd.items import AlgorithmIdentificationItem, SOPInstanceReferenceItem


@item
class ConceptualVolumeItem(Item):
    """Item of table 10.33-1, PS3.3 10.33."""

    ConceptualVolumeUID: Attr[UID, str] = type1(0x30100006, UI)
    OriginatingSOPInstanceReferenceSequence: OptSeq[SOPInstanceReferenceItem] = type1c(0x30100007, SQ)
    EquivalentConceptualVolumesSequence: OptSeq[EquivalentConceptualVolumesItem] = type3(0x3010000A, SQ)
    DerivationConceptualVolumeSequence: OptSeq[DerivationConceptualVolumeItem] = type3(0x30100014, SQ)


@item
class EquivalentConceptualVolumesItem(Item):
    """Item of table 10.33-1 in EquivalentConceptualVolumesSequence, PS3.3 10.33."""

    ReferencedConceptualVolumeUID: Attr[UID, str] = type1(0x3010000B, UI)
    EquivalentConceptualVolumeInstanceReferenceSequence: Seq[SOPInstanceReferenceItem] = type1(0x30100009, SQ)


@item
class DerivationConceptualVolumeItem(Item):
    """Item of table 10.33-1 in DerivationConceptualVolumeSequence, PS3.3 10.33."""

    DerivationDescription: str | None = type3(0x00082111, ST)
    SourceConceptualVolumeSequence: Seq[SourceConceptualVolumeItem] = type1(0x30100018, SQ)
    ConceptualVolumeDerivationAlgorithmSequence: OptSeq[AlgorithmIdentificationItem] = type3(0x30100016, SQ)


@item
class SourceConceptualVolumeItem(Item):
    """Item of table 10.33-1 in DerivationConceptualVolumeSequence/SourceConceptualVolumeSequence, PS3.3 10.33."""

    SourceConceptualVolumeUID: Attr[UID, str] = type1(0x30100015, UI)
    ConceptualVolumeConstituentIndex: int = numbered(0x3010000D, US)
    ConceptualVolumeConstituentSegmentationReferenceSequence: OptSeq[ConceptualVolumeConceptualVolumeConstituentSegmentationReferenceItem] = type2(0x30100012, SQ)


@item
class ConceptualVolumeConceptualVolumeConstituentSegmentationReferenceItem(Item):
    """Item of table 10.33-1 in DerivationConceptualVolumeSequence/SourceConceptualVolumeSequence/ConceptualVolumeConstituentSegmentationReferenceSequence, PS3.3 10.33."""

    ReferencedDirectSegmentInstanceSequence: Seq[SOPInstanceReferenceItem] = type1(0x3010004A, SQ)
    ReferencedSegmentReferenceIndex: int = type1(0x30100020, US)
