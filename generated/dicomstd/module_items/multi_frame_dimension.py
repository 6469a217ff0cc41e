"""Multi-frame Dimension Module Attributes, PS3.3 C.7.6.17. Generated from table_C.7.6.17-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import AT, LO, UI, Item, item, type1, type1c, type3

if TYPE_CHECKING:
    from dicodec.typed import UID, AnyAT, Attr, Tag


@item
class DimensionOrganizationItem(Item):
    """Item of table C.7.6.17-1 in DimensionOrganizationSequence, PS3.3 C.7.6.17."""

    DimensionOrganizationUID: Attr[UID, str] = type1(0x00209164, UI)


@item
class DimensionIndexItem(Item):
    """Item of table C.7.6.17-1 in DimensionIndexSequence, PS3.3 C.7.6.17."""

    DimensionIndexPointer: Attr[Tag, AnyAT] = type1(0x00209165, AT)
    DimensionIndexPrivateCreator: str | None = type1c(0x00209213, LO)  # if private(DimensionIndexPointer)
    FunctionalGroupPointer: Attr[Tag | None, AnyAT | None] = type1c(0x00209167, AT)
    FunctionalGroupPrivateCreator: str | None = type1c(0x00209238, LO)  # if private(FunctionalGroupPointer)
    DimensionOrganizationUID: Attr[UID, str] = type1(0x00209164, UI)
    DimensionDescriptionLabel: str | None = type3(0x00209421, LO)
