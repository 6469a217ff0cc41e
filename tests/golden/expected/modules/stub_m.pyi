"""Modules as protocols, M, PS3.3. Generated; do not edit."""

from collections.abc import Sequence
from typing import Protocol
from dicodec.typed import Dataset, reads

class MultiFrameFunctionalGroups(Protocol):
    """An object that has the Multi-frame Functional Groups Module, PS3.3 C.7.6."""
    @reads
    def SharedFunctionalGroupsSequence(self) -> Sequence[Dataset]: ...
    @reads
    def PerFrameFunctionalGroupsSequence(self) -> Sequence[Dataset]: ...
