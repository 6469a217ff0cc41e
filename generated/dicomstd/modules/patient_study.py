"""Patient Study Module Attributes, PS3.3 C.7.2.2. Generated from table_C.7-4a; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Date, Items
    from dicomstd.items import CodeSequenceItem, HL7v2HierarchicDesignatorItem


class PatientStudy(Protocol):
    """An object that has the Patient Study Module, PS3.3 C.7.2.2."""

    @reads
    def AdmittingDiagnosesDescription(self) -> tuple[str, ...] | None: ...

    @reads
    def AdmittingDiagnosesCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @property
    def PatientAge(self) -> str | None: ...

    @reads
    def PatientSize(self) -> float | None: ...

    @reads
    def PatientWeight(self) -> float | None: ...

    @reads
    def PatientBodyMassIndex(self) -> float | None: ...

    @reads
    def MeasuredAPDimension(self) -> float | None: ...

    @reads
    def MeasuredLateralDimension(self) -> float | None: ...

    @reads
    def PatientSizeCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @reads
    def MedicalAlerts(self) -> tuple[str, ...] | None: ...

    @reads
    def Allergies(self) -> tuple[str, ...] | None: ...

    @property
    def SmokingStatus(self) -> Literal["YES", "NO", "UNKNOWN"] | None: ...

    @property
    def PregnancyStatus(self) -> Literal[1, 2, 3, 4] | None: ...

    @reads
    def LastMenstrualDate(self) -> Date | None: ...

    @property
    def PatientState(self) -> str | None: ...

    @property
    def Occupation(self) -> str | None: ...

    @property
    def AdditionalPatientHistory(self) -> str | None: ...

    @property
    def AdmissionID(self) -> str | None: ...

    @reads
    def IssuerOfAdmissionIDSequence(self) -> Items[HL7v2HierarchicDesignatorItem] | None: ...

    @property
    def ReasonForVisit(self) -> str | None: ...

    @reads
    def ReasonForVisitCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @property
    def ServiceEpisodeID(self) -> str | None: ...

    @reads
    def IssuerOfServiceEpisodeIDSequence(self) -> Items[HL7v2HierarchicDesignatorItem] | None: ...

    @property
    def ServiceEpisodeDescription(self) -> str | None: ...

    @property
    def PatientSexNeutered(self) -> Literal["ALTERED", "UNALTERED"] | None: ...
