"""Graphic Layer Module Attributes, PS3.3 C.10.7. Generated from table_C.10-7; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import GraphicLayerItem


class GraphicLayer(Protocol):
    """An object that has the Graphic Layer Module, PS3.3 C.10.7."""

    @reads
    def GraphicLayerSequence(self) -> Items[GraphicLayerItem]: ...
