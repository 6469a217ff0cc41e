"""Manufacturing 3D Model Module Attributes, PS3.3 C.35.1. Generated from table_C.35.1-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import UID, Items
    from dicomstd.items import AlgorithmIdentificationItem, CodeSequenceItem, ImagePixelItem


class Manufacturing3DModel(Protocol):
    """An object that has the Manufacturing 3D Model Module, PS3.3 C.35.1."""

    @reads
    def MeasurementUnitsCodeSequence(self) -> Items[CodeSequenceItem]: ...

    @property
    def ModelModification(self) -> Literal["YES", "NO"] | None: ...

    @property
    def ModelMirroring(self) -> Literal["YES", "NO"] | None: ...

    @reads
    def ModelUsageCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @property
    def ContentDescription(self) -> str | None: ...

    @reads
    def IconImageSequence(self) -> Items[ImagePixelItem] | None: ...

    @reads
    def DerivationAlgorithmSequence(self) -> Items[AlgorithmIdentificationItem] | None: ...

    @reads
    def ModelGroupUID(self) -> UID | None: ...

    @reads
    def RecommendedDisplayCIELabValue(self) -> tuple[int, int, int] | None: ...

    @reads
    def RecommendedPresentationOpacity(self) -> float | None: ...
