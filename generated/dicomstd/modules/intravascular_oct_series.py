"""Intravascular OCT Series Module Attributes, PS3.3 C.8.27.1. Generated from table_C.8.27.1-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from collections.abc import Sequence
    from dicodec.typed import Dataset


class IntravascularOCTSeries(Protocol):
    """An object that has the Intravascular OCT Series Module, PS3.3 C.8.27.1."""

    @property
    def Modality(self) -> Literal["IVOCT"]: ...

    @property
    def SeriesNumber(self) -> int: ...

    @reads
    def ReferencedPerformedProcedureStepSequence(self) -> Sequence[Dataset] | None: ...

    @property
    def PresentationIntentType(self) -> Literal["FOR PRESENTATION", "FOR PROCESSING"]: ...
