"""Confocal Microscopy Tiled Pyramidal Image Module Attributes, PS3.3 C.8.35.2. Generated from table_C.8.35.2-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads


class ConfocalMicroscopyTiledPyramidalImage(Protocol):
    """An object that has the Confocal Microscopy Tiled Pyramidal Image Module, PS3.3 C.8.35.2."""

    @reads
    def ImagedVolumeWidth(self) -> float: ...

    @reads
    def ImagedVolumeHeight(self) -> float: ...

    @reads
    def ImagedVolumeDepth(self) -> float: ...

    @property
    def VolumetricProperties(self) -> Literal["VOLUME"]: ...
