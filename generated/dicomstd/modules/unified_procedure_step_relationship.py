"""Unified Procedure Step Relationship Module Attributes, PS3.3 C.30.4. Generated from table_C.30.4-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Date, Items, PersonName
    from dicomstd.items import (
        CodeSequenceItem,
        HL7v2HierarchicDesignatorItem,
        IssuerOfPatientIDQualifiersItem,
        ReferencedInstancesAndAccessItem,
        SOPInstanceReferenceItem,
        UnifiedProcedureStepRelationshipOtherPatientIDsItem,
        UnifiedProcedureStepRelationshipReferencedRequestItem,
    )


class UnifiedProcedureStepRelationship(Protocol):
    """An object that has the Unified Procedure Step Relationship Module, PS3.3 C.30.4."""

    @reads
    def PatientName(self) -> PersonName | None: ...

    @property
    def PatientID(self) -> str | None: ...

    @property
    def IssuerOfPatientID(self) -> str | None: ...

    @reads
    def IssuerOfPatientIDQualifiersSequence(self) -> Items[IssuerOfPatientIDQualifiersItem] | None: ...

    @property
    def TypeOfPatientID(self) -> str | None: ...

    @reads
    def OtherPatientIDsSequence(self) -> Items[UnifiedProcedureStepRelationshipOtherPatientIDsItem] | None: ...

    @property
    def PatientBirthDateInAlternativeCalendar(self) -> str | None: ...

    @property
    def PatientDeathDateInAlternativeCalendar(self) -> str | None: ...

    @property
    def PatientAlternativeCalendar(self) -> Literal["PROLEPTIC GREGN", "JULIAN", "PROLEPTIC JULIAN", "EGYPTIAN REGNAL", "HEBREW", "HIJRI"] | None: ...

    @reads
    def PatientBirthDate(self) -> Date | None: ...

    @property
    def PatientSex(self) -> Literal["M", "F", "O"] | None: ...

    @reads
    def ReferencedPatientPhotoSequence(self) -> Items[ReferencedInstancesAndAccessItem] | None: ...

    @property
    def AdmissionID(self) -> str | None: ...

    @reads
    def IssuerOfAdmissionIDSequence(self) -> Items[HL7v2HierarchicDesignatorItem] | None: ...

    @reads
    def AdmittingDiagnosesDescription(self) -> tuple[str, ...] | None: ...

    @reads
    def AdmittingDiagnosesCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @property
    def ReasonForVisit(self) -> str | None: ...

    @reads
    def ReasonForVisitCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @reads
    def ReferencedRequestSequence(self) -> Items[UnifiedProcedureStepRelationshipReferencedRequestItem] | None: ...

    @reads
    def ReplacedProcedureStepSequence(self) -> Items[SOPInstanceReferenceItem] | None: ...
