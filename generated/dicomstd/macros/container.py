"""Container Macro Attributes, PS3.3 C.18.8. Generated from table_C.18.8-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import CS, UI, Item, item, type1, type3

if TYPE_CHECKING:
    from dicodec.typed import UID, Attr


@item
class ContainerContentTemplateItem(Item):
    """Item of table C.18.8-1 in ContentTemplateSequence, PS3.3 C.18.8."""

    MappingResource: str = type1(0x00080105, CS)
    MappingResourceUID: Attr[UID | None, str | None] = type3(0x00080118, UI)
    TemplateIdentifier: str = type1(0x0040DB00, CS)
