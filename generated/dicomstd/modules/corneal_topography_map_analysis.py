"""Corneal Topography Map Analysis Module Attributes, PS3.3 C.8.30.3. Generated from table_C.8.30.3-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from collections.abc import Sequence
    from dicodec.typed import Dataset, Items
    from dicomstd.items import (
        CodeSequenceItem,
        ExternallySourcedDataSetIdentificationItem,
        KeratometricMeasurementsFlatKeratometricAxisItem,
        KeratometricMeasurementsSteepKeratometricAxisItem,
        MaximumCornealCurvatureItem,
        MinimumKeratometricItem,
        SimulatedKeratometricCylinderItem,
        SourceImageCornealProcessedDataItem,
    )


class CornealTopographyMapAnalysis(Protocol):
    """An object that has the Corneal Topography Map Analysis Module, PS3.3 C.8.30.3."""

    @property
    def OphthalmicMappingDeviceType(self) -> str: ...

    @reads
    def CornealVertexLocation(self) -> tuple[float, float]: ...

    @property
    def CornealTopographySurface(self) -> Literal["A", "P"]: ...

    @reads
    def PupilCentroidXCoordinate(self) -> float | None: ...

    @reads
    def PupilCentroidYCoordinate(self) -> float | None: ...

    @reads
    def EquivalentPupilRadius(self) -> float | None: ...

    @reads
    def VerticesOfTheOutlineOfPupil(self) -> tuple[int, ...] | None: ...

    @reads
    def SteepKeratometricAxisSequence(self) -> Items[KeratometricMeasurementsSteepKeratometricAxisItem]: ...

    @reads
    def FlatKeratometricAxisSequence(self) -> Items[KeratometricMeasurementsFlatKeratometricAxisItem]: ...

    @reads
    def MinimumKeratometricSequence(self) -> Items[MinimumKeratometricItem]: ...

    @reads
    def SimulatedKeratometricCylinderSequence(self) -> Items[SimulatedKeratometricCylinderItem]: ...

    @reads
    def AverageCornealPower(self) -> float: ...

    @reads
    def CornealISValue(self) -> float: ...

    @reads
    def AnalyzedArea(self) -> float: ...

    @reads
    def MaximumCornealCurvatureSequence(self) -> Items[MaximumCornealCurvatureItem] | None: ...

    @reads
    def SurfaceRegularityIndex(self) -> float | None: ...

    @reads
    def SurfaceAsymmetryIndex(self) -> float | None: ...

    @reads
    def CornealEccentricityIndex(self) -> float | None: ...

    @reads
    def KeratoconusPredictionIndex(self) -> float | None: ...

    @reads
    def DecimalPotentialVisualAcuity(self) -> float | None: ...

    @property
    def CornealTopographyMapQualityEvaluation(self) -> Literal["ACCEPTABLE", "MARGINAL", "NOT_ACCEPTABLE"] | None: ...

    @reads
    def CornealTopographyMapTypeCodeSequence(self) -> Items[CodeSequenceItem]: ...

    @reads
    def CornealTopographyMappingNormalsSequence(self) -> Items[ExternallySourcedDataSetIdentificationItem] | None: ...

    @reads
    def SourceImageSequence(self) -> Sequence[Dataset]: ...

    @reads
    def SourceImageCornealProcessedDataSequence(self) -> Items[SourceImageCornealProcessedDataItem]: ...
