"""Parameterized RT Imaging Geometry Macro Attributes, PS3.3 C.36.2.4.3. Generated from table_C.36.2.4.3-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import SQ, US, Item, item, type1, type1c

if TYPE_CHECKING:
    from dicodec.typed import Seq
    from dicomstd.items import ContentMacroItem


@item
class ParameterizedRTImagingGeometryItem(Item):
    """Item of table C.36.2.4.3-1, PS3.3 C.36.2.4.3."""

    ImagingSourcePositionSequence: Seq[ParameterizedRTImagingGeometryImagingSourcePositionItem] = type1(0x3002010D, SQ)
    ImageReceptorPositionSequence: Seq[ParameterizedRTImagingGeometryImageReceptorPositionItem] = type1(0x3002010E, SQ)


@item
class ParameterizedRTImagingGeometryImagingSourcePositionItem(Item):
    """Item of table C.36.2.4.3-1 in ImagingSourcePositionSequence, PS3.3 C.36.2.4.3."""

    ReferencedDefinedDeviceIndex: int | None = type1c(0x300A0602, US)  # if ImageType[1] in {ORIGINAL} or not_checkable(other-instance)
    DevicePositionParameterSequence: Seq[ContentMacroItem] = type1(0x30020110, SQ)


@item
class ParameterizedRTImagingGeometryImageReceptorPositionItem(Item):
    """Item of table C.36.2.4.3-1 in ImageReceptorPositionSequence, PS3.3 C.36.2.4.3."""

    ReferencedDefinedDeviceIndex: int | None = type1c(0x300A0602, US)  # if ImageType[1] in {ORIGINAL} or not_checkable(other-instance)
    DevicePositionParameterSequence: Seq[ContentMacroItem] = type1(0x30020110, SQ)
