"""Presentation Series Module Attributes, PS3.3 C.11.9. Generated from table_C.11.9-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol


class PresentationSeries(Protocol):
    """An object that has the Presentation Series Module, PS3.3 C.11.9."""

    @property
    def Modality(self) -> Literal["PR"]: ...
