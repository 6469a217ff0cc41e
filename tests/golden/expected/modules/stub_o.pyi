"""Modules as protocols, O, PS3.3. Generated; do not edit."""

from typing import Literal, Protocol
from dicodec.typed import Date, Items, PersonName, reads
from dicomstd.items import OrderStandItem

class Order(Protocol):
    """An object that has the Order Module, PS3.3 C.4."""
    @property
    def LampCount(self) -> int | None: ...
    @property
    def LampColor(self) -> Literal["RED", "ANY"] | None: ...
    @reads
    def StandSequence(self) -> Items[OrderStandItem] | None: ...

class Owner(Protocol):
    """An object that has the Owner Module, PS3.3 C.1."""
    @reads
    def LampOwner(self) -> PersonName | None: ...
    @reads
    def DateOfSale(self) -> Date | None: ...
    @property
    def LampColor(self) -> str | None: ...
