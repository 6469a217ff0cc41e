"""Patient Module Attributes, PS3.3 C.7.1.1. Generated from table_C.7-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import CS, LO, SQ, UC, Item, item, reads, type1, type3

if TYPE_CHECKING:
    from collections.abc import Iterable
    from dicodec.typed import Attr, CodedConcept, Date, Items, PersonName, Time
    from dicomstd.items import (
        CodeSequenceItem,
        GroupOfPatientsIdentificationItem,
        IssuerOfPatientIDQualifiersItem,
        ReferencedInstancesAndAccessItem,
        SOPInstanceReferenceItem,
        SourcePatientGroupIdentificationItem,
    )


@item
class PatientOtherPatientIDsItem(Item):
    """Item of table C.7-1 in OtherPatientIDsSequence, PS3.3 C.7.1.1."""

    PatientID: str = type1(0x00100020, LO)
    IssuerOfPatientID: str | None = type3(0x00100021, LO)
    IssuerOfPatientIDQualifiersSequence: Attr[Items[IssuerOfPatientIDQualifiersItem] | None, Iterable[IssuerOfPatientIDQualifiersItem]] = type3(0x00100024, SQ)
    TypeOfPatientID: str = type1(0x00100022, CS)


@item
class BreedRegistrationItem(Item):
    """Item of table C.7-1 in BreedRegistrationSequence, PS3.3 C.7.1.1."""

    BreedRegistrationNumber: str = type1(0x00102295, LO)
    BreedRegistryCodeSequence: Attr[Items[CodeSequenceItem], Iterable[CodeSequenceItem | CodedConcept]] = type1(0x00102296, SQ)


@item
class StrainStockItem(Item):
    """Item of table C.7-1 in StrainStockSequence, PS3.3 C.7.1.1."""

    StrainStockNumber: str = type1(0x00100214, LO)
    StrainSource: str = type1(0x00100217, LO)
    StrainSourceRegistryCodeSequence: Attr[Items[CodeSequenceItem], Iterable[CodeSequenceItem | CodedConcept]] = type1(0x00100215, SQ)


@item
class GeneticModificationsItem(Item):
    """Item of table C.7-1 in GeneticModificationsSequence, PS3.3 C.7.1.1."""

    GeneticModificationsDescription: str = type1(0x00100222, UC)
    GeneticModificationsNomenclature: str = type1(0x00100223, LO)
    GeneticModificationsCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type3(0x00100229, SQ)


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
