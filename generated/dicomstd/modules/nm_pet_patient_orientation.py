"""NM/PET Patient Orientation Module Attributes, PS3.3 C.8.4.6. Generated from table_C.8-5; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import CodeSequenceItem, NMPETPatientOrientationPatientOrientationCodeItem


class NMPETPatientOrientation(Protocol):
    """An object that has the NM/PET Patient Orientation Module, PS3.3 C.8.4.6."""

    @reads
    def PatientOrientationCodeSequence(self) -> Items[NMPETPatientOrientationPatientOrientationCodeItem] | None: ...

    @reads
    def PatientGantryRelationshipCodeSequence(self) -> Items[CodeSequenceItem] | None: ...
