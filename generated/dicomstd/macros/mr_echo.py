"""MR Echo Macro Attributes, PS3.3 C.8.13.5.4. Generated from table_C.8-91; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import FD, Item, item, type1c

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr


@item
class MREchoItem(Item):
    """Item of table C.8-91 in MREchoSequence, PS3.3 C.8.13.5.4."""

    EffectiveEchoTime: Attr[float | None, AnyFD | None] = type1c(0x00189082, FD)  # if FrameType[1] in {ORIGINAL}
