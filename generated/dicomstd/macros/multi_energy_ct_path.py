"""Multi-energy CT Path Macro Attributes, PS3.3 C.8.2.2.3. Generated from table_C.8.2.2-4; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import US, Item, item, numbered, type1

if TYPE_CHECKING:
    from dicodec.typed import Attr


@item
class MultienergyCTPathItem(Item):
    """Item of table C.8.2.2-4 in MultienergyCTPathSequence, PS3.3 C.8.2.2.3."""

    MultienergyCTPathIndex: int = numbered(0x0018937A, US)
    ReferencedXRaySourceIndex: Attr[tuple[int, ...], list[int] | tuple[int, ...]] = type1(0x00189377, US, "1-n")
    ReferencedXRayDetectorIndex: Attr[tuple[int, ...], list[int] | tuple[int, ...]] = type1(0x00189376, US, "1-n")
