"""Ophthalmic Optical Coherence Tomography En Face Image Quality Rating Module Attributes, PS3.3 C.8.17.15. Generated from table_C.8.17.15-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import DS, LO, LT, SQ, Item, item, type1, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, Attr, Codes, ListDS, OptCodes
    from dicomstd.items import CodeSequenceItem


@item
class OphthalmicEnFaceImageQualityRatingItem(Item):
    """Item of table C.8.17.15-1 in OphthalmicEnFaceImageQualityRatingSequence, PS3.3 C.8.17.15."""

    ConceptNameCodeSequence: Codes[CodeSequenceItem] = type1(0x0040A043, SQ)
    NumericValue: Attr[tuple[float, ...], ListDS | tuple[AnyDS, ...]] = type1(0x0040A30A, DS, "1-n")
    MeasurementUnitsCodeSequence: Codes[CodeSequenceItem] = type1(0x004008EA, SQ)
    QualityThreshold: Attr[float, AnyDS] = type1(0x00221630, DS)
    AlgorithmFamilyCodeSequence: Codes[CodeSequenceItem] = type1(0x0066002F, SQ)
    AlgorithmNameCodeSequence: OptCodes[CodeSequenceItem] = type3(0x00660030, SQ)
    AlgorithmName: str = type1(0x00660036, LO)
    AlgorithmVersion: str = type1(0x00660031, LO)
    AlgorithmParameters: str | None = type3(0x00660032, LT)
    AlgorithmSource: str | None = type3(0x00240202, LO)
