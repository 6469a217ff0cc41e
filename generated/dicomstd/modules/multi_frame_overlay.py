"""Multi-frame Overlay Module Attributes, PS3.3 C.9.3. Generated from table_C.9-3; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol


class MultiFrameOverlay(Protocol):
    """An object that has the Multi-frame Overlay Module, PS3.3 C.9.3."""

    @property
    def NumberOfFramesInOverlay(self) -> int: ...

    @property
    def ImageFrameOrigin(self) -> int | None: ...
