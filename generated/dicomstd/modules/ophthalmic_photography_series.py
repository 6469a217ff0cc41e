"""Ophthalmic Photography Series Module Attributes, PS3.3 C.8.17.1. Generated from table_C.8.17.1-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol


class OphthalmicPhotographySeries(Protocol):
    """An object that has the Ophthalmic Photography Series Module, PS3.3 C.8.17.1."""

    @property
    def Modality(self) -> Literal["OP"]: ...
