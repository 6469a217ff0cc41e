"""Multi-frame Functional Groups Module Attributes, PS3.3 C.7.6. Generated from table_C.7.6-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from collections.abc import Sequence
    from dicodec.typed import Dataset


class MultiFrameFunctionalGroups(Protocol):
    """An object that has the Multi-frame Functional Groups Module, PS3.3 C.7.6."""

    @reads
    def SharedFunctionalGroupsSequence(self) -> Sequence[Dataset]: ...

    @reads
    def PerFrameFunctionalGroupsSequence(self) -> Sequence[Dataset]: ...
