"""Access End Points Macro Attributes, PS3.3 C.38.2.4. Generated from table_C.38.2-4; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import AE, UR, Item, item, type3

if TYPE_CHECKING:
    from dicodec.typed import Attr


@item
class AccessEndPointsItem(Item):
    """Item of table C.38.2-4, PS3.3 C.38.2.4."""

    RetrieveAETitle: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type3(0x00080054, AE, "1-n")
    RetrieveURL: str | None = type3(0x00081190, UR)
    StoredInstanceBaseURI: str | None = type3(0x00080407, UR)
