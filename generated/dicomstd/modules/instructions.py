"""Instructions Module Attributes, PS3.3 C.34.7. Generated from table_C.34.7-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import InstructionItem


class Instructions(Protocol):
    """An object that has the Instructions Module, PS3.3 C.34.7."""

    @reads
    def InstructionSequence(self) -> Items[InstructionItem]: ...
