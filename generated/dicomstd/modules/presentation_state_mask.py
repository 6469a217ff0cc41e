"""Presentation State Mask Module Attributes, PS3.3 C.11.13. Generated from table_C.11.13-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from collections.abc import Sequence
    from dicodec.typed import Dataset


class PresentationStateMask(Protocol):
    """An object that has the Presentation State Mask Module, PS3.3 C.11.13."""

    @reads
    def MaskSubtractionSequence(self) -> Sequence[Dataset] | None: ...

    @property
    def RecommendedViewingMode(self) -> Literal["SUB"] | None: ...
