"""RT Radiation Record Set Module Attributes, PS3.3 C.36.20. Generated from table_C.36.20-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import UID, Items, PersonName
    from dicomstd.items import PersonIdentificationItem, SOPInstanceReferenceItem


class RTRadiationRecordSet(Protocol):
    """An object that has the RT Radiation Record Set Module, PS3.3 C.36.20."""

    @property
    def UserContentLongLabel(self) -> str: ...

    @property
    def ContentDescription(self) -> str | None: ...

    @reads
    def ContentCreatorName(self) -> PersonName | None: ...

    @reads
    def ContentCreatorIdentificationCodeSequence(self) -> Items[PersonIdentificationItem] | None: ...

    @reads
    def TreatmentSessionUID(self) -> UID: ...

    @reads
    def ReferencedRTRadiationSetSequence(self) -> Items[SOPInstanceReferenceItem] | None: ...

    @property
    def RTRadiationSetUsage(self) -> str: ...

    @reads
    def ReferencedRTRadiationRecordSequence(self) -> Items[SOPInstanceReferenceItem]: ...

    @property
    def RTRadiationSetDeliveryNumber(self) -> int | None: ...

    @property
    def ClinicalFractionNumber(self) -> int | None: ...

    @property
    def RTTreatmentFractionCompletionStatus(self) -> Literal["COMPLETE", "PARTIAL"]: ...
