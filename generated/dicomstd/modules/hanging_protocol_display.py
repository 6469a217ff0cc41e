"""Hanging Protocol Display Module Attributes, PS3.3 C.23.3. Generated from table_C.23.3-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import DisplaySetsItem, NavigationIndicatorItem, SynchronizedScrollingItem


class HangingProtocolDisplay(Protocol):
    """An object that has the Hanging Protocol Display Module, PS3.3 C.23.3."""

    @reads
    def DisplaySetsSequence(self) -> Items[DisplaySetsItem]: ...

    @property
    def PartialDataDisplayHandling(self) -> Literal["MAINTAIN_LAYOUT", "ADAPT_LAYOUT"] | None: ...

    @reads
    def SynchronizedScrollingSequence(self) -> Items[SynchronizedScrollingItem] | None: ...

    @reads
    def NavigationIndicatorSequence(self) -> Items[NavigationIndicatorItem] | None: ...
