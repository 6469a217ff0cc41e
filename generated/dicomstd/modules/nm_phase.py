"""NM Phase Module Attributes, PS3.3 C.8.4.14. Generated from table_C.8-14; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import PhaseInformationItem


class NMPhase(Protocol):
    """An object that has the NM Phase Module, PS3.3 C.8.4.14."""

    @reads
    def PhaseInformationSequence(self) -> Items[PhaseInformationItem] | None: ...
