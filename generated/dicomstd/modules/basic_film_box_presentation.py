"""Basic Film Box Presentation Module Attributes, PS3.3 C.13.3. Generated from table_C.13-3; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads


class BasicFilmBoxPresentation(Protocol):
    """An object that has the Basic Film Box Presentation Module, PS3.3 C.13.3."""

    @property
    def ImageDisplayFormat(self) -> str | None: ...

    @property
    def AnnotationDisplayFormatID(self) -> str | None: ...

    @property
    def FilmOrientation(self) -> Literal["PORTRAIT", "LANDSCAPE"] | None: ...

    @property
    def FilmSizeID(self) -> str | None: ...

    @property
    def MagnificationType(self) -> str | None: ...

    @property
    def SmoothingType(self) -> str | None: ...

    @property
    def BorderDensity(self) -> str | None: ...

    @property
    def EmptyImageDensity(self) -> str | None: ...

    @property
    def MinDensity(self) -> int | None: ...

    @property
    def MaxDensity(self) -> int | None: ...

    @property
    def Trim(self) -> Literal["YES", "NO"] | None: ...

    @property
    def ConfigurationInformation(self) -> str | None: ...

    @property
    def Illumination(self) -> int | None: ...

    @property
    def ReflectedAmbientLight(self) -> int | None: ...

    @property
    def RequestedResolutionID(self) -> str | None: ...

    @reads
    def ICCProfile(self) -> memoryview | None: ...
