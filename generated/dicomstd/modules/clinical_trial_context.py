"""Clinical Trial Context Module Attributes, PS3.3 C.34.4. Generated from table_C.34.4-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Date


class ClinicalTrialContext(Protocol):
    """An object that has the Clinical Trial Context Module, PS3.3 C.34.4."""

    @property
    def ClinicalTrialSponsorName(self) -> str: ...

    @property
    def ClinicalTrialProtocolID(self) -> str: ...

    @property
    def ClinicalTrialProtocolName(self) -> str | None: ...

    @property
    def ClinicalTrialSiteID(self) -> str | None: ...

    @property
    def ClinicalTrialSiteName(self) -> str | None: ...

    @property
    def ClinicalTrialProtocolEthicsCommitteeName(self) -> str | None: ...

    @property
    def ClinicalTrialProtocolEthicsCommitteeApprovalNumber(self) -> str | None: ...

    @reads
    def EthicsCommitteeApprovalEffectivenessStartDate(self) -> Date | None: ...

    @reads
    def EthicsCommitteeApprovalEffectivenessEndDate(self) -> Date | None: ...

    @property
    def ClinicalTrialCoordinatingCenterName(self) -> str | None: ...
