"""Enhanced RT Image Module Attributes, PS3.3 C.36.27. Generated from table_C.36.27-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import UID, Items
    from dicomstd.items import (
        CodeSequenceItem,
        PatientOrientationAndEquipmentRelationshipPatientOrientationCodeItem,
        TreatmentPositionItem,
    )


class EnhancedRTImage(Protocol):
    """An object that has the Enhanced RT Image Module, PS3.3 C.36.27."""

    @property
    def EntityLongLabel(self) -> str: ...

    @property
    def EntityDescription(self) -> str | None: ...

    @reads
    def ImageType(self) -> tuple[str, ...]: ...

    @reads
    def TreatmentSessionUID(self) -> UID | None: ...

    @reads
    def StartCumulativeMeterset(self) -> float | None: ...

    @reads
    def StopCumulativeMeterset(self) -> float | None: ...

    @reads
    def RadiationDosimeterUnitSequence(self) -> Items[CodeSequenceItem] | None: ...

    @reads
    def ExposureTimeInuS(self) -> float | None: ...

    @reads
    def PatientOrientationCodeSequence(self) -> Items[PatientOrientationAndEquipmentRelationshipPatientOrientationCodeItem]: ...

    @reads
    def PatientEquipmentRelationshipCodeSequence(self) -> Items[CodeSequenceItem]: ...

    @reads
    def TreatmentPositionSequence(self) -> Items[TreatmentPositionItem] | None: ...
