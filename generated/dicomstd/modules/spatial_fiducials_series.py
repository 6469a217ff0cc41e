"""Spatial Fiducials Series Module Attributes, PS3.3 C.21.1. Generated from table_C.21.1-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol


class SpatialFiducialsSeries(Protocol):
    """An object that has the Spatial Fiducials Series Module, PS3.3 C.21.1."""

    @property
    def Modality(self) -> Literal["FID"]: ...
