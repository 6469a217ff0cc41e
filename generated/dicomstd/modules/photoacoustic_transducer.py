"""Photoacoustic Transducer Module Attributes, PS3.3 C.8.34.3. Generated from table_C.8.34.3-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import FD, Item, item, reads, type3

if TYPE_CHECKING:
    from decimal import Decimal
    from dicodec.typed import Attr, Items
    from dicomstd.items import CodeSequenceItem


@item
class TransducerResponseItem(Item):
    """Item of table C.8.34.3-1 in TransducerResponseSequence, PS3.3 C.8.34.3."""

    CenterFrequency: Attr[float | None, Decimal] = type3(0x0018982D, FD)
    FractionalBandwidth: Attr[float | None, Decimal] = type3(0x0018982E, FD)
    LowerCutoffFrequency: Attr[float | None, Decimal] = type3(0x0018982F, FD)
    UpperCutoffFrequency: Attr[float | None, Decimal] = type3(0x00189830, FD)


class PhotoacousticTransducer(Protocol):
    """An object that has the Photoacoustic Transducer Module, PS3.3 C.8.34.3."""

    @reads
    def TransducerGeometryCodeSequence(self) -> Items[CodeSequenceItem]: ...

    @reads
    def TransducerResponseSequence(self) -> Items[TransducerResponseItem] | None: ...

    @reads
    def TransducerTechnologySequence(self) -> Items[CodeSequenceItem] | None: ...
