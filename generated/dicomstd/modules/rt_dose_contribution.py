"""RT Dose Contribution Module Attributes, PS3.3 C.36.11. Generated from table_C.36.11-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import (
        RTDoseContributionRadiationDoseIdentificationItem,
        RTDoseContributionRadiationDoseItem,
    )


class RTDoseContribution(Protocol):
    """An object that has the RT Dose Contribution Module, PS3.3 C.36.11."""

    @reads
    def RadiationDoseIdentificationSequence(self) -> Items[RTDoseContributionRadiationDoseIdentificationItem]: ...

    @reads
    def RadiationDoseSequence(self) -> Items[RTDoseContributionRadiationDoseItem]: ...
