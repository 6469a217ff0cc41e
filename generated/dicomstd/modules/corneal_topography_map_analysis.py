"""Corneal Topography Map Analysis Module Attributes, PS3.3 C.8.30.3. Generated from table_C.8.30.3-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import CS, FD, FL, IS, SQ, UI, US, Item, item, reads, type1, type1c

if TYPE_CHECKING:
    from collections.abc import Iterable
    from decimal import Decimal
    from dicodec.typed import UID, AnyFD, Attr, CodedConcept, Items
    from dicomstd.items import (
        CodeSequenceItem,
        ExternallySourcedDataSetIdentificationItem,
        KeratometricMeasurementsFlatKeratometricAxisItem,
        KeratometricMeasurementsSteepKeratometricAxisItem,
    )


@item
class MinimumKeratometricItem(Item):
    """Item of table C.8.30.3-1 in MinimumKeratometricSequence, PS3.3 C.8.30.3."""

    RadiusOfCurvature: Attr[float, Decimal] = type1(0x00460075, FD)
    KeratometricPower: Attr[float, Decimal] = type1(0x00460076, FD)
    KeratometricAxis: Attr[float, Decimal] = type1(0x00460077, FD)


@item
class SimulatedKeratometricCylinderItem(Item):
    """Item of table C.8.30.3-1 in SimulatedKeratometricCylinderSequence, PS3.3 C.8.30.3."""

    KeratometricPower: Attr[float, Decimal] = type1(0x00460076, FD)
    KeratometricAxis: Attr[float, Decimal] = type1(0x00460077, FD)


@item
class MaximumCornealCurvatureItem(Item):
    """Item of table C.8.30.3-1 in MaximumCornealCurvatureSequence, PS3.3 C.8.30.3."""

    MaximumCornealCurvature: Attr[float, Decimal] = type1(0x00460212, FL)
    MaximumCornealCurvatureLocation: Attr[tuple[float, float], list[AnyFD] | tuple[AnyFD, AnyFD]] = type1(0x00460213, FL, "2")


@item
class CornealTopographyMapAnalysisSourceImageItem(Item):
    """Item of table C.8.30.3-1 in SourceImageSequence, PS3.3 C.8.30.3."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    ReferencedFrameNumber: Attr[tuple[int, ...] | None, list[int]] = type1c(0x00081160, IS, "1-n")  # if not_checkable(other-instance) and not present(ReferencedSegmentNumber)
    ReferencedSegmentNumber: Attr[tuple[int, ...] | None, list[int]] = type1c(0x0062000B, US, "1-n")  # if not_checkable(other-instance) and not present(ReferencedFrameNumber)
    PurposeOfReferenceCodeSequence: Attr[Items[CodeSequenceItem], Iterable[CodeSequenceItem | CodedConcept]] = type1(0x0040A170, SQ)


@item
class SourceImageCornealProcessedDataItem(Item):
    """Item of table C.8.30.3-1 in SourceImageCornealProcessedDataSequence, PS3.3 C.8.30.3."""

    CornealPointLocation: Attr[tuple[float, float, float], list[AnyFD] | tuple[AnyFD, AnyFD, AnyFD]] = type1(0x00460247, FL, "3")
    CornealPointEstimated: Literal["Y", "N"] = type1(0x00460248, CS)
    AxialPower: Attr[float, Decimal] = type1(0x00460249, FL)
    TangentialPower: Attr[float, Decimal] = type1(0x00460250, FL)
    RefractivePower: Attr[float, Decimal] = type1(0x00460251, FL)
    RelativeElevation: Attr[float, Decimal] = type1(0x00460252, FL)
    CornealWavefront: Attr[float, Decimal] = type1(0x00460253, FL)


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
    def SourceImageSequence(self) -> Items[CornealTopographyMapAnalysisSourceImageItem]: ...

    @reads
    def SourceImageCornealProcessedDataSequence(self) -> Items[SourceImageCornealProcessedDataItem]: ...
