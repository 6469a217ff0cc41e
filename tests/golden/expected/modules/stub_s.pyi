"""Modules as protocols, S, PS3.3. Generated; do not edit."""

from typing import Protocol
from dicodec.typed import UID, Items, reads
from dicomstd.items import StandShadeItem, StandStandItem

class SOP(Protocol):
    """An object that has the SOP Module, PS3.3 C.12."""
    @reads
    def SOPClassUID(self) -> str: ...
    @reads
    def SOPInstanceUID(self) -> UID: ...
    @reads
    def SpecificCharacterSet(self) -> tuple[str, ...] | None: ...

class Shelf(Protocol):
    """An object that has the Shelf Module, PS3.3 F.3."""
    @property
    def FileSetID(self) -> str | None: ...

class Stand(Protocol):
    """An object that has the Stand Module, PS3.3 C.3."""
    @reads
    def StandSequence(self) -> Items[StandStandItem]: ...
    @reads
    def ShadeSequence(self) -> Items[StandShadeItem] | None: ...
    @property
    def LampColor(self) -> str: ...
