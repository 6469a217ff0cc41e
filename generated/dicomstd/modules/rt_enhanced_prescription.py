"""RT Enhanced Prescription Module Attributes, PS3.3 C.36.6. Generated from table_C.36.6-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import DosimetricObjectiveItem, RTPrescriptionItem


class RTEnhancedPrescription(Protocol):
    """An object that has the RT Enhanced Prescription Module, PS3.3 C.36.6."""

    @reads
    def RTPrescriptionSequence(self) -> Items[RTPrescriptionItem]: ...

    @reads
    def DosimetricObjectiveSequence(self) -> Items[DosimetricObjectiveItem] | None: ...
