"""Intervention Module Attributes, PS3.3 C.7.6.13. Generated from table_C.7-19; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import InterventionItem


class Intervention(Protocol):
    """An object that has the Intervention Module, PS3.3 C.7.6.13."""

    @reads
    def InterventionSequence(self) -> Items[InterventionItem] | None: ...
