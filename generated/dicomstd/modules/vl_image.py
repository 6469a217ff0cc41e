"""VL Image Module Attributes, PS3.3 C.8.12.1. Generated from table_C.8-77; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from collections.abc import Sequence
    from dicodec.typed import Dataset, Items, Time
    from dicomstd.items import (
        CodeSequenceItem,
        PrimaryAnatomicStructurePrimaryAnatomicStructureItem,
    )


class VLImage(Protocol):
    """An object that has the VL Image Module, PS3.3 C.8.12.1."""

    @reads
    def ImageType(self) -> tuple[str, ...]: ...

    @property
    def PhotometricInterpretation(self) -> Literal["MONOCHROME2", "RGB", "YBR_FULL_422", "YBR_PARTIAL_420", "YBR_RCT", "YBR_ICT"]: ...

    @property
    def BitsAllocated(self) -> Literal[8]: ...

    @property
    def BitsStored(self) -> Literal[8]: ...

    @property
    def HighBit(self) -> Literal[7]: ...

    @property
    def PixelRepresentation(self) -> Literal[0]: ...

    @property
    def SamplesPerPixel(self) -> int: ...

    @property
    def PlanarConfiguration(self) -> Literal[0] | None: ...

    @reads
    def ContentTime(self) -> Time | None: ...

    @property
    def LossyImageCompression(self) -> Literal["00", "01"] | None: ...

    @reads
    def ReferencedImageSequence(self) -> Sequence[Dataset] | None: ...

    @reads
    def WindowCenter(self) -> tuple[float, ...] | None: ...

    @reads
    def WindowWidth(self) -> tuple[float, ...] | None: ...

    @property
    def ImageLaterality(self) -> Literal["R", "L", "U", "B"] | None: ...

    @reads
    def AnatomicRegionSequence(self) -> Sequence[Dataset] | None: ...

    @reads
    def PrimaryAnatomicStructureSequence(self) -> Items[PrimaryAnatomicStructurePrimaryAnatomicStructureItem] | None: ...

    @reads
    def ChannelDescriptionCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @reads
    def PixelSpacing(self) -> tuple[float, float] | None: ...

    @reads
    def ImagerPixelSpacing(self) -> tuple[float, float] | None: ...
