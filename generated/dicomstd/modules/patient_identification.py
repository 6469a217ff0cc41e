"""Patient Identification Module Attributes, PS3.3 C.2.2. Generated from table_C.2-2; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items, PersonName
    from dicomstd.items import (
        GroupOfPatientsIdentificationItem,
        IssuerOfPatientIDQualifiersItem,
        PatientIdentificationOtherPatientIDsItem,
        ReferencedInstancesAndAccessItem,
        SourcePatientGroupIdentificationItem,
    )


class PatientIdentification(Protocol):
    """An object that has the Patient Identification Module, PS3.3 C.2.2."""

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
    def OtherPatientIDsSequence(self) -> Items[PatientIdentificationOtherPatientIDsItem] | None: ...

    @reads
    def OtherPatientNames(self) -> tuple[PersonName, ...] | None: ...

    @reads
    def PatientBirthName(self) -> PersonName | None: ...

    @reads
    def PatientMotherBirthName(self) -> PersonName | None: ...

    @reads
    def ReferencedPatientPhotoSequence(self) -> Items[ReferencedInstancesAndAccessItem] | None: ...

    @reads
    def SourcePatientGroupIdentificationSequence(self) -> Items[SourcePatientGroupIdentificationItem] | None: ...

    @reads
    def GroupOfPatientsIdentificationSequence(self) -> Items[GroupOfPatientsIdentificationItem] | None: ...
