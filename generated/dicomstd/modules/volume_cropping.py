"""Volume Cropping Module Attributes, PS3.3 C.11.24. Generated from table_C.11.24-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import VolumeCroppingItem


class VolumeCropping(Protocol):
    """An object that has the Volume Cropping Module, PS3.3 C.11.24."""

    @reads
    def VolumeCroppingSequence(self) -> Items[VolumeCroppingItem]: ...
