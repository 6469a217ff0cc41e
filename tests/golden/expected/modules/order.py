"""Order Module Attributes, PS3.3 C.4. Generated from table_C.4-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import OrderStandItem


class Order(Protocol):
    """An object that has the Order Module, PS3.3 C.4."""

    @property
    def LampCount(self) -> int | None: ...

    @property
    def LampColor(self) -> Literal["RED", "ANY"] | None: ...

    @reads
    def StandSequence(self) -> Items[OrderStandItem] | None: ...
