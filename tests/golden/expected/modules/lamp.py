"""Lamp Module Attributes, PS3.3 2030a C.2.1. Generated from table_C.2-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import CodeSequenceItem, ShadeMacroItem


class Lamp(Protocol):
    """An object that has the Lamp Module, PS3.3 C.2.1."""

    @reads
    def ImageType(self) -> tuple[str, ...]: ...

    @property
    def LampColor(self) -> Literal["RED", "BLUEGREEN"]: ...

    @property
    def LampCount(self) -> Literal[1, 255] | None: ...

    @reads
    def CordLength(self) -> tuple[float, ...] | None: ...

    @reads
    def GlowPosition(self) -> tuple[float, float, float] | None: ...

    @reads
    def BulbKindCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @reads
    def ShadeSequence(self) -> Items[ShadeMacroItem] | None: ...

    @reads
    def StripData(self) -> memoryview | None: ...

    @reads
    def GlowTable(self) -> memoryview | tuple[int, ...] | None: ...

    @reads
    def PixelData(self) -> memoryview: ...
