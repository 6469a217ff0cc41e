"""Variable Modality LUT Module Attributes, PS3.3 C.11.35. Generated from table_C.11.35-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import VariableModalityLUTItem


class VariableModalityLUT(Protocol):
    """An object that has the Variable Modality LUT Module, PS3.3 C.11.35."""

    @reads
    def VariableModalityLUTSequence(self) -> Items[VariableModalityLUTItem]: ...
