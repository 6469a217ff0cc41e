"""MR Pulse Sequence Module Attributes, PS3.3 C.8.13.4. Generated from table_C.8-87; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import FD, Item, item, type1

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr, ListFD


@item
class VelocityEncodingAcquisitionItem(Item):
    """Item of table C.8-87 in VelocityEncodingAcquisitionSequence, PS3.3 C.8.13.4."""

    VelocityEncodingDirection: Attr[tuple[float, float, float], ListFD | tuple[AnyFD, AnyFD, AnyFD]] = type1(0x00189090, FD, "3")
