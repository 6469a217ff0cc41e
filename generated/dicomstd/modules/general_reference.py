"""General Reference Module Attributes, PS3.3 C.12.4. Generated from table_C.12-10; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import (
        CodeSequenceItem,
        GeneralReferenceReferencedImageItem,
        GeneralReferenceReferencedInstanceItem,
        GeneralReferenceSourceImageItem,
        GeneralReferenceSourceInstanceItem,
    )


class GeneralReference(Protocol):
    """An object that has the General Reference Module, PS3.3 C.12.4."""

    @reads
    def ReferencedImageSequence(self) -> Items[GeneralReferenceReferencedImageItem] | None: ...

    @reads
    def ReferencedInstanceSequence(self) -> Items[GeneralReferenceReferencedInstanceItem] | None: ...

    @property
    def DerivationDescription(self) -> str | None: ...

    @reads
    def DerivationCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @reads
    def SourceImageSequence(self) -> Items[GeneralReferenceSourceImageItem] | None: ...

    @reads
    def SourceInstanceSequence(self) -> Items[GeneralReferenceSourceInstanceItem] | None: ...
