"""Patient Orientation Module Attributes, PS3.3 C.7.6.20. Generated from table_C.7.6.20-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import CodeSequenceItem, PatientOrientationPatientOrientationCodeItem


class PatientOrientation(Protocol):
    """An object that has the Patient Orientation Module, PS3.3 C.7.6.20."""

    @reads
    def PatientOrientationCodeSequence(self) -> Items[PatientOrientationPatientOrientationCodeItem]: ...

    @reads
    def PatientGantryRelationshipCodeSequence(self) -> Items[CodeSequenceItem] | None: ...
