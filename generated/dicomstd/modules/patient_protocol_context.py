"""Patient Protocol Context Module Attributes, PS3.3 C.34.3. Generated from table_C.34.3-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import SOPInstanceReferenceItem


class PatientProtocolContext(Protocol):
    """An object that has the Patient Protocol Context Module, PS3.3 C.34.3."""

    @reads
    def ReferencedPerformedProtocolSequence(self) -> Items[SOPInstanceReferenceItem]: ...
