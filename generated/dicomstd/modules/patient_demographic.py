"""Patient Demographic Module Attributes, PS3.3 C.2.3. Generated from table_C.2-3; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import (
    CS, DT, LO, SH, SQ, UC, UI, UR, Item, item, reads, type1, type1c, type3, untyped,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime
    from dicodec.typed import UID, Attr, CodedConcept, Date, DateTime, Items, PersonName, Time
    from dicomstd.items import CodeSequenceItem, EquivalentCodeItem


@item
class PatientPrimaryLanguageCodeItem(Item):
    """Item of table C.2-3 in PatientPrimaryLanguageCodeSequence, PS3.3 C.2.3."""

    CodeValue: str | None = type1c(0x00080100, SH)
    CodingSchemeDesignator: str | None = type1c(0x00080102, SH)  # if present(CodeValue) or present(LongCodeValue)
    CodingSchemeVersion: str | None = type1c(0x00080103, SH)  # if present(CodingSchemeDesignator) and not_parsed
    CodeMeaning: str = type1(0x00080104, LO)
    LongCodeValue: str | None = type1c(0x00080119, UC)  # if not present(CodeValue) and not_checkable(content)
    URNCodeValue: str | None = type1c(0x00080120, UR)  # if not present(CodeValue) and not_checkable(content)
    EquivalentCodeSequence: Attr[Items[EquivalentCodeItem] | None, Iterable[EquivalentCodeItem]] = type3(0x00080121, SQ)
    ContextIdentifier: str | None = type3(0x0008010F, CS)
    ContextUID: Attr[UID | None, str] = type3(0x00080117, UI)
    MappingResource: str | None = type1c(0x00080105, CS)  # if present(ContextIdentifier)
    MappingResourceUID: Attr[UID | None, str] = type3(0x00080118, UI)
    MappingResourceName: str | None = type3(0x00080122, LO)
    ContextGroupVersion: Attr[DateTime | None, datetime | str] = type1c(0x00080106, DT)  # if present(ContextIdentifier)
    ContextGroupExtensionFlag: Literal["Y", "N"] | None = type3(0x0008010B, CS)
    ContextGroupLocalVersion: Attr[DateTime | None, datetime | str] = type1c(0x00080107, DT)  # if ContextGroupExtensionFlag in {Y}
    ContextGroupExtensionCreatorUID: Attr[UID | None, str] = type1c(0x0008010D, UI)  # if ContextGroupExtensionFlag in {Y}
    PatientPrimaryLanguageModifierCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = untyped(0x00100102, SQ)


@item
class PatientDemographicBreedRegistrationItem(Item):
    """Item of table C.2-3 in BreedRegistrationSequence, PS3.3 C.2.3."""

    BreedRegistrationNumber: str | None = untyped(0x00102295, LO)
    BreedRegistryCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = untyped(0x00102296, SQ)


@item
class PatientDemographicStrainStockItem(Item):
    """Item of table C.2-3 in StrainStockSequence, PS3.3 C.2.3."""

    StrainStockNumber: str | None = untyped(0x00100214, LO)
    StrainSource: str | None = untyped(0x00100217, LO)
    StrainSourceRegistryCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = untyped(0x00100215, SQ)


@item
class PatientDemographicGeneticModificationsItem(Item):
    """Item of table C.2-3 in GeneticModificationsSequence, PS3.3 C.2.3."""

    GeneticModificationsDescription: str | None = untyped(0x00100222, UC)
    GeneticModificationsNomenclature: str | None = untyped(0x00100223, LO)
    GeneticModificationsCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = untyped(0x00100229, SQ)


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
