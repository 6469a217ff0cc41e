"""Product Characteristics Module Attributes, PS3.3 C.26.1. Generated from table_C.26-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import DateTime, Items
    from dicomstd.items import (
        CodeSequenceItem,
        ContentMacroItem,
        ProductCharacteristicsPertinentDocumentsItem,
    )


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
