"""Corneal Topography Map Image Module Attributes, PS3.3 C.8.30.2. Generated from table_C.8.30.2-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from collections.abc import Sequence
    from dicodec.typed import Dataset, Date, DateTime, Items, Time
    from dicomstd.items import (
        PrimaryAnatomicStructurePrimaryAnatomicStructureItem,
        RealWorldValueMappingItem,
    )


class CornealTopographyMapImage(Protocol):
    """An object that has the Corneal Topography Map Image Module, PS3.3 C.8.30.2."""

    @property
    def InstanceNumber(self) -> int: ...

    @reads
    def ContentDate(self) -> Date: ...

    @reads
    def ContentTime(self) -> Time: ...

    @reads
    def AcquisitionDateTime(self) -> DateTime: ...

    @reads
    def ImageType(self) -> tuple[str, ...]: ...

    @property
    def SamplesPerPixel(self) -> Literal[1]: ...

    @property
    def PhotometricInterpretation(self) -> Literal["PALETTE COLOR"]: ...

    @property
    def PixelRepresentation(self) -> Literal[0]: ...

    @reads
    def PixelSpacing(self) -> tuple[float, float] | None: ...

    @property
    def PixelSpacingCalibrationType(self) -> Literal["GEOMETRY", "FIDUCIAL"] | None: ...

    @property
    def PixelSpacingCalibrationDescription(self) -> str | None: ...

    @reads
    def PixelAspectRatio(self) -> tuple[int, int]: ...

    @property
    def BitsAllocated(self) -> Literal[8, 16]: ...

    @property
    def BitsStored(self) -> int: ...

    @property
    def HighBit(self) -> int: ...

    @property
    def LossyImageCompression(self) -> Literal["00", "01"]: ...

    @reads
    def LossyImageCompressionRatio(self) -> tuple[float, ...] | None: ...

    @reads
    def LossyImageCompressionMethod(self) -> tuple[str, ...] | None: ...

    @property
    def BurnedInAnnotation(self) -> Literal["NO"]: ...

    @property
    def RecognizableVisualFeatures(self) -> Literal["YES"]: ...

    @property
    def ImageLaterality(self) -> Literal["R", "L"]: ...

    @reads
    def RealWorldValueMappingSequence(self) -> Items[RealWorldValueMappingItem]: ...

    @reads
    def AnatomicRegionSequence(self) -> Sequence[Dataset]: ...

    @reads
    def PrimaryAnatomicStructureSequence(self) -> Items[PrimaryAnatomicStructurePrimaryAnatomicStructureItem] | None: ...
