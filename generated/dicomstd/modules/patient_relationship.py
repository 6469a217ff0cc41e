"""Patient Relationship Module Attributes, PS3.3 C.2.1. Generated from table_C.2-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import SOPInstanceReferenceItem


class PatientRelationship(Protocol):
    """An object that has the Patient Relationship Module, PS3.3 C.2.1."""

    @reads
    def ReferencedStudySequence(self) -> Items[SOPInstanceReferenceItem] | None: ...

    @reads
    def ReferencedVisitSequence(self) -> Items[SOPInstanceReferenceItem] | None: ...
