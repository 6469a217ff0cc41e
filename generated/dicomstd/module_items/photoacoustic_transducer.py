"""Photoacoustic Transducer Module Attributes, PS3.3 C.8.34.3. Generated from table_C.8.34.3-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import FD, Item, item, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr


@item
class TransducerResponseItem(Item):
    """Item of table C.8.34.3-1 in TransducerResponseSequence, PS3.3 C.8.34.3."""

    CenterFrequency: Attr[float | None, AnyFD | None] = type3(0x0018982D, FD)
    FractionalBandwidth: Attr[float | None, AnyFD | None] = type3(0x0018982E, FD)
    LowerCutoffFrequency: Attr[float | None, AnyFD | None] = type3(0x0018982F, FD)
    UpperCutoffFrequency: Attr[float | None, AnyFD | None] = type3(0x00189830, FD)
