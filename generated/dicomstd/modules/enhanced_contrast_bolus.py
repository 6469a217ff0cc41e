"""Enhanced Contrast/Bolus Module Attributes, PS3.3 C.7.6.4b. Generated from table_C.7-12b; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import ContrastBolusAgentItem


class EnhancedContrastBolus(Protocol):
    """An object that has the Enhanced Contrast/Bolus Module, PS3.3 C.7.6.4b."""

    @reads
    def ContrastBolusAgentSequence(self) -> Items[ContrastBolusAgentItem]: ...
