"""Ophthalmic Optical Coherence Tomography En Face Image Quality Rating Module Attributes, PS3.3 C.8.17.15. Generated from table_C.8.17.15-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import OphthalmicEnFaceImageQualityRatingItem


class OphthalmicOpticalCoherenceTomographyEnFaceImageQualityRating(Protocol):
    """An object that has the Ophthalmic Optical Coherence Tomography En Face Image Quality Rating Module, PS3.3 C.8.17.15."""

    @reads
    def OphthalmicEnFaceImageQualityRatingSequence(self) -> Items[OphthalmicEnFaceImageQualityRatingItem]: ...
