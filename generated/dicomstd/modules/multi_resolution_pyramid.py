"""Multi-Resolution Pyramid Module Attributes, PS3.3 C.7.11.1. Generated from table_C.7.11.1-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import UID


class MultiResolutionPyramid(Protocol):
    """An object that has the Multi-Resolution Pyramid Module, PS3.3 C.7.11.1."""

    @reads
    def PyramidUID(self) -> UID: ...

    @property
    def PyramidLabel(self) -> str | None: ...

    @property
    def PyramidDescription(self) -> str | None: ...
