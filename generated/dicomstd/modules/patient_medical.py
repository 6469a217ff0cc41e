"""Patient Medical Module Attributes, PS3.3 C.2.4. Generated from table_C.2-4; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import LO, SQ, ST, UI, UR, Item, item, reads, type1, untyped

if TYPE_CHECKING:
    from collections.abc import Iterable
    from dicodec.typed import UID, Attr, CodedConcept, Date, Items
    from dicomstd.items import CodeSequenceItem


@item
class PatientMedicalPertinentDocumentsItem(Item):
    """Item of table C.2-4 in PertinentDocumentsSequence, PS3.3 C.2.4."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    PurposeOfReferenceCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = untyped(0x0040A170, SQ)
    DocumentTitle: str | None = untyped(0x00420010, ST)


@item
class PatientMedicalPertinentResourcesItem(Item):
    """Item of table C.2-4 in PertinentResourcesSequence, PS3.3 C.2.4."""

    RetrieveURI: str | None = untyped(0x0040E010, UR)
    ResourceDescription: str | None = untyped(0x00380102, LO)


@item
class PatientClinicalTrialParticipationItem(Item):
    """Item of table C.2-4 in PatientClinicalTrialParticipationSequence, PS3.3 C.2.4."""

    ClinicalTrialSponsorName: str | None = untyped(0x00120010, LO)
    ClinicalTrialProtocolID: str | None = untyped(0x00120020, LO)
    ClinicalTrialProtocolName: str | None = untyped(0x00120021, LO)
    ClinicalTrialSiteID: str | None = untyped(0x00120030, LO)
    ClinicalTrialSiteName: str | None = untyped(0x00120031, LO)
    ClinicalTrialSubjectID: str | None = untyped(0x00120040, LO)
    ClinicalTrialSubjectReadingID: str | None = untyped(0x00120042, LO)


class PatientMedical(Protocol):
    """An object that has the Patient Medical Module, PS3.3 C.2.4."""

    @reads
    def MedicalAlerts(self) -> tuple[str, ...] | None: ...

    @reads
    def Allergies(self) -> tuple[str, ...] | None: ...

    @property
    def SmokingStatus(self) -> Literal["YES", "NO", "UNKNOWN"] | None: ...

    @property
    def AdditionalPatientHistory(self) -> str | None: ...

    @property
    def PregnancyStatus(self) -> Literal[1, 2, 3, 4] | None: ...

    @reads
    def LastMenstrualDate(self) -> Date | None: ...

    @property
    def PatientSexNeutered(self) -> Literal["ALTERED", "UNALTERED"] | None: ...

    @reads
    def PatientBodyMassIndex(self) -> float | None: ...

    @reads
    def MeasuredAPDimension(self) -> float | None: ...

    @reads
    def MeasuredLateralDimension(self) -> float | None: ...

    @property
    def SpecialNeeds(self) -> str | None: ...

    @property
    def PatientState(self) -> str | None: ...

    @reads
    def PertinentDocumentsSequence(self) -> Items[PatientMedicalPertinentDocumentsItem] | None: ...

    @reads
    def PertinentResourcesSequence(self) -> Items[PatientMedicalPertinentResourcesItem] | None: ...

    @reads
    def PatientClinicalTrialParticipationSequence(self) -> Items[PatientClinicalTrialParticipationItem] | None: ...
