"""Modules as protocols, M, PS3.3. Generated; do not edit."""

from typing import Protocol
from dicodec.typed import Dataset, Items, reads

class MultiFrameFunctionalGroups(Protocol):
    """An object that has the Multi-frame Functional Groups Module, PS3.3 C.7.6."""
    @reads
    def SharedFunctionalGroupsSequence(self) -> Items[Dataset]: ...
    @reads
    def PerFrameFunctionalGroupsSequence(self) -> Items[Dataset]: ...
