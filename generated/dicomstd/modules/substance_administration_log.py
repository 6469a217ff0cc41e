"""Substance Administration Log Module Attributes, PS3.3 C.26.4. Generated from table_C.26-4; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import DateTime, Items, PersonName
    from dicomstd.items import (
        CodeSequenceItem,
        ContentMacroItem,
        HL7v2HierarchicDesignatorItem,
        IssuerOfPatientIDQualifiersItem,
        OperatorIdentificationItem,
    )


class SubstanceAdministrationLog(Protocol):
    """An object that has the Substance Administration Log Module, PS3.3 C.26.4."""

    @reads
    def PatientName(self) -> PersonName | None: ...

    @property
    def PatientID(self) -> str | None: ...

    @property
    def IssuerOfPatientID(self) -> str | None: ...

    @reads
    def IssuerOfPatientIDQualifiersSequence(self) -> Items[IssuerOfPatientIDQualifiersItem] | None: ...

    @property
    def AdmissionID(self) -> str | None: ...

    @reads
    def IssuerOfAdmissionIDSequence(self) -> Items[HL7v2HierarchicDesignatorItem] | None: ...

    @property
    def ProductPackageIdentifier(self) -> str | None: ...

    @reads
    def ProductName(self) -> tuple[str, ...] | None: ...

    @property
    def ProductDescription(self) -> str | None: ...

    @reads
    def SubstanceAdministrationDateTime(self) -> DateTime | None: ...

    @property
    def SubstanceAdministrationNotes(self) -> str | None: ...

    @property
    def SubstanceAdministrationDeviceID(self) -> str | None: ...

    @reads
    def AdministrationRouteCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @reads
    def SubstanceAdministrationParameterSequence(self) -> Items[ContentMacroItem] | None: ...

    @reads
    def OperatorIdentificationSequence(self) -> Items[OperatorIdentificationItem] | None: ...
