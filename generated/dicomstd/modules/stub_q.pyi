"""Modules as protocols, Q, PS3.3. Generated; do not edit."""

from typing import Protocol
from dicodec.typed import Items, reads
from dicomstd.items import QAResultsItem

class QAResults(Protocol):
    """An object that has the QA Results Module, PS3.3 C.32.3."""
    @reads
    def QAResultsSequence(self) -> Items[QAResultsItem] | None: ...
