"""SOP Instance Reference Macro Attributes, PS3.3 10.8. Generated from table_10-11; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import UI, Item, item, type1

if TYPE_CHECKING:
    from dicodec.typed import UID, Attr


@item
class SOPInstanceReferenceItem(Item):
    """Item of table 10-11, PS3.3 10.8."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
