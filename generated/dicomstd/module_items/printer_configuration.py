"""Printer Configuration Module Attributes, PS3.3 C.13.13. Generated from table_C.13-13; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, DS, IS, LT, SQ, ST, UI, US, Item, item, untyped

if TYPE_CHECKING:
    from dicodec.typed import UID, AnyDS, Attr, ListDS, OptSeq


@item
class PrinterConfigurationItem(Item):
    """Item of table C.13-13 in PrinterConfigurationSequence, PS3.3 C.13.13."""

    SOPClassesSupported: Attr[tuple[UID, ...] | None, list[str] | tuple[str, ...] | None] = untyped(0x0008115A, UI, "1-n")
    MaximumMemoryAllocation: int | None = untyped(0x20000061, IS)
    MemoryBitDepth: int | None = untyped(0x200000A0, US)
    PrintingBitDepth: int | None = untyped(0x200000A1, US)
    MediaInstalledSequence: OptSeq[MediaInstalledItem] = untyped(0x200000A2, SQ)
    OtherMediaAvailableSequence: OptSeq[OtherMediaAvailableItem] = untyped(0x200000A4, SQ)
    SupportedImageDisplayFormatsSequence: OptSeq[SupportedImageDisplayFormatsItem] = untyped(0x200000A8, SQ)
    DefaultPrinterResolutionID: str | None = untyped(0x20100054, CS)
    DefaultMagnificationType: str | None = untyped(0x201000A6, CS)
    OtherMagnificationTypesAvailable: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = untyped(0x201000A7, CS, "1-n")
    DefaultSmoothingType: str | None = untyped(0x201000A8, CS)
    OtherSmoothingTypesAvailable: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = untyped(0x201000A9, CS, "1-n")
    ConfigurationInformationDescription: str | None = untyped(0x20100152, LT)
    MaximumCollatedFilms: int | None = untyped(0x20100154, IS)
    DecimateCropResult: str | None = untyped(0x202000A2, CS)


@item
class MediaInstalledItem(Item):
    """Item of table C.13-13 in PrinterConfigurationSequence/MediaInstalledSequence, PS3.3 C.13.13."""

    ItemNumber: int | None = untyped(0x00200019, IS)
    MediumType: str | None = untyped(0x20000030, CS)
    FilmSizeID: str | None = untyped(0x20100050, CS)
    MinDensity: int | None = untyped(0x20100120, US)
    MaxDensity: int | None = untyped(0x20100130, US)


@item
class OtherMediaAvailableItem(Item):
    """Item of table C.13-13 in PrinterConfigurationSequence/OtherMediaAvailableSequence, PS3.3 C.13.13."""

    MediumType: str | None = untyped(0x20000030, CS)
    FilmSizeID: str | None = untyped(0x20100050, CS)
    MinDensity: int | None = untyped(0x20100120, US)
    MaxDensity: int | None = untyped(0x20100130, US)


@item
class SupportedImageDisplayFormatsItem(Item):
    """Item of table C.13-13 in PrinterConfigurationSequence/SupportedImageDisplayFormatsSequence, PS3.3 C.13.13."""

    Rows: int | None = untyped(0x00280010, US)
    Columns: int | None = untyped(0x00280011, US)
    ImageDisplayFormat: str | None = untyped(0x20100010, ST)
    FilmOrientation: str | None = untyped(0x20100040, CS)
    FilmSizeID: str | None = untyped(0x20100050, CS)
    PrinterResolutionID: str | None = untyped(0x20100052, CS)
    PrinterPixelSpacing: Attr[tuple[float, float] | None, ListDS | tuple[AnyDS, AnyDS] | None] = untyped(0x20100376, DS, "2")
    RequestedImageSizeFlag: Literal["NO", "YES"] | None = untyped(0x202000A0, CS)
