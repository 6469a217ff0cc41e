"""Photoacoustic Transducer Module Attributes, PS3.3 C.8.34.3. Generated from table_C.8.34.3-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import CodeSequenceItem, TransducerResponseItem


class PhotoacousticTransducer(Protocol):
    """An object that has the Photoacoustic Transducer Module, PS3.3 C.8.34.3."""

    @reads
    def TransducerGeometryCodeSequence(self) -> Items[CodeSequenceItem]: ...

    @reads
    def TransducerResponseSequence(self) -> Items[TransducerResponseItem] | None: ...

    @reads
    def TransducerTechnologySequence(self) -> Items[CodeSequenceItem] | None: ...
