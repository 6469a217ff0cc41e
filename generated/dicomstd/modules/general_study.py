"""General Study Module Attributes, PS3.3 C.7.2.1. Generated from table_C.7-3; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import UID, Date, Items, PersonName, Time
    from dicomstd.items import (
        CodeSequenceItem,
        HL7v2HierarchicDesignatorItem,
        PersonIdentificationItem,
        SOPInstanceReferenceItem,
    )


class GeneralStudy(Protocol):
    """An object that has the General Study Module, PS3.3 C.7.2.1."""

    @reads
    def StudyInstanceUID(self) -> UID: ...

    @reads
    def StudyDate(self) -> Date | None: ...

    @reads
    def StudyTime(self) -> Time | None: ...

    @reads
    def ReferringPhysicianName(self) -> PersonName | None: ...

    @reads
    def ReferringPhysicianIdentificationSequence(self) -> Items[PersonIdentificationItem] | None: ...

    @reads
    def ConsultingPhysicianName(self) -> tuple[PersonName, ...] | None: ...

    @reads
    def ConsultingPhysicianIdentificationSequence(self) -> Items[PersonIdentificationItem] | None: ...

    @property
    def StudyID(self) -> str | None: ...

    @property
    def AccessionNumber(self) -> str | None: ...

    @reads
    def IssuerOfAccessionNumberSequence(self) -> Items[HL7v2HierarchicDesignatorItem] | None: ...

    @property
    def StudyDescription(self) -> str | None: ...

    @reads
    def PhysiciansOfRecord(self) -> tuple[PersonName, ...] | None: ...

    @reads
    def PhysiciansOfRecordIdentificationSequence(self) -> Items[PersonIdentificationItem] | None: ...

    @reads
    def NameOfPhysiciansReadingStudy(self) -> tuple[PersonName, ...] | None: ...

    @reads
    def PhysiciansReadingStudyIdentificationSequence(self) -> Items[PersonIdentificationItem] | None: ...

    @property
    def RequestingService(self) -> str | None: ...

    @reads
    def RequestingServiceCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @reads
    def ReferencedStudySequence(self) -> Items[SOPInstanceReferenceItem] | None: ...

    @reads
    def ProcedureCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @reads
    def ReasonForPerformedProcedureCodeSequence(self) -> Items[CodeSequenceItem] | None: ...
