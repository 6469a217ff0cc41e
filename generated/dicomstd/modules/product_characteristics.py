"""Product Characteristics Module Attributes, PS3.3 C.26.1. Generated from table_C.26-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import ST, UI, UR, Item, item, reads, untyped

if TYPE_CHECKING:
    from dicodec.typed import UID, Attr, DateTime, Items
    from dicomstd.items import CodeSequenceItem, ContentMacroItem


@item
class ProductCharacteristicsPertinentDocumentsItem(Item):
    """Item of table C.26-1 in PertinentDocumentsSequence, PS3.3 C.26.1."""

    ReferencedSOPClassUID: Attr[UID | None, str] = untyped(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID | None, str] = untyped(0x00081155, UI)
    HL7InstanceIdentifier: str | None = untyped(0x0040E001, ST)
    RetrieveURI: str | None = untyped(0x0040E010, UR)


class ProductCharacteristics(Protocol):
    """An object that has the Product Characteristics Module, PS3.3 C.26.1."""

    @property
    def ProductPackageIdentifier(self) -> str | None: ...

    @property
    def Manufacturer(self) -> str | None: ...

    @reads
    def ProductTypeCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @reads
    def ProductName(self) -> tuple[str, ...] | None: ...

    @property
    def ProductDescription(self) -> str | None: ...

    @property
    def ProductLotIdentifier(self) -> str | None: ...

    @reads
    def ProductExpirationDateTime(self) -> DateTime | None: ...

    @reads
    def ProductParameterSequence(self) -> Items[ContentMacroItem] | None: ...

    @reads
    def PertinentDocumentsSequence(self) -> Items[ProductCharacteristicsPertinentDocumentsItem] | None: ...
