"""Intraocular Lens Calculations Module Attributes, PS3.3 C.8.25.16. Generated from table_C.8.25.16-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import IntraocularLensCalculationsItem


class IntraocularLensCalculations(Protocol):
    """An object that has the Intraocular Lens Calculations Module, PS3.3 C.8.25.16."""

    @reads
    def IntraocularLensCalculationsRightEyeSequence(self) -> Items[IntraocularLensCalculationsItem] | None: ...

    @reads
    def IntraocularLensCalculationsLeftEyeSequence(self) -> Items[IntraocularLensCalculationsItem] | None: ...
