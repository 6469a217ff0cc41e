"""Generic Implant Template 2D Drawings Module Attributes, PS3.3 C.29.1.2. Generated from table_C.29.1.2-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import FD, LO, OB, SQ, ST, US, Item, item, numbered, type1, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr, Buffer, Codes, ListFD, OptCodes, Seq
    from dicomstd.items import CodeSequenceItem


@item
class HPGLDocumentItem(Item):
    """Item of table C.29.1.2-1 in HPGLDocumentSequence, PS3.3 C.29.1.2."""

    HPGLDocumentID: int = numbered(0x006862D0, US)
    HPGLDocumentLabel: str | None = type3(0x006862D5, LO)
    ViewOrientationCodeSequence: Codes[CodeSequenceItem] = type1(0x006862E0, SQ)
    ViewOrientationModifierCodeSequence: OptCodes[CodeSequenceItem] = type3(0x006862F0, SQ)
    HPGLDocumentScaling: Attr[float, AnyFD] = type1(0x006862F2, FD)
    HPGLDocument: Attr[memoryview, Buffer] = type1(0x00686300, OB)
    HPGLContourPenNumber: int = type1(0x00686310, US)
    HPGLPenSequence: Seq[HPGLPenItem] = type1(0x00686320, SQ)
    RecommendedRotationPoint: Attr[tuple[float, float], ListFD | tuple[AnyFD, AnyFD]] = type1(0x00686346, FD, "2")
    BoundingRectangle: Attr[tuple[float, float, float, float], ListFD | tuple[AnyFD, AnyFD, AnyFD, AnyFD]] = type1(0x00686347, FD, "4")


@item
class HPGLPenItem(Item):
    """Item of table C.29.1.2-1 in HPGLDocumentSequence/HPGLPenSequence, PS3.3 C.29.1.2."""

    HPGLPenNumber: int = type1(0x00686330, US)
    HPGLPenLabel: str = type1(0x00686340, LO)
    HPGLPenDescription: str | None = type3(0x00686345, ST)
