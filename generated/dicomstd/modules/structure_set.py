"""Structure Set Module Attributes, PS3.3 C.8.8.5. Generated from table_C.8-41; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Date, Items, Time
    from dicomstd.items import (
        ReferencedFrameOfReferenceItem,
        SOPInstanceReferenceItem,
        SourceSeriesInformationItem,
        StructureSetROIItem,
    )


class StructureSet(Protocol):
    """An object that has the Structure Set Module, PS3.3 C.8.8.5."""

    @property
    def StructureSetLabel(self) -> str: ...

    @property
    def StructureSetName(self) -> str | None: ...

    @property
    def StructureSetDescription(self) -> str | None: ...

    @property
    def InstanceNumber(self) -> int | None: ...

    @reads
    def StructureSetDate(self) -> Date | None: ...

    @reads
    def StructureSetTime(self) -> Time | None: ...

    @reads
    def ReferencedFrameOfReferenceSequence(self) -> Items[ReferencedFrameOfReferenceItem] | None: ...

    @reads
    def SourceSeriesInformationSequence(self) -> Items[SourceSeriesInformationItem] | None: ...

    @reads
    def StructureSetROISequence(self) -> Items[StructureSetROIItem]: ...

    @reads
    def PredecessorStructureSetSequence(self) -> Items[SOPInstanceReferenceItem] | None: ...
