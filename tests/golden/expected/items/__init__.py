"""Sequence items, PS3.3. Generated; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import lazy

if TYPE_CHECKING:
    from dicomstd.module_items.stand import BulbKindCodeItem as BulbKindCodeItem
    from dicomstd.iod_items.ct_image import CTImageShadeItem as CTImageShadeItem
    from dicomstd.module_items.candle import CandleStandItem as CandleStandItem
    from dicomstd.macros.code_sequence import CodeSequenceItem as CodeSequenceItem
    from dicomstd.module_items.directory import DirectoryRecordItem as DirectoryRecordItem
    from dicomstd.iod_items.lamp_film import LampFilmPerFrameFunctionalGroupsItem as LampFilmPerFrameFunctionalGroupsItem
    from dicomstd.iod_items.lamp_film import LampFilmSharedFunctionalGroupsItem as LampFilmSharedFunctionalGroupsItem
    from dicomstd.iod_items.mr_image import MRImageShadeItem as MRImageShadeItem
    from dicomstd.module_items.order import OrderStandItem as OrderStandItem
    from dicomstd.macros.shade import ShadeMacroItem as ShadeMacroItem
    from dicomstd.module_items.stand import StandShadeItem as StandShadeItem
    from dicomstd.module_items.stand import StandStandItem as StandStandItem
    from dicomstd.iod_items.torch_film import TorchFilmPerFrameFunctionalGroupsItem as TorchFilmPerFrameFunctionalGroupsItem
    from dicomstd.iod_items.torch_film import TorchFilmSharedFunctionalGroupsItem as TorchFilmSharedFunctionalGroupsItem

_PLACES = {
    "BulbKindCodeItem": "dicomstd.module_items.stand",
    "CTImageShadeItem": "dicomstd.iod_items.ct_image",
    "CandleStandItem": "dicomstd.module_items.candle",
    "CodeSequenceItem": "dicomstd.macros.code_sequence",
    "DirectoryRecordItem": "dicomstd.module_items.directory",
    "LampFilmPerFrameFunctionalGroupsItem": "dicomstd.iod_items.lamp_film",
    "LampFilmSharedFunctionalGroupsItem": "dicomstd.iod_items.lamp_film",
    "MRImageShadeItem": "dicomstd.iod_items.mr_image",
    "OrderStandItem": "dicomstd.module_items.order",
    "ShadeMacroItem": "dicomstd.macros.shade",
    "StandShadeItem": "dicomstd.module_items.stand",
    "StandStandItem": "dicomstd.module_items.stand",
    "TorchFilmPerFrameFunctionalGroupsItem": "dicomstd.iod_items.torch_film",
    "TorchFilmSharedFunctionalGroupsItem": "dicomstd.iod_items.torch_film",
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
