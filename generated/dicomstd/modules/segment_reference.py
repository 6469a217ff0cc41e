"""Segment Reference Module Attributes, PS3.3 C.36.9. Generated from table_C.36.9-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import SOPInstanceReferenceItem, SegmentReferenceItem


class SegmentReference(Protocol):
    """An object that has the Segment Reference Module, PS3.3 C.36.9."""

    @reads
    def SegmentReferenceSequence(self) -> Items[SegmentReferenceItem]: ...

    @reads
    def ReferencedSpatialRegistrationSequence(self) -> Items[SOPInstanceReferenceItem] | None: ...
