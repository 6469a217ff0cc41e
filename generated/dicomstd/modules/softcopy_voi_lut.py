"""Softcopy VOI LUT Module Attributes, PS3.3 C.11.8. Generated from table_C.11.8-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import SoftcopyVOILUTSoftcopyVOILUTItem


class SoftcopyVOILUT(Protocol):
    """An object that has the Softcopy VOI LUT Module, PS3.3 C.11.8."""

    @reads
    def SoftcopyVOILUTSequence(self) -> Items[SoftcopyVOILUTSoftcopyVOILUTItem]: ...
