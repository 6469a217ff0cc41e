"""Intra-Oral Image Module Attributes, PS3.3 C.8.11.9. Generated from table_C.8-76; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from collections.abc import Sequence
    from dicodec.typed import Dataset


class IntraOralImage(Protocol):
    """An object that has the Intra-Oral Image Module, PS3.3 C.8.11.9."""

    @property
    def PositionerType(self) -> Literal["NONE", "CEPHALOSTAT", "RIGID"]: ...

    @property
    def ImageLaterality(self) -> Literal["R", "L", "B"]: ...

    @reads
    def AnatomicRegionSequence(self) -> Sequence[Dataset]: ...

    @reads
    def PrimaryAnatomicStructureSequence(self) -> Sequence[Dataset] | None: ...
