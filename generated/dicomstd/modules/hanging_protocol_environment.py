"""Hanging Protocol Environment Module Attributes, PS3.3 C.23.2. Generated from table_C.23.2-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import ScreenSpecificationsItem


class HangingProtocolEnvironment(Protocol):
    """An object that has the Hanging Protocol Environment Module, PS3.3 C.23.2."""

    @property
    def NumberOfScreens(self) -> int | None: ...

    @reads
    def NominalScreenDefinitionSequence(self) -> Items[ScreenSpecificationsItem] | None: ...
