"""Wide Field Ophthalmic Photography Quality Rating Module Attributes, PS3.3 C.8.17.13. Generated from table_C.8.17.13-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import DS, FL, LO, LT, SQ, Item, item, reads, type1, type3

if TYPE_CHECKING:
    from collections.abc import Iterable
    from decimal import Decimal
    from dicodec.typed import AnyDS, Attr, CodedConcept, Items
    from dicomstd.items import CodeSequenceItem


@item
class WideFieldOphthalmicPhotographyQualityRatingItem(Item):
    """Item of table C.8.17.13-1 in WideFieldOphthalmicPhotographyQualityRatingSequence, PS3.3 C.8.17.13."""

    ConceptNameCodeSequence: Attr[Items[CodeSequenceItem], Iterable[CodeSequenceItem | CodedConcept]] = type1(0x0040A043, SQ)
    NumericValue: Attr[tuple[float, ...], list[AnyDS] | tuple[AnyDS, ...]] = type1(0x0040A30A, DS, "1-n")
    MeasurementUnitsCodeSequence: Attr[Items[CodeSequenceItem], Iterable[CodeSequenceItem | CodedConcept]] = type1(0x004008EA, SQ)
    WideFieldOphthalmicPhotographyQualityThresholdSequence: Attr[Items[WideFieldOphthalmicPhotographyQualityThresholdItem], Iterable[WideFieldOphthalmicPhotographyQualityThresholdItem]] = type1(0x00221526, SQ)
    AlgorithmFamilyCodeSequence: Attr[Items[CodeSequenceItem], Iterable[CodeSequenceItem | CodedConcept]] = type1(0x0066002F, SQ)
    AlgorithmNameCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type3(0x00660030, SQ)
    AlgorithmName: str = type1(0x00660036, LO)
    AlgorithmVersion: str = type1(0x00660031, LO)
    AlgorithmParameters: str | None = type3(0x00660032, LT)
    AlgorithmSource: str | None = type3(0x00240202, LO)


@item
class WideFieldOphthalmicPhotographyQualityThresholdItem(Item):
    """Item of table C.8.17.13-1 in WideFieldOphthalmicPhotographyQualityRatingSequence/WideFieldOphthalmicPhotographyQualityThresholdSequence, PS3.3 C.8.17.13."""

    WideFieldOphthalmicPhotographyThresholdQualityRating: Attr[float, Decimal] = type1(0x00221527, FL)


class WideFieldOphthalmicPhotographyQualityRating(Protocol):
    """An object that has the Wide Field Ophthalmic Photography Quality Rating Module, PS3.3 C.8.17.13."""

    @reads
    def WideFieldOphthalmicPhotographyQualityRatingSequence(self) -> Items[WideFieldOphthalmicPhotographyQualityRatingItem]: ...
