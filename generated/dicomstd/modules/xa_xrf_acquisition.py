"""XA/XRF Acquisition Module Attributes, PS3.3 C.8.19.3. Generated from table_C.8.19.3-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads


class XAXRFAcquisition(Protocol):
    """An object that has the XA/XRF Acquisition Module, PS3.3 C.8.19.3."""

    @reads
    def KVP(self) -> float: ...

    @property
    def RadiationSetting(self) -> Literal["SC", "GR"]: ...

    @reads
    def XRayTubeCurrentInmA(self) -> float | None: ...

    @reads
    def ExposureTimeInms(self) -> float | None: ...

    @reads
    def ExposureInmAs(self) -> float | None: ...

    @reads
    def AveragePulseWidth(self) -> float: ...

    @reads
    def AcquisitionDuration(self) -> float: ...

    @property
    def RadiationMode(self) -> str: ...

    @reads
    def FocalSpots(self) -> tuple[float, ...] | None: ...

    @property
    def AnodeTargetMaterial(self) -> str | None: ...

    @property
    def RectificationType(self) -> str | None: ...

    @property
    def XRayReceptorType(self) -> Literal["IMG_INTENSIFIER", "DIGITAL_DETECTOR"]: ...

    @reads
    def DistanceReceptorPlaneToDetectorHousing(self) -> float | None: ...

    @property
    def PositionerType(self) -> str: ...

    @property
    def CArmPositionerTabletopRelationship(self) -> Literal["YES", "NO"] | None: ...

    @reads
    def AcquiredImageAreaDoseProduct(self) -> float | None: ...
