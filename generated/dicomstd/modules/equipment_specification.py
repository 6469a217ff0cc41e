"""Equipment Specification Module Attributes, PS3.3 C.34.6. Generated from table_C.34.6-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import ModelSpecificationItem


class EquipmentSpecification(Protocol):
    """An object that has the Equipment Specification Module, PS3.3 C.34.6."""

    @property
    def EquipmentModality(self) -> str: ...

    @reads
    def ModelSpecificationSequence(self) -> Items[ModelSpecificationItem] | None: ...
