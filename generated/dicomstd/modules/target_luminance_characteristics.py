"""Target Luminance Characteristics Module Attributes, PS3.3 C.32.2. Generated from table_C.32.2-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import TargetLuminanceCharacteristicsItem


class TargetLuminanceCharacteristics(Protocol):
    """An object that has the Target Luminance Characteristics Module, PS3.3 C.32.2."""

    @reads
    def TargetLuminanceCharacteristicsSequence(self) -> Items[TargetLuminanceCharacteristicsItem] | None: ...
