"""Slide Coordinates Module Attributes, PS3.3 C.8.12.2. Generated from table_C.8-78; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import ImageCenterPointCoordinatesItem


class SlideCoordinates(Protocol):
    """An object that has the Slide Coordinates Module, PS3.3 C.8.12.2."""

    @reads
    def ImageCenterPointCoordinatesSequence(self) -> Items[ImageCenterPointCoordinatesItem] | None: ...
