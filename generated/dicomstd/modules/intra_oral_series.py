"""Intra-Oral Series Module Attributes, PS3.3 C.8.11.8. Generated from table_C.8-75; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol


class IntraOralSeries(Protocol):
    """An object that has the Intra-Oral Series Module, PS3.3 C.8.11.8."""

    @property
    def Modality(self) -> Literal["IO"]: ...
