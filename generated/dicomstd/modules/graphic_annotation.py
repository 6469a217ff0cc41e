"""Graphic Annotation Module Attributes, PS3.3 C.10.5. Generated from table_C.10-5; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import GraphicAnnotationItem


class GraphicAnnotation(Protocol):
    """An object that has the Graphic Annotation Module, PS3.3 C.10.5."""

    @reads
    def GraphicAnnotationSequence(self) -> Items[GraphicAnnotationItem]: ...
