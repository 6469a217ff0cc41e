"""Surface Mesh Primitives Macro Attributes, PS3.3 C.27.4. Generated from table_C.27-4; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import OL, SQ, Item, item, type1, type2

if TYPE_CHECKING:
    from dicodec.typed import Attr, Buffer, OptSeq


@item
class SurfaceMeshPrimitivesItem(Item):
    """Item of table C.27-4, PS3.3 C.27.4."""

    LongVertexPointIndexList: Attr[memoryview | None, Buffer | None] = type2(0x00660043, OL)
    LongEdgePointIndexList: Attr[memoryview | None, Buffer | None] = type2(0x00660042, OL)
    LongTrianglePointIndexList: Attr[memoryview | None, Buffer | None] = type2(0x00660041, OL)
    TriangleStripSequence: OptSeq[TriangleStripItem] = type2(0x00660026, SQ)
    TriangleFanSequence: OptSeq[TriangleFanItem] = type2(0x00660027, SQ)
    LineSequence: OptSeq[LineItem] = type2(0x00660028, SQ)
    FacetSequence: OptSeq[FacetItem] = type2(0x00660034, SQ)


@item
class TriangleStripItem(Item):
    """Item of table C.27-4 in TriangleStripSequence, PS3.3 C.27.4."""

    LongPrimitivePointIndexList: Attr[memoryview, Buffer] = type1(0x00660040, OL)


@item
class TriangleFanItem(Item):
    """Item of table C.27-4 in TriangleFanSequence, PS3.3 C.27.4."""

    LongPrimitivePointIndexList: Attr[memoryview, Buffer] = type1(0x00660040, OL)


@item
class LineItem(Item):
    """Item of table C.27-4 in LineSequence, PS3.3 C.27.4."""

    LongPrimitivePointIndexList: Attr[memoryview, Buffer] = type1(0x00660040, OL)


@item
class FacetItem(Item):
    """Item of table C.27-4 in FacetSequence, PS3.3 C.27.4."""

    LongPrimitivePointIndexList: Attr[memoryview, Buffer] = type1(0x00660040, OL)
