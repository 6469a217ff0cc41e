"""Image Box Pixel Presentation Module Attributes, PS3.3 C.13.5. Generated from table_C.13-5; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import BasicColorImageItem, BasicGrayscaleImageItem, OriginalImageItem


class ImageBoxPixelPresentation(Protocol):
    """An object that has the Image Box Pixel Presentation Module, PS3.3 C.13.5."""

    @property
    def ImageBoxPosition(self) -> int | None: ...

    @property
    def Polarity(self) -> Literal["NORMAL", "REVERSE"] | None: ...

    @property
    def MagnificationType(self) -> str | None: ...

    @property
    def SmoothingType(self) -> str | None: ...

    @property
    def ConfigurationInformation(self) -> str | None: ...

    @reads
    def RequestedImageSize(self) -> float | None: ...

    @property
    def RequestedDecimateCropBehavior(self) -> Literal["DECIMATE", "CROP", "FAIL"] | None: ...

    @reads
    def BasicGrayscaleImageSequence(self) -> Items[BasicGrayscaleImageItem] | None: ...

    @reads
    def BasicColorImageSequence(self) -> Items[BasicColorImageItem] | None: ...

    @reads
    def OriginalImageSequence(self) -> Items[OriginalImageItem] | None: ...
