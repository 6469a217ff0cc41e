"""Spatial Transformation Module Attributes, PS3.3 C.10.6. Generated from table_C.10-6; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol


class SpatialTransformation(Protocol):
    """An object that has the Spatial Transformation Module, PS3.3 C.10.6."""

    @property
    def ImageRotation(self) -> Literal[270, 180, 90, 0]: ...

    @property
    def ImageHorizontalFlip(self) -> Literal["Y", "N"]: ...
