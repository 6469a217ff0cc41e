"""Intravascular OCT Series Module Attributes, PS3.3 C.8.27.1. Generated from table_C.8.27.1-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import UI, Item, item, reads, type1

if TYPE_CHECKING:
    from dicodec.typed import UID, Attr, Items


@item
class ReferencedPerformedProcedureStepItem(Item):
    """Item of table C.8.27.1-1 in ReferencedPerformedProcedureStepSequence, PS3.3 C.8.27.1."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)


class IntravascularOCTSeries(Protocol):
    """An object that has the Intravascular OCT Series Module, PS3.3 C.8.27.1."""

    @property
    def Modality(self) -> Literal["IVOCT"]: ...

    @property
    def SeriesNumber(self) -> int: ...

    @reads
    def ReferencedPerformedProcedureStepSequence(self) -> Items[ReferencedPerformedProcedureStepItem] | None: ...

    @property
    def PresentationIntentType(self) -> Literal["FOR PRESENTATION", "FOR PROCESSING"]: ...
