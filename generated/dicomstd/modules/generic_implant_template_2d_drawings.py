"""Generic Implant Template 2D Drawings Module Attributes, PS3.3 C.29.1.2. Generated from table_C.29.1.2-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import HPGLDocumentItem


class GenericImplantTemplate2DDrawings(Protocol):
    """An object that has the Generic Implant Template 2D Drawings Module, PS3.3 C.29.1.2."""

    @reads
    def HPGLDocumentSequence(self) -> Items[HPGLDocumentItem]: ...
