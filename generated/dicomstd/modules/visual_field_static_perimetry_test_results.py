"""Visual Field Static Perimetry Test Results Module Attributes, PS3.3 C.8.26.5. Generated from table_C.8.26.5-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import CS, FL, LO, LT, SQ, Item, item, reads, type1, type1c, type3

if TYPE_CHECKING:
    from collections.abc import Iterable
    from decimal import Decimal
    from dicodec.typed import Attr, CodedConcept, Items
    from dicomstd.items import CodeSequenceItem, OphthalmicVisualFieldGlobalIndexItem


@item
class ResultsNormalsItem(Item):
    """Item of table C.8.26.5-1 in ResultsNormalsSequence, PS3.3 C.8.26.5."""

    DataSetName: str = type1(0x00240306, LO)
    DataSetVersion: str = type1(0x00240307, LO)
    DataSetSource: str = type1(0x00240308, LO)
    DataSetDescription: str | None = type3(0x00240309, LO)
    GlobalDeviationFromNormal: Attr[float, Decimal] = type1(0x00240066, FL)
    GlobalDeviationProbabilityNormalsFlag: Literal["YES", "NO"] = type1(0x00240059, CS)
    GlobalDeviationProbabilitySequence: Attr[Items[GlobalDeviationProbabilityItem] | None, Iterable[GlobalDeviationProbabilityItem]] = type1c(0x00240083, SQ)  # if GlobalDeviationProbabilityNormalsFlag in {YES}
    LocalizedDeviationFromNormal: Attr[float, Decimal] = type1(0x00240068, FL)
    LocalDeviationProbabilityNormalsFlag: Literal["YES", "NO"] = type1(0x00240072, CS)
    LocalizedDeviationProbabilitySequence: Attr[Items[LocalizedDeviationProbabilityItem] | None, Iterable[LocalizedDeviationProbabilityItem]] = type1c(0x00240085, SQ)  # if LocalDeviationProbabilityNormalsFlag in {YES}


@item
class GlobalDeviationProbabilityItem(Item):
    """Item of table C.8.26.5-1 in ResultsNormalsSequence/GlobalDeviationProbabilitySequence, PS3.3 C.8.26.5."""

    GlobalDeviationProbability: Attr[float, Decimal] = type1(0x00240071, FL)
    AlgorithmFamilyCodeSequence: Attr[Items[CodeSequenceItem], Iterable[CodeSequenceItem | CodedConcept]] = type1(0x0066002F, SQ)
    AlgorithmNameCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type3(0x00660030, SQ)
    AlgorithmName: str = type1(0x00660036, LO)
    AlgorithmVersion: str = type1(0x00660031, LO)
    AlgorithmParameters: str | None = type3(0x00660032, LT)
    AlgorithmSource: str | None = type3(0x00240202, LO)


@item
class LocalizedDeviationProbabilityItem(Item):
    """Item of table C.8.26.5-1 in ResultsNormalsSequence/LocalizedDeviationProbabilitySequence, PS3.3 C.8.26.5."""

    LocalizedDeviationProbability: Attr[float, Decimal] = type1(0x00240073, FL)
    AlgorithmFamilyCodeSequence: Attr[Items[CodeSequenceItem], Iterable[CodeSequenceItem | CodedConcept]] = type1(0x0066002F, SQ)
    AlgorithmNameCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type3(0x00660030, SQ)
    AlgorithmName: str = type1(0x00660036, LO)
    AlgorithmVersion: str = type1(0x00660031, LO)
    AlgorithmParameters: str | None = type3(0x00660032, LT)
    AlgorithmSource: str | None = type3(0x00240202, LO)


class VisualFieldStaticPerimetryTestResults(Protocol):
    """An object that has the Visual Field Static Perimetry Test Results Module, PS3.3 C.8.26.5."""

    @reads
    def VisualFieldMeanSensitivity(self) -> float | None: ...

    @property
    def VisualFieldTestNormalsFlag(self) -> Literal["YES", "NO"]: ...

    @reads
    def ResultsNormalsSequence(self) -> Items[ResultsNormalsItem] | None: ...

    @property
    def ShortTermFluctuationCalculated(self) -> Literal["YES", "NO"]: ...

    @reads
    def ShortTermFluctuation(self) -> float | None: ...

    @property
    def ShortTermFluctuationProbabilityCalculated(self) -> Literal["YES", "NO"]: ...

    @reads
    def ShortTermFluctuationProbability(self) -> float | None: ...

    @property
    def CorrectedLocalizedDeviationFromNormalCalculated(self) -> Literal["YES", "NO"]: ...

    @reads
    def CorrectedLocalizedDeviationFromNormal(self) -> float | None: ...

    @property
    def CorrectedLocalizedDeviationFromNormalProbabilityCalculated(self) -> Literal["YES", "NO"]: ...

    @reads
    def CorrectedLocalizedDeviationFromNormalProbability(self) -> float | None: ...

    @reads
    def VisualFieldGlobalResultsIndexSequence(self) -> Items[OphthalmicVisualFieldGlobalIndexItem] | None: ...
