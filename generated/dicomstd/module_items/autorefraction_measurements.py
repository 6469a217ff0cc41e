"""Autorefraction Measurements Module Attributes, PS3.3 C.8.25.9. Generated from table_C.8.25.9-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import FD, SQ, Item, item, type1, type1c, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr, OptSeq
    from dicomstd.items import CylinderItem


@item
class AutorefractionRightEyeItem(Item):
    """Item of table C.8.25.9-1 in AutorefractionRightEyeSequence, PS3.3 C.8.25.9."""

    SpherePower: Attr[float, AnyFD] = type1(0x00460146, FD)
    CylinderSequence: OptSeq[CylinderItem] = type1c(0x00460018, SQ)
    PupilSize: Attr[float | None, AnyFD | None] = type3(0x00460044, FD)
    CornealSize: Attr[float | None, AnyFD | None] = type3(0x00460046, FD)
    VertexDistance: Attr[float | None, AnyFD | None] = type3(0x0022000F, FD)


@item
class AutorefractionLeftEyeItem(Item):
    """Item of table C.8.25.9-1 in AutorefractionLeftEyeSequence, PS3.3 C.8.25.9."""

    SpherePower: Attr[float, AnyFD] = type1(0x00460146, FD)
    CylinderSequence: OptSeq[CylinderItem] = type1c(0x00460018, SQ)
    PupilSize: Attr[float | None, AnyFD | None] = type3(0x00460044, FD)
    CornealSize: Attr[float | None, AnyFD | None] = type3(0x00460046, FD)
    VertexDistance: Attr[float | None, AnyFD | None] = type3(0x0022000F, FD)
