"""Substance Administration Module Attributes, PS3.3 C.26.3. Generated from table_C.26-3; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import CodeSequenceItem


class SubstanceAdministration(Protocol):
    """An object that has the Substance Administration Module, PS3.3 C.26.3."""

    @reads
    def AdministrationRouteCodeSequence(self) -> Items[CodeSequenceItem] | None: ...
