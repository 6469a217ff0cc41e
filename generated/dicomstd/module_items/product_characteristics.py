"""Product Characteristics Module Attributes, PS3.3 C.26.1. Generated from table_C.26-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import ST, UI, UR, Item, item, untyped

if TYPE_CHECKING:
    from dicodec.typed import UID, Attr


@item
class ProductCharacteristicsPertinentDocumentsItem(Item):
    """Item of table C.26-1 in PertinentDocumentsSequence, PS3.3 C.26.1."""

    ReferencedSOPClassUID: Attr[UID | None, str | None] = untyped(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID | None, str | None] = untyped(0x00081155, UI)
    HL7InstanceIdentifier: str | None = untyped(0x0040E001, ST)
    RetrieveURI: str | None = untyped(0x0040E010, UR)
