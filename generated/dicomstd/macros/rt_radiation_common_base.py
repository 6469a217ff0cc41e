"""RT Radiation Common Base Macro Attributes, PS3.3 C.36.2.1.6. Generated from table_C.36.2.1.6-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import IS, UI, Item, item, type1

if TYPE_CHECKING:
    from dicodec.typed import UID, Attr


@item
class RTRadiationCommonBaseDefinitionSourceItem(Item):
    """Item of table C.36.2.1.6-1 in DefinitionSourceSequence, PS3.3 C.36.2.1.6."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    ReferencedBeamNumber: int = type1(0x300C0006, IS)
