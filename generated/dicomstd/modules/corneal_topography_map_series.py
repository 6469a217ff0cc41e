"""Corneal Topography Map Series Module Attributes, PS3.3 C.8.30.1. Generated from table_C.8.30.1-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import SOPInstanceReferenceItem


class CornealTopographyMapSeries(Protocol):
    """An object that has the Corneal Topography Map Series Module, PS3.3 C.8.30.1."""

    @property
    def Modality(self) -> Literal["OPM"]: ...

    @reads
    def ReferencedPerformedProcedureStepSequence(self) -> Items[SOPInstanceReferenceItem] | None: ...

    @property
    def BodyPartExamined(self) -> Literal["EYE"]: ...
