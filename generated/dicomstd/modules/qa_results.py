"""QA Results Module Attributes, PS3.3 C.32.3. Generated from table_C.32.3-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import QAResultsItem


class QAResults(Protocol):
    """An object that has the QA Results Module, PS3.3 C.32.3."""

    @reads
    def QAResultsSequence(self) -> Items[QAResultsItem] | None: ...
