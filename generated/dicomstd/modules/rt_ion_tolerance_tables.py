"""RT Ion Tolerance Tables Module Attributes, PS3.3 C.8.8.24. Generated from table_C.8.8.24-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import IonToleranceTableItem


class RTIonToleranceTables(Protocol):
    """An object that has the RT Ion Tolerance Tables Module, PS3.3 C.8.8.24."""

    @reads
    def IonToleranceTableSequence(self) -> Items[IonToleranceTableItem]: ...
