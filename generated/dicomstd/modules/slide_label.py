"""Slide Label Module Attributes, PS3.3 C.8.12.8. Generated from table_C.8.12.8-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol


class SlideLabel(Protocol):
    """An object that has the Slide Label Module, PS3.3 C.8.12.8."""

    @property
    def BarcodeValue(self) -> str | None: ...

    @property
    def LabelText(self) -> str | None: ...
