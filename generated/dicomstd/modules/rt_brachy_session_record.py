"""RT Brachy Session Record Module Attributes, PS3.3 C.8.8.22. Generated from table_C.8-58; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import RecordedSourceItem, TreatmentSessionApplicationSetupItem


class RTBrachySessionRecord(Protocol):
    """An object that has the RT Brachy Session Record Module, PS3.3 C.8.8.22."""

    @property
    def ReferencedFractionGroupNumber(self) -> int | None: ...

    @property
    def NumberOfFractionsPlanned(self) -> int | None: ...

    @property
    def BrachyTreatmentTechnique(self) -> Literal["INTRALUMENARY", "INTRACAVITARY", "INTERSTITIAL", "CONTACT", "INTRAVASCULAR", "PERMANENT"]: ...

    @property
    def BrachyTreatmentType(self) -> str: ...

    @reads
    def RecordedSourceSequence(self) -> Items[RecordedSourceItem]: ...

    @reads
    def TreatmentSessionApplicationSetupSequence(self) -> Items[TreatmentSessionApplicationSetupItem]: ...
