"""RT Ion Beams Session Record Module Attributes, PS3.3 C.8.8.26. Generated from table_C.8.8.26-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import TreatmentSessionIonBeamItem


class RTIonBeamsSessionRecord(Protocol):
    """An object that has the RT Ion Beams Session Record Module, PS3.3 C.8.8.26."""

    @property
    def ReferencedFractionGroupNumber(self) -> int | None: ...

    @property
    def NumberOfFractionsPlanned(self) -> int | None: ...

    @property
    def PrimaryDosimeterUnit(self) -> Literal["MU", "NP"]: ...

    @reads
    def TreatmentSessionIonBeamSequence(self) -> Items[TreatmentSessionIonBeamItem]: ...
