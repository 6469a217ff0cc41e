"""Dermoscopic Image Module Attributes, PS3.3 C.8.12.13. Generated from table_C.8.12.13-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import UID


class DermoscopicImage(Protocol):
    """An object that has the Dermoscopic Image Module, PS3.3 C.8.12.13."""

    @property
    def RecognizableVisualFeatures(self) -> Literal["YES", "NO"]: ...

    @property
    def LightSourcePolarization(self) -> Literal["POLARIZED", "NON_POLARIZED"] | None: ...

    @reads
    def EmitterColorTemperature(self) -> float | None: ...

    @property
    def ContactMethod(self) -> Literal["CONTACT", "NON_CONTACT"] | None: ...

    @reads
    def ImmersionMedia(self) -> tuple[str, ...] | None: ...

    @reads
    def OpticalMagnificationFactor(self) -> float | None: ...

    @property
    def PartialView(self) -> Literal["YES", "NO"] | None: ...

    @property
    def PartialViewDescription(self) -> str | None: ...

    @property
    def TrackingID(self) -> str | None: ...

    @reads
    def TrackingUID(self) -> UID | None: ...
