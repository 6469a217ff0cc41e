"""Stereometric Series Module Attributes, PS3.3 C.8.18.1. Generated from table_C.8.18.1-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol


class StereometricSeries(Protocol):
    """An object that has the Stereometric Series Module, PS3.3 C.8.18.1."""

    @property
    def Modality(self) -> Literal["SMR"]: ...
