"""Confocal Microscopy Image Module Attributes, PS3.3 C.8.35.1. Generated from table_C.8.35.1-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads


class ConfocalMicroscopyImage(Protocol):
    """An object that has the Confocal Microscopy Image Module, PS3.3 C.8.35.1."""

    @reads
    def ImageType(self) -> tuple[str, ...]: ...

    @property
    def PhotometricInterpretation(self) -> Literal["MONOCHROME2", "RGB", "YBR_FULL_422", "YBR_PARTIAL_420", "YBR_RCT", "YBR_ICT"]: ...

    @property
    def BitsAllocated(self) -> Literal[8]: ...

    @property
    def BitsStored(self) -> Literal[8]: ...

    @property
    def HighBit(self) -> Literal[7]: ...

    @property
    def PixelRepresentation(self) -> Literal[0]: ...

    @property
    def SamplesPerPixel(self) -> int: ...

    @property
    def PlanarConfiguration(self) -> Literal[0] | None: ...

    @property
    def LossyImageCompression(self) -> Literal["00", "01"]: ...

    @property
    def ConfocalMode(self) -> Literal["REFLECTANCE", "FLUORESCENCE"]: ...

    @property
    def TissueLocation(self) -> Literal["INVIVO", "EXVIVO"]: ...
