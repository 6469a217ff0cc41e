"""Mammography Image Module Attributes, PS3.3 C.8.11.7. Generated from table_C.8-74; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from collections.abc import Sequence
    from dicodec.typed import Dataset, Items
    from dicomstd.items import (
        CodeSequenceItem,
        MammographyImageBiopsyTargetItem,
        PrimaryAnatomicStructurePrimaryAnatomicStructureItem,
    )


class MammographyImage(Protocol):
    """An object that has the Mammography Image Module, PS3.3 C.8.11.7."""

    @reads
    def ImageType(self) -> tuple[str, ...]: ...

    @property
    def PositionerType(self) -> Literal["MAMMOGRAPHIC", "NONE"]: ...

    @reads
    def DistanceSourceToDetector(self) -> float | None: ...

    @reads
    def DistanceSourceToPatient(self) -> float | None: ...

    @reads
    def PositionerPrimaryAngle(self) -> float | None: ...

    @property
    def PositionerPrimaryAngleDirection(self) -> Literal["CW", "CC"] | None: ...

    @reads
    def PositionerSecondaryAngle(self) -> float | None: ...

    @property
    def ImageLaterality(self) -> Literal["R", "L", "B"]: ...

    @property
    def OrganExposed(self) -> Literal["BREAST"]: ...

    @property
    def BreastImplantPresent(self) -> Literal["YES", "NO"] | None: ...

    @property
    def PartialView(self) -> Literal["YES", "NO"] | None: ...

    @property
    def PartialViewDescription(self) -> str | None: ...

    @reads
    def PartialViewCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @reads
    def AnatomicRegionSequence(self) -> Sequence[Dataset]: ...

    @reads
    def PrimaryAnatomicStructureSequence(self) -> Items[PrimaryAnatomicStructurePrimaryAnatomicStructureItem] | None: ...

    @reads
    def ViewCodeSequence(self) -> Sequence[Dataset]: ...

    @reads
    def BiopsyTargetSequence(self) -> Items[MammographyImageBiopsyTargetItem] | None: ...
