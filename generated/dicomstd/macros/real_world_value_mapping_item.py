"""Real World Value Mapping Item Macro Attributes, PS3.3 C.7.6.16.2.11. Generated from table_C.7.6.16-12b; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import FD, LO, SH, SQ, Item, item, type1, type1c, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr, Codes, ListFD, OptSeq
    from dicomstd.items import CodeSequenceItem, ContentItemWithModifiersItem


@item
class RealWorldValueMappingItem(Item):
    """Item of table C.7.6.16-12b, PS3.3 C.7.6.16.2.11."""

    RealWorldValueFirstValueMapped: int | None = type1c(0x00409216, "US or SS")  # if present(PixelData) or present(RealWorldValueLUTData) or not present(DoubleFloatRealWorldValueFirstValueMapped)
    RealWorldValueLastValueMapped: int | None = type1c(0x00409211, "US or SS")  # if present(PixelData) or present(RealWorldValueLUTData) or not present(DoubleFloatRealWorldValueLastValueMapped)
    DoubleFloatRealWorldValueFirstValueMapped: Attr[float | None, AnyFD | None] = type1c(0x00409214, FD)  # if not present(RealWorldValueFirstValueMapped)
    DoubleFloatRealWorldValueLastValueMapped: Attr[float | None, AnyFD | None] = type1c(0x00409213, FD)  # if not present(RealWorldValueLastValueMapped)
    RealWorldValueIntercept: Attr[float | None, AnyFD | None] = type1c(0x00409224, FD)  # if present(FloatPixelData) or present(DoubleFloatPixelData) or not present(RealWorldValueLUTData)
    RealWorldValueSlope: Attr[float | None, AnyFD | None] = type1c(0x00409225, FD)  # if present(FloatPixelData) or present(DoubleFloatPixelData) or not present(RealWorldValueLUTData)
    RealWorldValueLUTData: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = type1c(0x00409212, FD, "1-n")  # if not present(RealWorldValueIntercept)
    LUTExplanation: str = type1(0x00283003, LO)
    LUTLabel: str = type1(0x00409210, SH)
    MeasurementUnitsCodeSequence: Codes[CodeSequenceItem] = type1(0x004008EA, SQ)
    QuantityDefinitionSequence: OptSeq[ContentItemWithModifiersItem] = type3(0x00409220, SQ)
