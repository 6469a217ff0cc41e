"""Cine Module Attributes, PS3.3 C.7.6.5. Generated from table_C.7-13; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, IS, SQ, Item, item, type1

if TYPE_CHECKING:
    from dicodec.typed import Codes
    from dicomstd.items import CodeSequenceItem


@item
class MultiplexedAudioChannelsDescriptionCodeItem(Item):
    """Item of table C.7-13 in MultiplexedAudioChannelsDescriptionCodeSequence, PS3.3 C.7.6.5."""

    ChannelIdentificationCode: int = type1(0x003A0301, IS)
    ChannelMode: Literal["MONO", "STEREO"] = type1(0x003A0302, CS)
    ChannelSourceSequence: Codes[CodeSequenceItem] = type1(0x003A0208, SQ)
