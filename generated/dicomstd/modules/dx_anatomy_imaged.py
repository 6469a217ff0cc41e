"""DX Anatomy Imaged Module Attributes, PS3.3 C.8.11.2. Generated from table_C.8-69; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from collections.abc import Sequence
    from dicodec.typed import Dataset


class DXAnatomyImaged(Protocol):
    """An object that has the DX Anatomy Imaged Module, PS3.3 C.8.11.2."""

    @property
    def ImageLaterality(self) -> Literal["R", "L", "U", "B"]: ...

    @reads
    def AnatomicRegionSequence(self) -> Sequence[Dataset] | None: ...

    @reads
    def PrimaryAnatomicStructureSequence(self) -> Sequence[Dataset] | None: ...
