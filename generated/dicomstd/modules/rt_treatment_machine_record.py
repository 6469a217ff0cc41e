"""RT Treatment Machine Record Module Attributes, PS3.3 C.8.8.18. Generated from table_C.8-54; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import RTTreatmentMachineRecordTreatmentMachineItem


class RTTreatmentMachineRecord(Protocol):
    """An object that has the RT Treatment Machine Record Module, PS3.3 C.8.8.18."""

    @reads
    def TreatmentMachineSequence(self) -> Items[RTTreatmentMachineRecordTreatmentMachineItem]: ...
