"""Device Module Attributes, PS3.3 C.7.6.12. Generated from table_C.7-18; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import DeviceItem


class Device(Protocol):
    """An object that has the Device Module, PS3.3 C.7.6.12."""

    @reads
    def DeviceSequence(self) -> Items[DeviceItem]: ...
