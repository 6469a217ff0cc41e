"""Optical Path Module Attributes, PS3.3 C.8.12.5. Generated from table_C.8.12.5-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import OpticalPathItem


class OpticalPath(Protocol):
    """An object that has the Optical Path Module, PS3.3 C.8.12.5."""

    @property
    def NumberOfOpticalPaths(self) -> int | None: ...

    @reads
    def OpticalPathSequence(self) -> Items[OpticalPathItem]: ...
