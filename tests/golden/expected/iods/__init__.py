"""Composite IODs, PS3.3 2030a Annex A. Generated; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import lazy

if TYPE_CHECKING:
    from dicomstd.iods.ct_image import CTImage as CTImage
    from dicomstd.iods.mr_image import MRImage as MRImage

_PLACES = {
    "CTImage": "dicomstd.iods.ct_image",
    "MRImage": "dicomstd.iods.mr_image",
}

__all__ = [
    "CTImage",
    "MRImage",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _PLACES)
