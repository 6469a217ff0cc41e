"""Visual Field Static Perimetry Test Results Module Attributes, PS3.3 C.8.26.5. Generated from table_C.8.26.5-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import OphthalmicVisualFieldGlobalIndexItem, ResultsNormalsItem


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
