"""Performed Procedure Step Relationship Module Attributes, PS3.3 C.4.13. Generated from table_C.4-13; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Date, Items, PersonName
    from dicomstd.items import (
        HL7v2HierarchicDesignatorItem,
        IssuerOfPatientIDQualifiersItem,
        SOPInstanceReferenceItem,
        ScheduledStepAttributesItem,
    )


class PerformedProcedureStepRelationship(Protocol):
    """An object that has the Performed Procedure Step Relationship Module, PS3.3 C.4.13."""

    @reads
    def PatientName(self) -> PersonName | None: ...

    @property
    def PatientID(self) -> str | None: ...

    @property
    def IssuerOfPatientID(self) -> str | None: ...

    @reads
    def IssuerOfPatientIDQualifiersSequence(self) -> Items[IssuerOfPatientIDQualifiersItem] | None: ...

    @reads
    def PatientBirthDate(self) -> Date | None: ...

    @property
    def PatientBirthDateInAlternativeCalendar(self) -> str | None: ...

    @property
    def PatientDeathDateInAlternativeCalendar(self) -> str | None: ...

    @property
    def PatientAlternativeCalendar(self) -> Literal["PROLEPTIC GREGN", "JULIAN", "PROLEPTIC JULIAN", "EGYPTIAN REGNAL", "HEBREW", "HIJRI"] | None: ...

    @property
    def PatientSex(self) -> Literal["M", "F", "O"] | None: ...

    @reads
    def ReferencedPatientSequence(self) -> Items[SOPInstanceReferenceItem] | None: ...

    @property
    def AdmissionID(self) -> str | None: ...

    @reads
    def IssuerOfAdmissionIDSequence(self) -> Items[HL7v2HierarchicDesignatorItem] | None: ...

    @property
    def ServiceEpisodeID(self) -> str | None: ...

    @reads
    def IssuerOfServiceEpisodeIDSequence(self) -> Items[HL7v2HierarchicDesignatorItem] | None: ...

    @property
    def ServiceEpisodeDescription(self) -> str | None: ...

    @reads
    def ScheduledStepAttributesSequence(self) -> Items[ScheduledStepAttributesItem] | None: ...
