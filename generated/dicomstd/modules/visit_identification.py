"""Visit Identification Module Attributes, PS3.3 C.3.2. Generated from table_C.3-2; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import CodeSequenceItem, HL7v2HierarchicDesignatorItem


class VisitIdentification(Protocol):
    """An object that has the Visit Identification Module, PS3.3 C.3.2."""

    @property
    def InstitutionName(self) -> str | None: ...

    @property
    def InstitutionAddress(self) -> str | None: ...

    @reads
    def InstitutionCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @property
    def InstitutionalDepartmentName(self) -> str | None: ...

    @reads
    def InstitutionalDepartmentTypeCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

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
