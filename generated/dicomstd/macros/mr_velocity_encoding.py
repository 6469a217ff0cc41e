"""MR Velocity Encoding Macro Attributes, PS3.3 C.8.13.5.13. Generated from table_C.8-100; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import FD, Item, item, type1c

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr, ListFD


@item
class MRVelocityEncodingItem(Item):
    """Item of table C.8-100 in MRVelocityEncodingSequence, PS3.3 C.8.13.5.13."""

    VelocityEncodingDirection: Attr[tuple[float, float, float] | None, ListFD | tuple[AnyFD, AnyFD, AnyFD] | None] = type1c(0x00189090, FD, "3")  # if FrameType[1] in {ORIGINAL}
    VelocityEncodingMinimumValue: Attr[float | None, AnyFD | None] = type1c(0x00189091, FD)  # if FrameType[1] in {ORIGINAL}
    VelocityEncodingMaximumValue: Attr[float | None, AnyFD | None] = type1c(0x00189217, FD)  # if FrameType[1] in {ORIGINAL}
