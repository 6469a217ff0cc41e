"""Wide Field Ophthalmic Photography 3D Coordinates Module Attributes, PS3.3 C.8.17.12. Generated from table_C.8.17.12-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from collections.abc import Sequence
    from dicodec.typed import Dataset, Items
    from dicomstd.items import (
        AlgorithmIdentificationItem,
        CodeSequenceItem,
        PrimaryAnatomicStructurePrimaryAnatomicStructureItem,
        TwoDimensionalToThreeDimensionalMapItem,
    )


class WideFieldOphthalmicPhotography3DCoordinates(Protocol):
    """An object that has the Wide Field Ophthalmic Photography 3D Coordinates Module, PS3.3 C.8.17.12."""

    @reads
    def AnatomicRegionSequence(self) -> Sequence[Dataset]: ...

    @reads
    def PrimaryAnatomicStructureSequence(self) -> Items[PrimaryAnatomicStructurePrimaryAnatomicStructureItem] | None: ...

    @reads
    def TransformationMethodCodeSequence(self) -> Items[CodeSequenceItem]: ...

    @reads
    def TransformationAlgorithmSequence(self) -> Items[AlgorithmIdentificationItem]: ...

    @reads
    def OphthalmicAxialLength(self) -> float: ...

    @property
    def OphthalmicAxialLengthMethod(self) -> Literal["MEASURED", "ESTIMATED", "POPULATION"]: ...

    @reads
    def OphthalmicFOV(self) -> float | None: ...

    @reads
    def TwoDimensionalToThreeDimensionalMapSequence(self) -> Items[TwoDimensionalToThreeDimensionalMapItem]: ...
