"""Raw Data Module Attributes, PS3.3 C.19.1. Generated from table_C.19-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import UID, Date, DateTime, Items, Time
    from dicomstd.items import CodeSequenceItem, RawDataReferencedInstanceItem


class RawData(Protocol):
    """An object that has the Raw Data Module, PS3.3 C.19.1."""

    @property
    def InstanceNumber(self) -> int | None: ...

    @reads
    def ContentDate(self) -> Date: ...

    @reads
    def ContentTime(self) -> Time: ...

    @reads
    def AcquisitionDateTime(self) -> DateTime | None: ...

    @property
    def ContentLabel(self) -> str | None: ...

    @property
    def ContentDescription(self) -> str | None: ...

    @reads
    def ConceptNameCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @property
    def ImageLaterality(self) -> Literal["R", "L", "U", "B"] | None: ...

    @reads
    def CreatorVersionUID(self) -> UID: ...

    @reads
    def ReferencedInstanceSequence(self) -> Items[RawDataReferencedInstanceItem] | None: ...
