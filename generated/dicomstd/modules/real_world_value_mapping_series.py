"""Real World Value Mapping Series Module Attributes, PS3.3 C.25.1. Generated from table_C.25.1-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol


class RealWorldValueMappingSeries(Protocol):
    """An object that has the Real World Value Mapping Series Module, PS3.3 C.25.1."""

    @property
    def Modality(self) -> Literal["RWV"]: ...
