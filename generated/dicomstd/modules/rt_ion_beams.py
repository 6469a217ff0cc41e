"""RT Ion Beams Module Attributes, PS3.3 C.8.8.25. Generated from table_C.8.8.25-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import IonBeamItem


class RTIonBeams(Protocol):
    """An object that has the RT Ion Beams Module, PS3.3 C.8.8.25."""

    @reads
    def IonBeamSequence(self) -> Items[IonBeamItem]: ...
