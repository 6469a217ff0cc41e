"""Breast View Module Attributes, PS3.3 C.8.21.6. Generated from table_C.8.21.6-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import BreastViewViewCodeItem, CodeSequenceItem


class BreastView(Protocol):
    """An object that has the Breast View Module, PS3.3 C.8.21.6."""

    @reads
    def ImageType(self) -> tuple[str, ...]: ...

    @reads
    def ViewCodeSequence(self) -> Items[BreastViewViewCodeItem]: ...

    @property
    def BreastImplantPresent(self) -> Literal["YES", "NO"] | None: ...

    @property
    def PartialView(self) -> Literal["YES", "NO"] | None: ...

    @reads
    def PartialViewCodeSequence(self) -> Items[CodeSequenceItem] | None: ...
