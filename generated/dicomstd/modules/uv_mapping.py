"""UV Mapping Module Attributes, PS3.3 C.27.6. Generated from table_C.27.6-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import UVMappingItem


class UVMapping(Protocol):
    """An object that has the UV Mapping Module, PS3.3 C.27.6."""

    @reads
    def UVMappingSequence(self) -> Items[UVMappingItem]: ...
