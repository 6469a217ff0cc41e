"""Ocular Region Imaged Module Attributes, PS3.3 C.8.17.5. Generated from table_C.8.17.5-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from collections.abc import Sequence
    from dicodec.typed import Dataset, Items
    from dicomstd.items import (
        CodeSequenceItem,
        PrimaryAnatomicStructurePrimaryAnatomicStructureItem,
    )


class OcularRegionImaged(Protocol):
    """An object that has the Ocular Region Imaged Module, PS3.3 C.8.17.5."""

    @property
    def ImageLaterality(self) -> Literal["R", "L", "B"]: ...

    @reads
    def RelativeImagePositionCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @reads
    def OphthalmicAnatomicReferencePointXCoordinate(self) -> float | None: ...

    @reads
    def OphthalmicAnatomicReferencePointYCoordinate(self) -> float | None: ...

    @reads
    def AnatomicRegionSequence(self) -> Sequence[Dataset] | None: ...

    @reads
    def PrimaryAnatomicStructureSequence(self) -> Items[PrimaryAnatomicStructurePrimaryAnatomicStructureItem] | None: ...
