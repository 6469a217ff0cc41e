"""Frame of Reference Module Attributes, PS3.3 C.7.4.1. Generated from table_C.7-6; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import UID


class FrameOfReference(Protocol):
    """An object that has the Frame of Reference Module, PS3.3 C.7.4.1."""

    @reads
    def FrameOfReferenceUID(self) -> UID: ...

    @property
    def PositionReferenceIndicator(self) -> str | None: ...
