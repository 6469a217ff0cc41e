"""RT Dose Contribution Record Module Attributes, PS3.3 C.36.21. Generated from table_C.36.21-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import (
        RTDoseContributionRecordRadiationDoseIdentificationItem,
        RTDoseContributionRecordRadiationDoseItem,
    )


class RTDoseContributionRecord(Protocol):
    """An object that has the RT Dose Contribution Record Module, PS3.3 C.36.21."""

    @reads
    def RadiationDoseIdentificationSequence(self) -> Items[RTDoseContributionRecordRadiationDoseIdentificationItem]: ...

    @reads
    def RadiationDoseSequence(self) -> Items[RTDoseContributionRecordRadiationDoseItem]: ...
