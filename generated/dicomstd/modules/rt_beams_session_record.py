"""RT Beams Session Record Module Attributes, PS3.3 C.8.8.21. Generated from table_C.8-57; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import TreatmentSessionBeamItem


class RTBeamsSessionRecord(Protocol):
    """An object that has the RT Beams Session Record Module, PS3.3 C.8.8.21."""

    @property
    def ReferencedFractionGroupNumber(self) -> int | None: ...

    @property
    def NumberOfFractionsPlanned(self) -> int | None: ...

    @property
    def PrimaryDosimeterUnit(self) -> Literal["MU", "MINUTE"]: ...

    @reads
    def TreatmentSessionBeamSequence(self) -> Items[TreatmentSessionBeamItem]: ...
