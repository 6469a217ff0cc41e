"""NM Image Module Attributes, PS3.3 C.8.4.9. Generated from table_C.8-9; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import (
        GeneralAnatomyOptionalAnatomicRegionItem,
        PrimaryAnatomicStructurePrimaryAnatomicStructureItem,
        RealWorldValueMappingItem,
    )


class NMImage(Protocol):
    """An object that has the NM Image Module, PS3.3 C.8.4.9."""

    @reads
    def ImageType(self) -> tuple[str, ...]: ...

    @property
    def ImageID(self) -> str | None: ...

    @property
    def LossyImageCompression(self) -> Literal["00", "01"] | None: ...

    @property
    def CountsAccumulated(self) -> int | None: ...

    @property
    def AcquisitionTerminationCondition(self) -> str | None: ...

    @reads
    def TableHeight(self) -> float | None: ...

    @reads
    def TableTraverse(self) -> float | None: ...

    @property
    def ActualFrameDuration(self) -> int | None: ...

    @property
    def CountRate(self) -> int | None: ...

    @property
    def ProcessingFunction(self) -> str | None: ...

    @reads
    def CorrectedImage(self) -> tuple[str, ...] | None: ...

    @reads
    def WholeBodyTechnique(self) -> tuple[str, ...] | None: ...

    @reads
    def ScanVelocity(self) -> float | None: ...

    @property
    def ScanLength(self) -> int | None: ...

    @property
    def TriggerSourceOrType(self) -> str | None: ...

    @reads
    def AnatomicRegionSequence(self) -> Items[GeneralAnatomyOptionalAnatomicRegionItem] | None: ...

    @reads
    def PrimaryAnatomicStructureSequence(self) -> Items[PrimaryAnatomicStructurePrimaryAnatomicStructureItem] | None: ...

    @reads
    def RealWorldValueMappingSequence(self) -> Items[RealWorldValueMappingItem] | None: ...

    @property
    def ScanProgressionDirection(self) -> Literal["FEET_TO_HEAD", "HEAD_TO_FEET"] | None: ...
