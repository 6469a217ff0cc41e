"""Overlay Activation Module Attributes, PS3.3 C.11.7. Generated from table_C.11.7-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol


class OverlayActivation(Protocol):
    """An object that has the Overlay Activation Module, PS3.3 C.11.7."""

    @property
    def OverlayActivationLayer(self) -> str | None: ...
