"""Presentation LUT Module Attributes, PS3.3 C.11.4. Generated from table_C.11-4; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import PresentationLUTPresentationLUTItem


class PresentationLUT(Protocol):
    """An object that has the Presentation LUT Module, PS3.3 C.11.4."""

    @reads
    def PresentationLUTSequence(self) -> Items[PresentationLUTPresentationLUTItem] | None: ...

    @property
    def PresentationLUTShape(self) -> Literal["IDENTITY", "LIN OD"] | None: ...
