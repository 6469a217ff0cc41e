"""X-Ray Image Module Attributes, PS3.3 C.8.7.1. Generated from table_C.8-26; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from collections.abc import Sequence
    from dicodec.typed import Dataset, Items, Tag
    from dicomstd.items import (
        GeneralAnatomyOptionalAnatomicRegionItem,
        PrimaryAnatomicStructurePrimaryAnatomicStructureItem,
        ReferencedDefinedProtocolItem,
        ReferencedPerformedProtocolItem,
    )


class XRayImage(Protocol):
    """An object that has the X-Ray Image Module, PS3.3 C.8.7.1."""

    @reads
    def FrameIncrementPointer(self) -> tuple[Tag, ...] | None: ...

    @property
    def LossyImageCompression(self) -> Literal["00", "01"] | None: ...

    @reads
    def ImageType(self) -> tuple[str, ...]: ...

    @property
    def PixelIntensityRelationship(self) -> str: ...

    @property
    def SamplesPerPixel(self) -> int: ...

    @property
    def PhotometricInterpretation(self) -> Literal["MONOCHROME2"]: ...

    @property
    def BitsAllocated(self) -> Literal[8, 16]: ...

    @property
    def BitsStored(self) -> Literal[8, 10, 12, 16]: ...

    @property
    def HighBit(self) -> int: ...

    @property
    def PixelRepresentation(self) -> int: ...

    @reads
    def ScanOptions(self) -> tuple[str, ...] | None: ...

    @reads
    def AnatomicRegionSequence(self) -> Items[GeneralAnatomyOptionalAnatomicRegionItem] | None: ...

    @reads
    def PrimaryAnatomicStructureSequence(self) -> Items[PrimaryAnatomicStructurePrimaryAnatomicStructureItem] | None: ...

    @reads
    def RWavePointer(self) -> tuple[int, ...] | None: ...

    @reads
    def ReferencedImageSequence(self) -> Sequence[Dataset] | None: ...

    @property
    def DerivationDescription(self) -> str | None: ...

    @property
    def AcquisitionDeviceProcessingDescription(self) -> str | None: ...

    @reads
    def FrameLabelVector(self) -> tuple[str, ...] | None: ...

    @reads
    def FrameDimensionPointer(self) -> tuple[Tag, ...] | None: ...

    @property
    def CalibrationImage(self) -> Literal["YES", "NO"] | None: ...

    @reads
    def ReferencedDefinedProtocolSequence(self) -> Items[ReferencedDefinedProtocolItem] | None: ...

    @reads
    def ReferencedPerformedProtocolSequence(self) -> Items[ReferencedPerformedProtocolItem] | None: ...
