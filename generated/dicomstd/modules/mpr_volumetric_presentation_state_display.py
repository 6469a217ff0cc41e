"""MPR Volumetric Presentation State Display Module Attributes, PS3.3 C.11.27. Generated from table_C.11.27-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import CS, OW, SQ, UI, US, Item, item, reads, type1, type1c, type3

if TYPE_CHECKING:
    from collections.abc import Iterable
    from dicodec.typed import UID, Attr, Buffer, Items


@item
class MPRVolumetricPresentationStateDisplayPresentationStateClassificationComponentItem(Item):
    """Item of table C.11.27-1 in PresentationStateClassificationComponentSequence, PS3.3 C.11.27."""

    ComponentType: Literal["ONE_TO_RGBA", "TWO_TO_RGBA"] = type1(0x00701802, CS)
    ComponentInputSequence: Attr[Items[MPRVolumetricPresentationStateDisplayComponentInputItem], Iterable[MPRVolumetricPresentationStateDisplayComponentInputItem]] = type1(0x00701803, SQ)
    RGBLUTTransferFunction: Literal["EQUAL_RGB", "TABLE"] = type1(0x0028140F, CS)
    AlphaLUTTransferFunction: Literal["NONE", "IDENTITY", "TABLE"] | None = type1c(0x00281410, CS)
    RedPaletteColorLookupTableDescriptor: Attr[tuple[int, int, int] | None, list[int]] = type1c(0x00281101, "US or SS", "3")  # if RGBLUTTransferFunction in {TABLE}
    GreenPaletteColorLookupTableDescriptor: Attr[tuple[int, int, int] | None, list[int]] = type1c(0x00281102, "US or SS", "3")  # if RGBLUTTransferFunction in {TABLE}
    BluePaletteColorLookupTableDescriptor: Attr[tuple[int, int, int] | None, list[int]] = type1c(0x00281103, "US or SS", "3")  # if RGBLUTTransferFunction in {TABLE}
    AlphaPaletteColorLookupTableDescriptor: Attr[tuple[int, int, int] | None, list[int]] = type1c(0x00281104, US, "3")  # if AlphaLUTTransferFunction in {TABLE}
    PaletteColorLookupTableUID: Attr[UID | None, str] = type3(0x00281199, UI)
    RedPaletteColorLookupTableData: Attr[memoryview | None, Buffer] = type1c(0x00281201, OW)  # if RGBLUTTransferFunction in {TABLE} and not present(SegmentedRedPaletteColorLookupTableData)
    GreenPaletteColorLookupTableData: Attr[memoryview | None, Buffer] = type1c(0x00281202, OW)  # if present(RedPaletteColorLookupTableData)
    BluePaletteColorLookupTableData: Attr[memoryview | None, Buffer] = type1c(0x00281203, OW)  # if present(RedPaletteColorLookupTableData)
    AlphaPaletteColorLookupTableData: Attr[memoryview | None, Buffer] = type1c(0x00281204, OW)  # if AlphaLUTTransferFunction in {TABLE} and not present(SegmentedAlphaPaletteColorLookupTableData)
    SegmentedRedPaletteColorLookupTableData: Attr[memoryview | None, Buffer] = type1c(0x00281221, OW)  # if RGBLUTTransferFunction in {TABLE} and not present(RedPaletteColorLookupTableData)
    SegmentedGreenPaletteColorLookupTableData: Attr[memoryview | None, Buffer] = type1c(0x00281222, OW)  # if present(SegmentedRedPaletteColorLookupTableData)
    SegmentedBluePaletteColorLookupTableData: Attr[memoryview | None, Buffer] = type1c(0x00281223, OW)  # if present(SegmentedRedPaletteColorLookupTableData)
    SegmentedAlphaPaletteColorLookupTableData: Attr[memoryview | None, Buffer] = type1c(0x00281224, OW)  # if AlphaLUTTransferFunction in {TABLE} and not present(AlphaPaletteColorLookupTableData)


@item
class MPRVolumetricPresentationStateDisplayComponentInputItem(Item):
    """Item of table C.11.27-1 in PresentationStateClassificationComponentSequence/ComponentInputSequence, PS3.3 C.11.27."""

    VolumetricPresentationInputIndex: int = type1(0x00701804, US)
    BitsMappedToColorLookupTable: int | None = type3(0x00281403, US)


@item
class MPRVolumetricPresentationStateDisplayPresentationStateCompositorComponentItem(Item):
    """Item of table C.11.27-1 in PresentationStateCompositorComponentSequence, PS3.3 C.11.27."""

    WeightingTransferFunctionSequence: Attr[Items[MPRVolumetricPresentationStateDisplayWeightingTransferFunctionItem], Iterable[MPRVolumetricPresentationStateDisplayWeightingTransferFunctionItem]] = type1(0x00701806, SQ)


@item
class MPRVolumetricPresentationStateDisplayWeightingTransferFunctionItem(Item):
    """Item of table C.11.27-1 in PresentationStateCompositorComponentSequence/WeightingTransferFunctionSequence, PS3.3 C.11.27."""

    LUTDescriptor: Attr[tuple[int, int, int], list[int]] = type1(0x00283002, "US or SS", "3")
    LUTData: Attr[memoryview | tuple[int, ...], Buffer | list[int]] = type1(0x00283006, "US or OW", "1-n or 1")


class MPRVolumetricPresentationStateDisplay(Protocol):
    """An object that has the MPR Volumetric Presentation State Display Module, PS3.3 C.11.27."""

    @property
    def PixelPresentation(self) -> Literal["MONOCHROME", "TRUE_COLOR"]: ...

    @reads
    def PresentationStateClassificationComponentSequence(self) -> Items[MPRVolumetricPresentationStateDisplayPresentationStateClassificationComponentItem] | None: ...

    @reads
    def PresentationStateCompositorComponentSequence(self) -> Items[MPRVolumetricPresentationStateDisplayPresentationStateCompositorComponentItem] | None: ...

    @property
    def PresentationLUTShape(self) -> Literal["IDENTITY", "INVERSE"] | None: ...

    @reads
    def ICCProfile(self) -> memoryview | None: ...

    @property
    def ColorSpace(self) -> str | None: ...
