"""X-Ray Grid Macro Attributes, PS3.3 C.8.31.7. Generated from table_C.8.31.7-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import CS, Item, item, type1

if TYPE_CHECKING:
    from dicodec.typed import Attr


@item
class XRayGridItem(Item):
    """Item of table C.8.31.7-1 in XRayGridSequence, PS3.3 C.8.31.7."""

    Grid: Attr[tuple[str, ...], list[str] | tuple[str, ...]] = type1(0x00181166, CS, "1-n")
