"""Wide Field Ophthalmic Photography Stereographic Projection Module Attributes, PS3.3 C.8.17.11. Generated from table_C.8.17.11-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from collections.abc import Sequence
    from dicodec.typed import Dataset, Items
    from dicomstd.items import (
        AlgorithmIdentificationItem,
        PrimaryAnatomicStructurePrimaryAnatomicStructureItem,
    )


class WideFieldOphthalmicPhotographyStereographicProjection(Protocol):
    """An object that has the Wide Field Ophthalmic Photography Stereographic Projection Module, PS3.3 C.8.17.11."""

    @reads
    def AnatomicRegionSequence(self) -> Sequence[Dataset]: ...

    @reads
    def PrimaryAnatomicStructureSequence(self) -> Items[PrimaryAnatomicStructurePrimaryAnatomicStructureItem] | None: ...

    @reads
    def TransformationAlgorithmSequence(self) -> Items[AlgorithmIdentificationItem]: ...

    @reads
    def OphthalmicAxialLength(self) -> float: ...

    @property
    def OphthalmicAxialLengthMethod(self) -> Literal["MEASURED", "ESTIMATED", "POPULATION"]: ...

    @reads
    def XCoordinatesCenterPixelViewAngle(self) -> float: ...

    @reads
    def YCoordinatesCenterPixelViewAngle(self) -> float: ...

    @reads
    def OphthalmicFOV(self) -> float | None: ...
