"""General Image Module Attributes, PS3.3 C.7.6.1. Generated from table_C.7-9; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from collections.abc import Sequence
    from dicodec.typed import Dataset, Date, Items, Time
    from dicomstd.items import ImagePixelItem, RealWorldValueMappingItem


class GeneralImage(Protocol):
    """An object that has the General Image Module, PS3.3 C.7.6.1."""

    @property
    def InstanceNumber(self) -> int | None: ...

    @reads
    def PatientOrientation(self) -> tuple[str, str] | None: ...

    @reads
    def ContentDate(self) -> Date | None: ...

    @reads
    def ContentTime(self) -> Time | None: ...

    @reads
    def ImageType(self) -> tuple[str, ...] | None: ...

    @property
    def ImageComments(self) -> str | None: ...

    @property
    def QualityControlImage(self) -> Literal["YES", "NO", "BOTH"] | None: ...

    @property
    def BurnedInAnnotation(self) -> Literal["YES", "NO"] | None: ...

    @property
    def RecognizableVisualFeatures(self) -> Literal["YES", "NO"] | None: ...

    @property
    def LossyImageCompression(self) -> Literal["00", "01"] | None: ...

    @reads
    def LossyImageCompressionRatio(self) -> tuple[float, ...] | None: ...

    @reads
    def LossyImageCompressionMethod(self) -> tuple[str, ...] | None: ...

    @reads
    def IconImageSequence(self) -> Items[ImagePixelItem] | None: ...

    @property
    def PresentationLUTShape(self) -> Literal["IDENTITY", "INVERSE"] | None: ...

    @reads
    def RealWorldValueMappingSequence(self) -> Items[RealWorldValueMappingItem] | None: ...

    @property
    def ImageLaterality(self) -> Literal["R", "L", "U", "B"] | None: ...

    @reads
    def AnatomicRegionSequence(self) -> Sequence[Dataset] | None: ...

    @reads
    def PrimaryAnatomicStructureSequence(self) -> Sequence[Dataset] | None: ...
