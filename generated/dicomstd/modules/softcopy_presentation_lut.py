"""Softcopy Presentation LUT Module Attributes, PS3.3 C.11.6. Generated from table_C.11.6-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import PresentationLUTItem


class SoftcopyPresentationLUT(Protocol):
    """An object that has the Softcopy Presentation LUT Module, PS3.3 C.11.6."""

    @reads
    def PresentationLUTSequence(self) -> Items[PresentationLUTItem] | None: ...

    @property
    def PresentationLUTShape(self) -> Literal["IDENTITY", "INVERSE"] | None: ...
