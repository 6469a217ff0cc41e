"""Key Object Document Series Module Attributes, PS3.3 C.17.6.1. Generated from table_C.17.6-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import UID, Date, Items, Time
    from dicomstd.items import CodeSequenceItem, SOPInstanceReferenceItem


class KeyObjectDocumentSeries(Protocol):
    """An object that has the Key Object Document Series Module, PS3.3 C.17.6.1."""

    @property
    def Modality(self) -> Literal["KO"]: ...

    @reads
    def SeriesInstanceUID(self) -> UID: ...

    @property
    def SeriesNumber(self) -> int: ...

    @reads
    def SeriesDate(self) -> Date | None: ...

    @reads
    def SeriesTime(self) -> Time | None: ...

    @property
    def ProtocolName(self) -> str | None: ...

    @property
    def SeriesDescription(self) -> str | None: ...

    @reads
    def SeriesDescriptionCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @reads
    def ReferencedPerformedProcedureStepSequence(self) -> Items[SOPInstanceReferenceItem] | None: ...

    @reads
    def TreatmentSessionUID(self) -> UID | None: ...
