"""Intravascular OCT Processing Parameters Module Attributes, PS3.3 C.8.27.4. Generated from table_C.8.27.4-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads


class IntravascularOCTProcessingParameters(Protocol):
    """An object that has the Intravascular OCT Processing Parameters Module, PS3.3 C.8.27.4."""

    @property
    def OCTZOffsetApplied(self) -> Literal["YES", "NO"]: ...

    @property
    def RefractiveIndexApplied(self) -> Literal["YES", "NO"]: ...

    @reads
    def ALinePixelSpacing(self) -> float: ...

    @property
    def PixelIntensityRelationship(self) -> str: ...

    @reads
    def FirstALineLocation(self) -> float: ...
