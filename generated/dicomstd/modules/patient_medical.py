"""Patient Medical Module Attributes, PS3.3 C.2.4. Generated from table_C.2-4; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Date, Items
    from dicomstd.items import (
        PatientClinicalTrialParticipationItem,
        PatientMedicalPertinentDocumentsItem,
        PatientMedicalPertinentResourcesItem,
    )


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
