"""MPR Volumetric Presentation State Display Module Attributes, PS3.3 C.11.27. Generated from table_C.11.27-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, OW, SQ, UI, US, Item, item, type1, type1c, type3

if TYPE_CHECKING:
    from dicodec.typed import UID, Attr, Buffer, Seq


@item
class MPRVolumetricPresentationStateDisplayPresentationStateClassificationComponentItem(Item):
    """Item of table C.11.27-1 in PresentationStateClassificationComponentSequence, PS3.3 C.11.27."""

    ComponentType: Literal["ONE_TO_RGBA", "TWO_TO_RGBA"] = type1(0x00701802, CS)
    ComponentInputSequence: Seq[MPRVolumetricPresentationStateDisplayComponentInputItem] = type1(0x00701803, SQ)
    RGBLUTTransferFunction: Literal["EQUAL_RGB", "TABLE"] = type1(0x0028140F, CS)
    AlphaLUTTransferFunction: Literal["NONE", "IDENTITY", "TABLE"] | None = type1c(0x00281410, CS)  # if count(PresentationStateClassificationComponentSequence) > 1
    RedPaletteColorLookupTableDescriptor: Attr[tuple[int, int, int] | None, list[int] | tuple[int, int, int] | None] = type1c(0x00281101, "US or SS", "3")  # if RGBLUTTransferFunction in {TABLE}
    GreenPaletteColorLookupTableDescriptor: Attr[tuple[int, int, int] | None, list[int] | tuple[int, int, int] | None] = type1c(0x00281102, "US or SS", "3")  # if RGBLUTTransferFunction in {TABLE}
    BluePaletteColorLookupTableDescriptor: Attr[tuple[int, int, int] | None, list[int] | tuple[int, int, int] | None] = type1c(0x00281103, "US or SS", "3")  # if RGBLUTTransferFunction in {TABLE}
    AlphaPaletteColorLookupTableDescriptor: Attr[tuple[int, int, int] | None, list[int] | tuple[int, int, int] | None] = type1c(0x00281104, US, "3")  # if AlphaLUTTransferFunction in {TABLE}
    PaletteColorLookupTableUID: Attr[UID | None, str | None] = type3(0x00281199, UI)
    RedPaletteColorLookupTableData: Attr[memoryview | None, Buffer | None] = type1c(0x00281201, OW)  # if RGBLUTTransferFunction in {TABLE} and not present(SegmentedRedPaletteColorLookupTableData)
    GreenPaletteColorLookupTableData: Attr[memoryview | None, Buffer | None] = type1c(0x00281202, OW)  # if present(RedPaletteColorLookupTableData)
    BluePaletteColorLookupTableData: Attr[memoryview | None, Buffer | None] = type1c(0x00281203, OW)  # if present(RedPaletteColorLookupTableData)
    AlphaPaletteColorLookupTableData: Attr[memoryview | None, Buffer | None] = type1c(0x00281204, OW)  # if AlphaLUTTransferFunction in {TABLE} and not present(SegmentedAlphaPaletteColorLookupTableData)
    SegmentedRedPaletteColorLookupTableData: Attr[memoryview | None, Buffer | None] = type1c(0x00281221, OW)  # if RGBLUTTransferFunction in {TABLE} and not present(RedPaletteColorLookupTableData)
    SegmentedGreenPaletteColorLookupTableData: Attr[memoryview | None, Buffer | None] = type1c(0x00281222, OW)  # if present(SegmentedRedPaletteColorLookupTableData)
    SegmentedBluePaletteColorLookupTableData: Attr[memoryview | None, Buffer | None] = type1c(0x00281223, OW)  # if present(SegmentedRedPaletteColorLookupTableData)
    SegmentedAlphaPaletteColorLookupTableData: Attr[memoryview | None, Buffer | None] = type1c(0x00281224, OW)  # if AlphaLUTTransferFunction in {TABLE} and not present(AlphaPaletteColorLookupTableData)


@item
class MPRVolumetricPresentationStateDisplayComponentInputItem(Item):
    """Item of table C.11.27-1 in PresentationStateClassificationComponentSequence/ComponentInputSequence, PS3.3 C.11.27."""

    VolumetricPresentationInputIndex: int = type1(0x00701804, US)
    BitsMappedToColorLookupTable: int | None = type3(0x00281403, US)


@item
class MPRVolumetricPresentationStateDisplayPresentationStateCompositorComponentItem(Item):
    """Item of table C.11.27-1 in PresentationStateCompositorComponentSequence, PS3.3 C.11.27."""

    WeightingTransferFunctionSequence: Seq[MPRVolumetricPresentationStateDisplayWeightingTransferFunctionItem] = type1(0x00701806, SQ)


@item
class MPRVolumetricPresentationStateDisplayWeightingTransferFunctionItem(Item):
    """Item of table C.11.27-1 in PresentationStateCompositorComponentSequence/WeightingTransferFunctionSequence, PS3.3 C.11.27."""

    LUTDescriptor: Attr[tuple[int, int, int], list[int] | tuple[int, int, int]] = type1(0x00283002, "US or SS", "3")
    LUTData: Attr[memoryview | tuple[int, ...], Buffer | list[int] | tuple[int, ...]] = type1(0x00283006, "US or OW", "1-n or 1")
