"""Spatial Registration Series Module Attributes, PS3.3 C.20.1. Generated from table_C.20.1-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol


class SpatialRegistrationSeries(Protocol):
    """An object that has the Spatial Registration Series Module, PS3.3 C.20.1."""

    @property
    def Modality(self) -> Literal["REG"]: ...
