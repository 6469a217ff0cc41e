"""X-Ray Acquisition Dose Module Attributes, PS3.3 C.8.7.8. Generated from table_C.8-33; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads


class XRayAcquisitionDose(Protocol):
    """An object that has the X-Ray Acquisition Dose Module, PS3.3 C.8.7.8."""

    @reads
    def KVP(self) -> float | None: ...

    @property
    def XRayTubeCurrent(self) -> int | None: ...

    @reads
    def XRayTubeCurrentInuA(self) -> float | None: ...

    @property
    def ExposureTime(self) -> int | None: ...

    @reads
    def ExposureTimeInuS(self) -> float | None: ...

    @property
    def Exposure(self) -> int | None: ...

    @property
    def ExposureInuAs(self) -> int | None: ...

    @reads
    def DistanceSourceToDetector(self) -> float | None: ...

    @reads
    def DistanceSourceToPatient(self) -> float | None: ...

    @reads
    def ImageAndFluoroscopyAreaDoseProduct(self) -> float | None: ...

    @reads
    def BodyPartThickness(self) -> float | None: ...

    @property
    def RelativeXRayExposure(self) -> int | None: ...

    @property
    def EntranceDose(self) -> int | None: ...

    @reads
    def EntranceDoseInmGy(self) -> float | None: ...

    @property
    def EntranceDoseDerivation(self) -> Literal["IAK", "ESAK", "ESDBS", "ESDNOBS"] | None: ...

    @reads
    def ExposedArea(self) -> tuple[int, ...] | None: ...

    @reads
    def DistanceSourceToEntrance(self) -> float | None: ...

    @property
    def CommentsOnRadiationDose(self) -> str | None: ...

    @reads
    def XRayOutput(self) -> float | None: ...

    @reads
    def HalfValueLayer(self) -> float | None: ...

    @reads
    def OrganDose(self) -> float | None: ...

    @property
    def OrganExposed(self) -> str | None: ...

    @property
    def AnodeTargetMaterial(self) -> str | None: ...

    @property
    def FilterType(self) -> str | None: ...

    @reads
    def FilterMaterial(self) -> tuple[str, ...] | None: ...

    @reads
    def FilterThicknessMinimum(self) -> tuple[float, ...] | None: ...

    @reads
    def FilterThicknessMaximum(self) -> tuple[float, ...] | None: ...

    @reads
    def FilterBeamPathLengthMinimum(self) -> tuple[float, ...] | None: ...

    @reads
    def FilterBeamPathLengthMaximum(self) -> tuple[float, ...] | None: ...

    @property
    def RectificationType(self) -> str | None: ...

    @reads
    def ExposureIndex(self) -> float | None: ...

    @reads
    def TargetExposureIndex(self) -> float | None: ...

    @reads
    def DeviationIndex(self) -> float | None: ...
