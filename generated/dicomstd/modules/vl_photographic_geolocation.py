"""VL Photographic Geolocation Module Attributes, PS3.3 C.8.12.12. Generated from table_C.8.12.12-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import DateTime


class VLPhotographicGeolocation(Protocol):
    """An object that has the VL Photographic Geolocation Module, PS3.3 C.8.12.12."""

    @reads
    def GPSVersionID(self) -> memoryview | None: ...

    @property
    def GPSLatitudeRef(self) -> Literal["N", "S"] | None: ...

    @reads
    def GPSLatitude(self) -> tuple[float, float, float] | None: ...

    @property
    def GPSLongitudeRef(self) -> Literal["E", "W"] | None: ...

    @reads
    def GPSLongitude(self) -> tuple[float, float, float] | None: ...

    @property
    def GPSAltitudeRef(self) -> int | None: ...

    @reads
    def GPSAltitude(self) -> float | None: ...

    @reads
    def GPSTimeStamp(self) -> DateTime | None: ...

    @property
    def GPSSatellites(self) -> str | None: ...

    @property
    def GPSStatus(self) -> Literal["A", "V"] | None: ...

    @property
    def GPSMeasureMode(self) -> Literal["2", "3"] | None: ...

    @reads
    def GPSDOP(self) -> float | None: ...

    @property
    def GPSSpeedRef(self) -> Literal["K", "M", "N"] | None: ...

    @reads
    def GPSSpeed(self) -> float | None: ...

    @property
    def GPSTrackRef(self) -> Literal["T", "M"] | None: ...

    @reads
    def GPSTrack(self) -> float | None: ...

    @property
    def GPSImgDirectionRef(self) -> Literal["T", "M"] | None: ...

    @reads
    def GPSImgDirection(self) -> float | None: ...

    @property
    def GPSMapDatum(self) -> str | None: ...

    @property
    def GPSDestLatitudeRef(self) -> Literal["N", "S"] | None: ...

    @reads
    def GPSDestLatitude(self) -> tuple[float, float, float] | None: ...

    @property
    def GPSDestLongitudeRef(self) -> Literal["E", "W"] | None: ...

    @reads
    def GPSDestLongitude(self) -> tuple[float, float, float] | None: ...

    @property
    def GPSDestBearingRef(self) -> Literal["T", "M"] | None: ...

    @reads
    def GPSDestBearing(self) -> float | None: ...

    @property
    def GPSDestDistanceRef(self) -> Literal["K", "M", "N"] | None: ...

    @reads
    def GPSDestDistance(self) -> float | None: ...

    @reads
    def GPSProcessingMethod(self) -> memoryview | None: ...

    @reads
    def GPSAreaInformation(self) -> memoryview | None: ...

    @reads
    def GPSDateStamp(self) -> DateTime | None: ...

    @property
    def GPSDifferential(self) -> int | None: ...
