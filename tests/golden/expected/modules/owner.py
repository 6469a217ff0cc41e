"""Owner Module Attributes, PS3.3 C.1. Generated from table_C.1-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Date, PersonName


class Owner(Protocol):
    """An object that has the Owner Module, PS3.3 C.1."""

    @reads
    def LampOwner(self) -> PersonName | None: ...

    @reads
    def DateOfSale(self) -> Date | None: ...

    @property
    def LampColor(self) -> str | None: ...
