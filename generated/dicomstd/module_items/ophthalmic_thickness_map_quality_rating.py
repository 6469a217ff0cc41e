"""Ophthalmic Thickness Map Quality Rating Module Attributes, PS3.3 C.8.28.3. Generated from table_C.8.28.3-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import DS, FL, LO, LT, SQ, Item, item, type1, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, AnyFD, Attr, Codes, ListDS, OptCodes, Seq
    from dicomstd.items import CodeSequenceItem


@item
class OphthalmicThicknessMapQualityRatingItem(Item):
    """Item of table C.8.28.3-1 in OphthalmicThicknessMapQualityRatingSequence, PS3.3 C.8.28.3."""

    ConceptNameCodeSequence: Codes[CodeSequenceItem] = type1(0x0040A043, SQ)
    NumericValue: Attr[tuple[float, ...], ListDS | tuple[AnyDS, ...]] = type1(0x0040A30A, DS, "1-n")
    MeasurementUnitsCodeSequence: Codes[CodeSequenceItem] = type1(0x004008EA, SQ)
    OphthalmicThicknessMapQualityThresholdSequence: Seq[OphthalmicThicknessMapQualityThresholdItem] = type1(0x00221458, SQ)


@item
class OphthalmicThicknessMapQualityThresholdItem(Item):
    """Item of table C.8.28.3-1 in OphthalmicThicknessMapQualityRatingSequence/OphthalmicThicknessMapQualityThresholdSequence, PS3.3 C.8.28.3."""

    OphthalmicThicknessMapThresholdQualityRating: Attr[float, AnyFD] = type1(0x00221460, FL)
    AlgorithmFamilyCodeSequence: Codes[CodeSequenceItem] = type1(0x0066002F, SQ)
    AlgorithmNameCodeSequence: OptCodes[CodeSequenceItem] = type3(0x00660030, SQ)
    AlgorithmName: str = type1(0x00660036, LO)
    AlgorithmVersion: str = type1(0x00660031, LO)
    AlgorithmParameters: str | None = type3(0x00660032, LT)
    AlgorithmSource: str | None = type3(0x00240202, LO)
