"""Bitmap Display Shutter Module Attributes, PS3.3 C.7.6.15. Generated from table_C.7.6.15-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads


class BitmapDisplayShutter(Protocol):
    """An object that has the Bitmap Display Shutter Module, PS3.3 C.7.6.15."""

    @reads
    def ShutterShape(self) -> tuple[str, ...]: ...

    @property
    def ShutterOverlayGroup(self) -> int: ...

    @property
    def ShutterPresentationValue(self) -> int: ...

    @reads
    def ShutterPresentationColorCIELabValue(self) -> tuple[int, int, int] | None: ...
