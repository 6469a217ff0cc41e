"""RT Treatment Phase Intent Module Attributes, PS3.3 C.36.7. Generated from table_C.36.7-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import RTTreatmentPhaseIntervalItem, RTTreatmentPhaseItem


class RTTreatmentPhaseIntent(Protocol):
    """An object that has the RT Treatment Phase Intent Module, PS3.3 C.36.7."""

    @reads
    def IntendedRTTreatmentPhaseSequence(self) -> Items[RTTreatmentPhaseItem]: ...

    @reads
    def RTTreatmentPhaseIntervalSequence(self) -> Items[RTTreatmentPhaseIntervalItem] | None: ...
