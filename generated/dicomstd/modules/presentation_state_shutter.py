"""Presentation State Shutter Module Attributes, PS3.3 C.11.12. Generated from table_C.11.12-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads


class PresentationStateShutter(Protocol):
    """An object that has the Presentation State Shutter Module, PS3.3 C.11.12."""

    @property
    def ShutterPresentationValue(self) -> int | None: ...

    @reads
    def ShutterPresentationColorCIELabValue(self) -> tuple[int, int, int] | None: ...
