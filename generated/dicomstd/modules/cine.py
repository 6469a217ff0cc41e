"""Cine Module Attributes, PS3.3 C.7.6.5. Generated from table_C.7-13; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import MultiplexedAudioChannelsDescriptionCodeItem


class Cine(Protocol):
    """An object that has the Cine Module, PS3.3 C.7.6.5."""

    @property
    def PreferredPlaybackSequencing(self) -> Literal[0, 1] | None: ...

    @reads
    def FrameTime(self) -> float | None: ...

    @reads
    def FrameTimeVector(self) -> tuple[float, ...] | None: ...

    @property
    def StartTrim(self) -> int | None: ...

    @property
    def StopTrim(self) -> int | None: ...

    @property
    def RecommendedDisplayFrameRate(self) -> int | None: ...

    @property
    def CineRate(self) -> int | None: ...

    @reads
    def FrameDelay(self) -> float | None: ...

    @reads
    def ImageTriggerDelay(self) -> float | None: ...

    @reads
    def EffectiveDuration(self) -> float | None: ...

    @property
    def ActualFrameDuration(self) -> int | None: ...

    @reads
    def MultiplexedAudioChannelsDescriptionCodeSequence(self) -> Items[MultiplexedAudioChannelsDescriptionCodeItem] | None: ...
