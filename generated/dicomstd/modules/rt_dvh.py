"""RT DVH Module Attributes, PS3.3 C.8.8.4. Generated from table_C.8-40; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import DVHItem, SOPInstanceReferenceItem


class RTDVH(Protocol):
    """An object that has the RT DVH Module, PS3.3 C.8.8.4."""

    @reads
    def ReferencedStructureSetSequence(self) -> Items[SOPInstanceReferenceItem]: ...

    @reads
    def DVHNormalizationPoint(self) -> tuple[float, float, float] | None: ...

    @reads
    def DVHNormalizationDoseValue(self) -> float | None: ...

    @reads
    def DVHSequence(self) -> Items[DVHItem]: ...
