"""Visual Field Static Perimetry Test Results Module Attributes, PS3.3 C.8.26.5. Generated from table_C.8.26.5-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, FL, LO, LT, SQ, Item, item, type1, type1c, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr, Codes, OptCodes, OptSeq
    from dicomstd.items import CodeSequenceItem


@item
class ResultsNormalsItem(Item):
    """Item of table C.8.26.5-1 in ResultsNormalsSequence, PS3.3 C.8.26.5."""

    DataSetName: str = type1(0x00240306, LO)
    DataSetVersion: str = type1(0x00240307, LO)
    DataSetSource: str = type1(0x00240308, LO)
    DataSetDescription: str | None = type3(0x00240309, LO)
    GlobalDeviationFromNormal: Attr[float, AnyFD] = type1(0x00240066, FL)
    GlobalDeviationProbabilityNormalsFlag: Literal["YES", "NO"] = type1(0x00240059, CS)
    GlobalDeviationProbabilitySequence: OptSeq[GlobalDeviationProbabilityItem] = type1c(0x00240083, SQ)  # if GlobalDeviationProbabilityNormalsFlag in {YES}
    LocalizedDeviationFromNormal: Attr[float, AnyFD] = type1(0x00240068, FL)
    LocalDeviationProbabilityNormalsFlag: Literal["YES", "NO"] = type1(0x00240072, CS)
    LocalizedDeviationProbabilitySequence: OptSeq[LocalizedDeviationProbabilityItem] = type1c(0x00240085, SQ)  # if LocalDeviationProbabilityNormalsFlag in {YES}


@item
class GlobalDeviationProbabilityItem(Item):
    """Item of table C.8.26.5-1 in ResultsNormalsSequence/GlobalDeviationProbabilitySequence, PS3.3 C.8.26.5."""

    GlobalDeviationProbability: Attr[float, AnyFD] = type1(0x00240071, FL)
    AlgorithmFamilyCodeSequence: Codes[CodeSequenceItem] = type1(0x0066002F, SQ)
    AlgorithmNameCodeSequence: OptCodes[CodeSequenceItem] = type3(0x00660030, SQ)
    AlgorithmName: str = type1(0x00660036, LO)
    AlgorithmVersion: str = type1(0x00660031, LO)
    AlgorithmParameters: str | None = type3(0x00660032, LT)
    AlgorithmSource: str | None = type3(0x00240202, LO)


@item
class LocalizedDeviationProbabilityItem(Item):
    """Item of table C.8.26.5-1 in ResultsNormalsSequence/LocalizedDeviationProbabilitySequence, PS3.3 C.8.26.5."""

    LocalizedDeviationProbability: Attr[float, AnyFD] = type1(0x00240073, FL)
    AlgorithmFamilyCodeSequence: Codes[CodeSequenceItem] = type1(0x0066002F, SQ)
    AlgorithmNameCodeSequence: OptCodes[CodeSequenceItem] = type3(0x00660030, SQ)
    AlgorithmName: str = type1(0x00660036, LO)
    AlgorithmVersion: str = type1(0x00660031, LO)
    AlgorithmParameters: str | None = type3(0x00660032, LT)
    AlgorithmSource: str | None = type3(0x00240202, LO)
