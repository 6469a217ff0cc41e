"""Graphic Group Module Attributes, PS3.3 C.10.11. Generated from table_C.10-12; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import GraphicGroupItem


class GraphicGroup(Protocol):
    """An object that has the Graphic Group Module, PS3.3 C.10.11."""

    @reads
    def GraphicGroupSequence(self) -> Items[GraphicGroupItem]: ...
