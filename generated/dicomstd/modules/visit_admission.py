"""Visit Admission Module Attributes, PS3.3 C.3.4. Generated from table_C.3-4; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Date, Items, PersonName, Time
    from dicomstd.items import CodeSequenceItem, PersonIdentificationItem


class VisitAdmission(Protocol):
    """An object that has the Visit Admission Module, PS3.3 C.3.4."""

    @reads
    def ReferringPhysicianName(self) -> PersonName | None: ...

    @property
    def ReferringPhysicianAddress(self) -> str | None: ...

    @reads
    def ReferringPhysicianTelephoneNumbers(self) -> tuple[str, ...] | None: ...

    @reads
    def ReferringPhysicianIdentificationSequence(self) -> Items[PersonIdentificationItem] | None: ...

    @reads
    def ConsultingPhysicianName(self) -> tuple[PersonName, ...] | None: ...

    @reads
    def ConsultingPhysicianIdentificationSequence(self) -> Items[PersonIdentificationItem] | None: ...

    @reads
    def AdmittingDiagnosesDescription(self) -> tuple[str, ...] | None: ...

    @reads
    def AdmittingDiagnosesCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @property
    def RouteOfAdmissions(self) -> str | None: ...

    @reads
    def AdmittingDate(self) -> Date | None: ...

    @reads
    def AdmittingTime(self) -> Time | None: ...
