"""Enhanced Palette Color Lookup Table Module Attributes, PS3.3 C.7.6.23. Generated from table_C.7.6.23-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, DS, FD, LO, OW, SQ, US, Item, item, type1, type1c, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, AnyFD, Attr, Buffer, ListDS, OptSeq
    from dicomstd.items import VOILUTVOILUTItem


@item
class DataFrameAssignmentItem(Item):
    """Item of table C.7.6.23-1 in DataFrameAssignmentSequence, PS3.3 C.7.6.23."""

    DataType: str = type1(0x00189808, CS)
    DataPathAssignment: Literal["PRIMARY_PVALUES", "PRIMARY_SINGLE", "SECONDARY_SINGLE", "SECONDARY_HIGH", "SECONDARY_LOW"] = type1(0x00281402, CS)
    BitsMappedToColorLookupTable: int | None = type3(0x00281403, US)
    VOILUTSequence: OptSeq[VOILUTVOILUTItem] = type1c(0x00283010, SQ)  # if not present(WindowCenter)
    WindowCenter: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = type1c(0x00281050, DS, "1-n")  # if not present(VOILUTSequence)
    WindowWidth: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = type1c(0x00281051, DS, "1-n")  # if present(WindowCenter)
    WindowCenterWidthExplanation: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type3(0x00281055, LO, "1-n")
    VOILUTFunction: str | None = type3(0x00281056, CS)


@item
class BlendingLUT1Item(Item):
    """Item of table C.7.6.23-1 in BlendingLUT1Sequence, PS3.3 C.7.6.23."""

    BlendingLUT1TransferFunction: Literal["CONSTANT", "ALPHA_1", "ALPHA_2", "TABLE"] = type1(0x00281405, CS)
    BlendingWeightConstant: Attr[float | None, AnyFD | None] = type1c(0x00281406, FD)  # if BlendingLUT1TransferFunction in {CONSTANT}
    BlendingLookupTableDescriptor: Attr[tuple[int, int, int] | None, list[int] | tuple[int, int, int] | None] = type1c(0x00281407, US, "3")  # if BlendingLUT1TransferFunction in {TABLE}
    BlendingLookupTableData: Attr[memoryview | None, Buffer | None] = type1c(0x00281408, OW)  # if BlendingLUT1TransferFunction in {TABLE}


@item
class BlendingLUT2Item(Item):
    """Item of table C.7.6.23-1 in BlendingLUT2Sequence, PS3.3 C.7.6.23."""

    BlendingLUT2TransferFunction: Literal["CONSTANT", "ONE_MINUS", "ALPHA_1", "ALPHA_2", "TABLE"] = type1(0x0028140D, CS)
    BlendingWeightConstant: Attr[float | None, AnyFD | None] = type1c(0x00281406, FD)  # if BlendingLUT2TransferFunction in {CONSTANT}
    BlendingLookupTableDescriptor: Attr[tuple[int, int, int] | None, list[int] | tuple[int, int, int] | None] = type1c(0x00281407, US, "3")  # if BlendingLUT2TransferFunction in {TABLE}
    BlendingLookupTableData: Attr[memoryview | None, Buffer | None] = type1c(0x00281408, OW)  # if BlendingLUT2TransferFunction in {TABLE}


@item
class EnhancedPaletteColorLookupTableItem(Item):
    """Item of table C.7.6.23-1 in EnhancedPaletteColorLookupTableSequence, PS3.3 C.7.6.23."""

    DataPathID: Literal["PRIMARY", "SECONDARY"] = type1(0x0028140E, CS)
    RGBLUTTransferFunction: Literal["EQUAL_RGB", "TABLE"] = type1(0x0028140F, CS)
    AlphaLUTTransferFunction: Literal["NONE", "IDENTITY", "TABLE"] = type1(0x00281410, CS)
    RedPaletteColorLookupTableDescriptor: Attr[tuple[int, int, int] | None, list[int] | tuple[int, int, int] | None] = type1c(0x00281101, "US or SS", "3")  # if RGBLUTTransferFunction in {TABLE}
    GreenPaletteColorLookupTableDescriptor: Attr[tuple[int, int, int] | None, list[int] | tuple[int, int, int] | None] = type1c(0x00281102, "US or SS", "3")  # if RGBLUTTransferFunction in {TABLE}
    BluePaletteColorLookupTableDescriptor: Attr[tuple[int, int, int] | None, list[int] | tuple[int, int, int] | None] = type1c(0x00281103, "US or SS", "3")  # if RGBLUTTransferFunction in {TABLE}
    AlphaPaletteColorLookupTableDescriptor: Attr[tuple[int, int, int] | None, list[int] | tuple[int, int, int] | None] = type1c(0x00281104, US, "3")  # if AlphaLUTTransferFunction in {TABLE}
    RedPaletteColorLookupTableData: Attr[memoryview | None, Buffer | None] = type1c(0x00281201, OW)  # if RGBLUTTransferFunction in {TABLE}
    GreenPaletteColorLookupTableData: Attr[memoryview | None, Buffer | None] = type1c(0x00281202, OW)  # if RGBLUTTransferFunction in {TABLE}
    BluePaletteColorLookupTableData: Attr[memoryview | None, Buffer | None] = type1c(0x00281203, OW)  # if RGBLUTTransferFunction in {TABLE}
    AlphaPaletteColorLookupTableData: Attr[memoryview | None, Buffer | None] = type1c(0x00281204, OW)  # if AlphaLUTTransferFunction in {TABLE}
