"""Basic Film Box Relationship Module Attributes, PS3.3 C.13.4. Generated from table_C.13-4; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import SOPInstanceReferenceItem


class BasicFilmBoxRelationship(Protocol):
    """An object that has the Basic Film Box Relationship Module, PS3.3 C.13.4."""

    @reads
    def ReferencedFilmSessionSequence(self) -> Items[SOPInstanceReferenceItem] | None: ...

    @reads
    def ReferencedImageBoxSequence(self) -> Items[SOPInstanceReferenceItem] | None: ...

    @reads
    def ReferencedBasicAnnotationBoxSequence(self) -> Items[SOPInstanceReferenceItem] | None: ...

    @reads
    def ReferencedPresentationLUTSequence(self) -> Items[SOPInstanceReferenceItem] | None: ...
