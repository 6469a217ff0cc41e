"""Ophthalmic Thickness Map Quality Rating Module Attributes, PS3.3 C.8.28.3. Generated from table_C.8.28.3-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import OphthalmicThicknessMapQualityRatingItem


class OphthalmicThicknessMapQualityRating(Protocol):
    """An object that has the Ophthalmic Thickness Map Quality Rating Module, PS3.3 C.8.28.3."""

    @reads
    def OphthalmicThicknessMapQualityRatingSequence(self) -> Items[OphthalmicThicknessMapQualityRatingItem]: ...
