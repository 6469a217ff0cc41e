"""Image Pixel Macro Attributes, PS3.3 C.7.6.3.2. Generated from table_C.7-11b; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, IS, OB, OW, US, Item, item, type1, type1c, type3

if TYPE_CHECKING:
    from dicodec.typed import Attr, Buffer


@item
class ImagePixelItem(Item):
    """Item of table C.7-11b, PS3.3 C.7.6.3.2."""

    SamplesPerPixel: int = type1(0x00280002, US)
    PhotometricInterpretation: str = type1(0x00280004, CS)
    Rows: int = type1(0x00280010, US)
    Columns: int = type1(0x00280011, US)
    BitsAllocated: int = type1(0x00280100, US)
    BitsStored: int = type1(0x00280101, US)
    HighBit: int = type1(0x00280102, US)
    PixelRepresentation: Literal[0, 1] = type1(0x00280103, US)
    PlanarConfiguration: Literal[0, 1] | None = type1c(0x00280006, US)  # if SamplesPerPixel > 1
    PixelAspectRatio: Attr[tuple[int, int] | None, list[int] | tuple[int, int] | None] = type1c(0x00280034, IS, "2")  # if not_checkable(content) and not has_value(PixelSpacing) and not has_value(ImagerPixelSpacing) and not has_value(NominalScannedPixelSpacing) and not has_value(PixelSpacing@frames)
    SmallestImagePixelValue: int | None = type3(0x00280106, "US or SS")
    LargestImagePixelValue: int | None = type3(0x00280107, "US or SS")
    RedPaletteColorLookupTableDescriptor: Attr[tuple[int, int, int] | None, list[int] | tuple[int, int, int] | None] = type1c(0x00281101, "US or SS", "3")  # if PhotometricInterpretation in {"PALETTE COLOR"} or PixelPresentation in {COLOR, MIXED}
    GreenPaletteColorLookupTableDescriptor: Attr[tuple[int, int, int] | None, list[int] | tuple[int, int, int] | None] = type1c(0x00281102, "US or SS", "3")  # if PhotometricInterpretation in {"PALETTE COLOR"} or PixelPresentation in {COLOR, MIXED}
    BluePaletteColorLookupTableDescriptor: Attr[tuple[int, int, int] | None, list[int] | tuple[int, int, int] | None] = type1c(0x00281103, "US or SS", "3")  # if PhotometricInterpretation in {"PALETTE COLOR"} or PixelPresentation in {COLOR, MIXED}
    RedPaletteColorLookupTableData: Attr[memoryview | None, Buffer | None] = type1c(0x00281201, OW)  # if PhotometricInterpretation in {"PALETTE COLOR"} or PixelPresentation in {COLOR, MIXED}
    GreenPaletteColorLookupTableData: Attr[memoryview | None, Buffer | None] = type1c(0x00281202, OW)  # if PhotometricInterpretation in {"PALETTE COLOR"} or PixelPresentation in {COLOR, MIXED}
    BluePaletteColorLookupTableData: Attr[memoryview | None, Buffer | None] = type1c(0x00281203, OW)  # if PhotometricInterpretation in {"PALETTE COLOR"} or PixelPresentation in {COLOR, MIXED}
    ICCProfile: Attr[memoryview | None, Buffer | None] = type3(0x00282000, OB)
    ColorSpace: str | None = type3(0x00282002, CS)
    PixelData: Attr[memoryview, Buffer] = type1(0x7FE00010, "OB or OW")
