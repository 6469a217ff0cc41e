"""Patient Demographic Module Attributes, PS3.3 C.2.3. Generated from table_C.2-3; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Date, Items, PersonName, Time
    from dicomstd.items import (
        CodeSequenceItem,
        PatientDemographicBreedRegistrationItem,
        PatientDemographicGeneticModificationsItem,
        PatientDemographicStrainStockItem,
        PatientPrimaryLanguageCodeItem,
    )


class PatientDemographic(Protocol):
    """An object that has the Patient Demographic Module, PS3.3 C.2.3."""

    @property
    def PatientAge(self) -> str | None: ...

    @property
    def Occupation(self) -> str | None: ...

    @property
    def ConfidentialityConstraintOnPatientDataDescription(self) -> str | None: ...

    @reads
    def PatientBirthDate(self) -> Date | None: ...

    @reads
    def PatientBirthTime(self) -> Time | None: ...

    @property
    def PatientSex(self) -> Literal["M", "F", "O"] | None: ...

    @property
    def QualityControlSubject(self) -> Literal["YES", "NO"] | None: ...

    @reads
    def PatientInsurancePlanCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @reads
    def PatientPrimaryLanguageCodeSequence(self) -> Items[PatientPrimaryLanguageCodeItem] | None: ...

    @reads
    def PatientSize(self) -> float | None: ...

    @reads
    def PatientWeight(self) -> float | None: ...

    @reads
    def PatientSizeCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @property
    def PatientAddress(self) -> str | None: ...

    @property
    def MilitaryRank(self) -> str | None: ...

    @property
    def BranchOfService(self) -> str | None: ...

    @property
    def CountryOfResidence(self) -> str | None: ...

    @property
    def RegionOfResidence(self) -> str | None: ...

    @reads
    def PatientTelephoneNumbers(self) -> tuple[str, ...] | None: ...

    @property
    def PatientTelecomInformation(self) -> str | None: ...

    @property
    def EthnicGroup(self) -> str | None: ...

    @property
    def PatientReligiousPreference(self) -> str | None: ...

    @property
    def PatientComments(self) -> str | None: ...

    @reads
    def ResponsiblePerson(self) -> PersonName | None: ...

    @property
    def ResponsiblePersonRole(self) -> str | None: ...

    @property
    def ResponsibleOrganization(self) -> str | None: ...

    @property
    def PatientSpeciesDescription(self) -> str | None: ...

    @reads
    def PatientSpeciesCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @property
    def PatientBreedDescription(self) -> str | None: ...

    @reads
    def PatientBreedCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @reads
    def BreedRegistrationSequence(self) -> Items[PatientDemographicBreedRegistrationItem] | None: ...

    @property
    def StrainDescription(self) -> str | None: ...

    @property
    def StrainNomenclature(self) -> str | None: ...

    @reads
    def StrainCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @property
    def StrainAdditionalInformation(self) -> str | None: ...

    @reads
    def StrainStockSequence(self) -> Items[PatientDemographicStrainStockItem] | None: ...

    @reads
    def GeneticModificationsSequence(self) -> Items[PatientDemographicGeneticModificationsItem] | None: ...
