"""RT Brachy Application Setups Module Attributes, PS3.3 C.8.8.15. Generated from table_C.8-51; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import (
        ApplicationSetupItem,
        RTBrachyApplicationSetupsTreatmentMachineItem,
        SourceItem,
    )


class RTBrachyApplicationSetups(Protocol):
    """An object that has the RT Brachy Application Setups Module, PS3.3 C.8.8.15."""

    @property
    def BrachyTreatmentTechnique(self) -> Literal["INTRALUMENARY", "INTRACAVITARY", "INTERSTITIAL", "CONTACT", "INTRAVASCULAR", "PERMANENT"]: ...

    @property
    def BrachyTreatmentType(self) -> str: ...

    @reads
    def TreatmentMachineSequence(self) -> Items[RTBrachyApplicationSetupsTreatmentMachineItem]: ...

    @reads
    def SourceSequence(self) -> Items[SourceItem]: ...

    @reads
    def ApplicationSetupSequence(self) -> Items[ApplicationSetupItem]: ...
