"""Current Frame Functional Groups Module Attributes, PS3.3 C.7.6.27. Generated from table_C.7.6.27-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Dataset, Items


class CurrentFrameFunctionalGroups(Protocol):
    """An object that has the Current Frame Functional Groups Module, PS3.3 C.7.6.27."""

    @reads
    def CurrentFrameFunctionalGroupsSequence(self) -> Items[Dataset]: ...
