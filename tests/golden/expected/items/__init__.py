"""Sequence items, PS3.3 2030a. Generated; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import lazy

if TYPE_CHECKING:
    from dicomstd.modules.stand import BulbKindCodeItem as BulbKindCodeItem
    from dicomstd.items.ct_image import CTImageShadeItem as CTImageShadeItem
    from dicomstd.macros.code_sequence import CodeSequenceItem as CodeSequenceItem
    from dicomstd.items.mr_image import MRImageShadeItem as MRImageShadeItem
    from dicomstd.macros.shade import ShadeMacroItem as ShadeMacroItem
    from dicomstd.modules.stand import StandShadeItem as StandShadeItem
    from dicomstd.modules.stand import StandStandItem as StandStandItem

_PLACES = {
    "BulbKindCodeItem": "dicomstd.modules.stand",
    "CTImageShadeItem": "dicomstd.items.ct_image",
    "CodeSequenceItem": "dicomstd.macros.code_sequence",
    "MRImageShadeItem": "dicomstd.items.mr_image",
    "ShadeMacroItem": "dicomstd.macros.shade",
    "StandShadeItem": "dicomstd.modules.stand",
    "StandStandItem": "dicomstd.modules.stand",
}

__all__ = [
    "BulbKindCodeItem",
    "CTImageShadeItem",
    "CodeSequenceItem",
    "MRImageShadeItem",
    "ShadeMacroItem",
    "StandShadeItem",
    "StandStandItem",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _PLACES)
