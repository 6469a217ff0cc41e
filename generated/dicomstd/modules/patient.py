"""Patient Module Attributes, PS3.3 C.7.1.1. Generated from table_C.7-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Date, Items, PersonName, Time
    from dicomstd.items import (
        BreedRegistrationItem,
        CodeSequenceItem,
        GeneticModificationsItem,
        GroupOfPatientsIdentificationItem,
        IssuerOfPatientIDQualifiersItem,
        PatientOtherPatientIDsItem,
        ReferencedInstancesAndAccessItem,
        SOPInstanceReferenceItem,
        SourcePatientGroupIdentificationItem,
        StrainStockItem,
    )


class Patient(Protocol):
    """An object that has the Patient Module, PS3.3 C.7.1.1."""

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
    def ReferencedPatientPhotoSequence(self) -> Items[ReferencedInstancesAndAccessItem] | None: ...

    @property
    def QualityControlSubject(self) -> Literal["YES", "NO"] | None: ...

    @reads
    def ReferencedPatientSequence(self) -> Items[SOPInstanceReferenceItem] | None: ...

    @reads
    def PatientBirthTime(self) -> Time | None: ...

    @reads
    def OtherPatientIDsSequence(self) -> Items[PatientOtherPatientIDsItem] | None: ...

    @reads
    def OtherPatientNames(self) -> tuple[PersonName, ...] | None: ...

    @property
    def EthnicGroup(self) -> str | None: ...

    @property
    def PatientComments(self) -> str | None: ...

    @property
    def PatientSpeciesDescription(self) -> str | None: ...

    @reads
    def PatientSpeciesCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @property
    def PatientBreedDescription(self) -> str | None: ...

    @reads
    def PatientBreedCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @reads
    def BreedRegistrationSequence(self) -> Items[BreedRegistrationItem] | None: ...

    @property
    def StrainDescription(self) -> str | None: ...

    @property
    def StrainNomenclature(self) -> str | None: ...

    @reads
    def StrainCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @property
    def StrainAdditionalInformation(self) -> str | None: ...

    @reads
    def StrainStockSequence(self) -> Items[StrainStockItem] | None: ...

    @reads
    def GeneticModificationsSequence(self) -> Items[GeneticModificationsItem] | None: ...

    @reads
    def ResponsiblePerson(self) -> PersonName | None: ...

    @property
    def ResponsiblePersonRole(self) -> str | None: ...

    @property
    def ResponsibleOrganization(self) -> str | None: ...

    @property
    def PatientIdentityRemoved(self) -> Literal["YES", "NO"] | None: ...

    @reads
    def DeidentificationMethod(self) -> tuple[str, ...] | None: ...

    @reads
    def DeidentificationMethodCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @reads
    def SourcePatientGroupIdentificationSequence(self) -> Items[SourcePatientGroupIdentificationItem] | None: ...

    @reads
    def GroupOfPatientsIdentificationSequence(self) -> Items[GroupOfPatientsIdentificationItem] | None: ...
