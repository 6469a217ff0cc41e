"""Lamp Module Attributes, PS3.3 C.2.1. Generated from table_C.2-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from collections.abc import Sequence
    from dicodec.typed import Dataset, Items, Tag
    from dicomstd.items import CodeSequenceItem


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
    def ShadeSequence(self) -> Sequence[Dataset] | None: ...

    @reads
    def StripData(self) -> memoryview | None: ...

    @reads
    def GlowTable(self) -> memoryview | tuple[int, ...] | None: ...

    @property
    def LampMode(self) -> str | None: ...

    @reads
    def WireLayout(self) -> tuple[str, ...] | None: ...

    @property
    def SwitchBits(self) -> int | None: ...

    @property
    def FaultFlags(self) -> int | None: ...

    @property
    def PlugKind(self) -> str | None: ...

    @property
    def PlugSide(self) -> Literal["L", "R"] | None: ...

    @reads
    def GlowPointer(self) -> tuple[Tag, ...] | None: ...

    @property
    def BulbBits(self) -> int | None: ...

    @property
    def BulbBitsUsed(self) -> int | None: ...

    @property
    def BodyPartLit(self) -> str | None: ...

    @property
    def Modality(self) -> Literal["CT", "MR"] | None: ...

    @reads
    def GlowStream(self) -> memoryview | None: ...

    @reads
    def PixelData(self) -> memoryview: ...
