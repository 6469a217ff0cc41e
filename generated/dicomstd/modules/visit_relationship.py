"""Visit Relationship Module Attributes, PS3.3 C.3.1. Generated from table_C.3-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import SOPInstanceReferenceItem


class VisitRelationship(Protocol):
    """An object that has the Visit Relationship Module, PS3.3 C.3.1."""

    @reads
    def ReferencedStudySequence(self) -> Items[SOPInstanceReferenceItem] | None: ...

    @reads
    def ReferencedPatientSequence(self) -> Items[SOPInstanceReferenceItem] | None: ...
