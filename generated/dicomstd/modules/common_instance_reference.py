"""Common Instance Reference Module Attributes, PS3.3 C.12.2. Generated from table_C.12-8; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import (
        CommonInstanceReferenceReferencedSeriesItem,
        StudiesContainingOtherReferencedInstancesItem,
    )


class CommonInstanceReference(Protocol):
    """An object that has the Common Instance Reference Module, PS3.3 C.12.2."""

    @reads
    def ReferencedSeriesSequence(self) -> Items[CommonInstanceReferenceReferencedSeriesItem] | None: ...

    @reads
    def StudiesContainingOtherReferencedInstancesSequence(self) -> Items[StudiesContainingOtherReferencedInstancesItem] | None: ...
