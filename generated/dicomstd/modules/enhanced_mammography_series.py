"""Enhanced Mammography Series Module Attributes, PS3.3 C.8.11.10. Generated from table_C.8-76b; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import RequestAttributesItem, SOPInstanceReferenceItem


class EnhancedMammographySeries(Protocol):
    """An object that has the Enhanced Mammography Series Module, PS3.3 C.8.11.10."""

    @property
    def Modality(self) -> Literal["MG"]: ...

    @reads
    def ReferencedPerformedProcedureStepSequence(self) -> Items[SOPInstanceReferenceItem] | None: ...

    @reads
    def RequestAttributesSequence(self) -> Items[RequestAttributesItem] | None: ...
