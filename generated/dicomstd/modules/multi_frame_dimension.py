"""Multi-frame Dimension Module Attributes, PS3.3 C.7.6.17. Generated from table_C.7.6.17-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import DimensionIndexItem, DimensionOrganizationItem


class MultiFrameDimension(Protocol):
    """An object that has the Multi-frame Dimension Module, PS3.3 C.7.6.17."""

    @reads
    def DimensionOrganizationSequence(self) -> Items[DimensionOrganizationItem]: ...

    @property
    def DimensionOrganizationType(self) -> str | None: ...

    @reads
    def DimensionIndexSequence(self) -> Items[DimensionIndexItem] | None: ...
