"""RT Beams Module Attributes, PS3.3 C.8.8.14. Generated from table_C.8-50; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import RTBeamsBeamItem


class RTBeams(Protocol):
    """An object that has the RT Beams Module, PS3.3 C.8.8.14."""

    @reads
    def BeamSequence(self) -> Items[RTBeamsBeamItem]: ...
