"""Clinical Trial Subject Module Attributes, PS3.3 C.7.1.3. Generated from table_C.7-2b; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import OtherClinicalTrialProtocolIDsItem


class ClinicalTrialSubject(Protocol):
    """An object that has the Clinical Trial Subject Module, PS3.3 C.7.1.3."""

    @property
    def ClinicalTrialSponsorName(self) -> str: ...

    @property
    def ClinicalTrialProtocolID(self) -> str: ...

    @property
    def IssuerOfClinicalTrialProtocolID(self) -> str | None: ...

    @reads
    def OtherClinicalTrialProtocolIDsSequence(self) -> Items[OtherClinicalTrialProtocolIDsItem] | None: ...

    @property
    def ClinicalTrialProtocolName(self) -> str | None: ...

    @property
    def ClinicalTrialSiteID(self) -> str | None: ...

    @property
    def IssuerOfClinicalTrialSiteID(self) -> str | None: ...

    @property
    def ClinicalTrialSiteName(self) -> str | None: ...

    @property
    def ClinicalTrialSubjectID(self) -> str | None: ...

    @property
    def IssuerOfClinicalTrialSubjectID(self) -> str | None: ...

    @property
    def ClinicalTrialSubjectReadingID(self) -> str | None: ...

    @property
    def IssuerOfClinicalTrialSubjectReadingID(self) -> str | None: ...

    @property
    def ClinicalTrialProtocolEthicsCommitteeName(self) -> str | None: ...

    @property
    def ClinicalTrialProtocolEthicsCommitteeApprovalNumber(self) -> str | None: ...
