"""Matrix-based RT Imaging Geometry Macro Attributes, PS3.3 C.36.2.4.2. Generated from table_C.36.2.4.2-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import FD, SQ, US, Item, item, type1, type1c, type2

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr, ListFD, OptSeq, Seq
    from dicomstd.items import ContentMacroItem


@item
class MatrixBasedRTImagingGeometryItem(Item):
    """Item of table C.36.2.4.2-1, PS3.3 C.36.2.4.2."""

    ImagingSourcePositionSequence: Seq[MatrixBasedRTImagingGeometryImagingSourcePositionItem] = type1(0x3002010D, SQ)
    ImageReceptorPositionSequence: Seq[MatrixBasedRTImagingGeometryImageReceptorPositionItem] = type1(0x3002010E, SQ)


@item
class MatrixBasedRTImagingGeometryImagingSourcePositionItem(Item):
    """Item of table C.36.2.4.2-1 in ImagingSourcePositionSequence, PS3.3 C.36.2.4.2."""

    ReferencedDefinedDeviceIndex: int | None = type1c(0x300A0602, US)  # if ImageType[1] in {ORIGINAL} or not_checkable(other-instance)
    DevicePositionToEquipmentMappingMatrix: Attr[tuple[float, float, float, float, float, float, float, float, float, float, float, float, float, float, float, float], ListFD | tuple[AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD]] = type1(0x3002010F, FD, "16")
    DevicePositionParameterSequence: OptSeq[ContentMacroItem] = type2(0x30020110, SQ)


@item
class MatrixBasedRTImagingGeometryImageReceptorPositionItem(Item):
    """Item of table C.36.2.4.2-1 in ImageReceptorPositionSequence, PS3.3 C.36.2.4.2."""

    ReferencedDefinedDeviceIndex: int | None = type1c(0x300A0602, US)  # if ImageType[1] in {ORIGINAL} or not_checkable(other-instance)
    DevicePositionToEquipmentMappingMatrix: Attr[tuple[float, float, float, float, float, float, float, float, float, float, float, float, float, float, float, float], ListFD | tuple[AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD]] = type1(0x3002010F, FD, "16")
    DevicePositionParameterSequence: OptSeq[ContentMacroItem] = type2(0x30020110, SQ)
