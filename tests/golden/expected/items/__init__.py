"""Sequence items, PS3.3. Generated; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import lazy

if TYPE_CHECKING:
    from dicomstd.modules.stand import BulbKindCodeItem as BulbKindCodeItem
    from dicomstd.items.ct_image import CTImageShadeItem as CTImageShadeItem
    from dicomstd.modules.candle import CandleStandItem as CandleStandItem
    from dicomstd.macros.code_sequence import CodeSequenceItem as CodeSequenceItem
    from dicomstd.modules.directory import DirectoryRecordItem as DirectoryRecordItem
    from dicomstd.items.lamp_film import LampFilmPerFrameFunctionalGroupsItem as LampFilmPerFrameFunctionalGroupsItem
    from dicomstd.items.lamp_film import LampFilmSharedFunctionalGroupsItem as LampFilmSharedFunctionalGroupsItem
    from dicomstd.items.mr_image import MRImageShadeItem as MRImageShadeItem
    from dicomstd.modules.order import OrderStandItem as OrderStandItem
    from dicomstd.macros.shade import ShadeMacroItem as ShadeMacroItem
    from dicomstd.modules.stand import StandShadeItem as StandShadeItem
    from dicomstd.modules.stand import StandStandItem as StandStandItem
    from dicomstd.items.torch_film import TorchFilmPerFrameFunctionalGroupsItem as TorchFilmPerFrameFunctionalGroupsItem
    from dicomstd.items.torch_film import TorchFilmSharedFunctionalGroupsItem as TorchFilmSharedFunctionalGroupsItem

_PLACES = {
    "BulbKindCodeItem": "dicomstd.modules.stand",
    "CTImageShadeItem": "dicomstd.items.ct_image",
    "CandleStandItem": "dicomstd.modules.candle",
    "CodeSequenceItem": "dicomstd.macros.code_sequence",
    "DirectoryRecordItem": "dicomstd.modules.directory",
    "LampFilmPerFrameFunctionalGroupsItem": "dicomstd.items.lamp_film",
    "LampFilmSharedFunctionalGroupsItem": "dicomstd.items.lamp_film",
    "MRImageShadeItem": "dicomstd.items.mr_image",
    "OrderStandItem": "dicomstd.modules.order",
    "ShadeMacroItem": "dicomstd.macros.shade",
    "StandShadeItem": "dicomstd.modules.stand",
    "StandStandItem": "dicomstd.modules.stand",
    "TorchFilmPerFrameFunctionalGroupsItem": "dicomstd.items.torch_film",
    "TorchFilmSharedFunctionalGroupsItem": "dicomstd.items.torch_film",
}

__all__ = [
    "BulbKindCodeItem",
    "CTImageShadeItem",
    "CandleStandItem",
    "CodeSequenceItem",
    "DirectoryRecordItem",
    "LampFilmPerFrameFunctionalGroupsItem",
    "LampFilmSharedFunctionalGroupsItem",
    "MRImageShadeItem",
    "OrderStandItem",
    "ShadeMacroItem",
    "StandShadeItem",
    "StandStandItem",
    "TorchFilmPerFrameFunctionalGroupsItem",
    "TorchFilmSharedFunctionalGroupsItem",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _PLACES)
