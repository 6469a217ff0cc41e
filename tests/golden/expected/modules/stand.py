"""Stand Module Attributes, PS3.3 C.3. Generated from table_C.3-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import StandShadeItem, StandStandItem


class Stand(Protocol):
    """An object that has the Stand Module, PS3.3 C.3."""

    @reads
    def StandSequence(self) -> Items[StandStandItem]: ...

    @reads
    def ShadeSequence(self) -> Items[StandShadeItem] | None: ...

    @property
    def LampColor(self) -> str: ...
