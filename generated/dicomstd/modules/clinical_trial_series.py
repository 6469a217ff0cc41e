"""Clinical Trial Series Module Attributes, PS3.3 C.7.3.2. Generated from table_C.7-5b; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol


class ClinicalTrialSeries(Protocol):
    """An object that has the Clinical Trial Series Module, PS3.3 C.7.3.2."""

    @property
    def ClinicalTrialCoordinatingCenterName(self) -> str | None: ...

    @property
    def ClinicalTrialSeriesID(self) -> str | None: ...

    @property
    def IssuerOfClinicalTrialSeriesID(self) -> str | None: ...

    @property
    def ClinicalTrialSeriesDescription(self) -> str | None: ...
