"""UV Mapping Module Attributes, PS3.3 C.27.6. Generated from table_C.27.6-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import OF, SH, SQ, UL, Item, item, type1, type1c

if TYPE_CHECKING:
    from dicodec.typed import Attr, Buffer, Seq
    from dicomstd.items import ImageSOPInstanceReferenceItem


@item
class UVMappingItem(Item):
    """Item of table C.27.6-1 in UVMappingSequence, PS3.3 C.27.6."""

    ReferencedSurfaceNumber: int | None = type1c(0x0066002C, UL)  # if count(SurfaceSequence) > 1
    TextureLabel: str = type1(0x00800009, SH)
    UValueData: Attr[memoryview, Buffer] = type1(0x00800010, OF)
    VValueData: Attr[memoryview, Buffer] = type1(0x00800011, OF)
    ReferencedTextureSequence: Seq[ImageSOPInstanceReferenceItem] = type1(0x00800012, SQ)
