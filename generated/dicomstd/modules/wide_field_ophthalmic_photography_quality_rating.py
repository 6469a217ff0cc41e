"""Wide Field Ophthalmic Photography Quality Rating Module Attributes, PS3.3 C.8.17.13. Generated from table_C.8.17.13-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import WideFieldOphthalmicPhotographyQualityRatingItem


class WideFieldOphthalmicPhotographyQualityRating(Protocol):
    """An object that has the Wide Field Ophthalmic Photography Quality Rating Module, PS3.3 C.8.17.13."""

    @reads
    def WideFieldOphthalmicPhotographyQualityRatingSequence(self) -> Items[WideFieldOphthalmicPhotographyQualityRatingItem]: ...
