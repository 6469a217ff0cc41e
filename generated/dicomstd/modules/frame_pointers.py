"""Frame Pointers Module Attributes, PS3.3 C.7.6.9. Generated from table_C.7-15; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads


class FramePointers(Protocol):
    """An object that has the Frame Pointers Module, PS3.3 C.7.6.9."""

    @property
    def RepresentativeFrameNumber(self) -> int | None: ...

    @reads
    def FrameNumbersOfInterest(self) -> tuple[int, ...] | None: ...

    @reads
    def FrameOfInterestDescription(self) -> tuple[str, ...] | None: ...

    @reads
    def FrameOfInterestType(self) -> tuple[str, ...] | None: ...
