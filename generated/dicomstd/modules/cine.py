"""Cine Module Attributes, PS3.3 C.7.6.5. Generated from table_C.7-13; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import CS, IS, SQ, Item, item, reads, type1

if TYPE_CHECKING:
    from collections.abc import Iterable
    from dicodec.typed import Attr, CodedConcept, Items
    from dicomstd.items import CodeSequenceItem


@item
class MultiplexedAudioChannelsDescriptionCodeItem(Item):
    """Item of table C.7-13 in MultiplexedAudioChannelsDescriptionCodeSequence, PS3.3 C.7.6.5."""

    ChannelIdentificationCode: int = type1(0x003A0301, IS)
    ChannelMode: Literal["MONO", "STEREO"] = type1(0x003A0302, CS)
    ChannelSourceSequence: Attr[Items[CodeSequenceItem], Iterable[CodeSequenceItem | CodedConcept]] = type1(0x003A0208, SQ)


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
