"""RT Prescription Module Attributes, PS3.3 C.8.8.10. Generated from table_C.8-46; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import DoseReferenceItem


class RTPrescription(Protocol):
    """An object that has the RT Prescription Module, PS3.3 C.8.8.10."""

    @property
    def PrescriptionDescription(self) -> str | None: ...

    @reads
    def DoseReferenceSequence(self) -> Items[DoseReferenceItem] | None: ...
