"""Acquisition Context Module Attributes, PS3.3 C.7.6.14. Generated from table_C.7.6.14-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import ContentItemWithModifiersItem


class AcquisitionContext(Protocol):
    """An object that has the Acquisition Context Module, PS3.3 C.7.6.14."""

    @reads
    def AcquisitionContextSequence(self) -> Items[ContentItemWithModifiersItem] | None: ...

    @property
    def AcquisitionContextDescription(self) -> str | None: ...
