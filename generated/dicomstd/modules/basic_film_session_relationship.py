"""Basic Film Session Relationship Module Attributes, PS3.3 C.13.2. Generated from table_C.13-2; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import ProposedStudyItem, SOPInstanceReferenceItem


class BasicFilmSessionRelationship(Protocol):
    """An object that has the Basic Film Session Relationship Module, PS3.3 C.13.2."""

    @reads
    def ReferencedFilmBoxSequence(self) -> Items[SOPInstanceReferenceItem] | None: ...

    @reads
    def ProposedStudySequence(self) -> Items[ProposedStudyItem] | None: ...
