"""Modules as protocols, PS3.3 Annex C. Generated; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import lazy

if TYPE_CHECKING:
    from dicomstd.modules.candle import Candle as Candle
    from dicomstd.modules.directory import Directory as Directory
    from dicomstd.modules.lamp import Lamp as Lamp
    from dicomstd.modules.multi_frame_functional_groups import MultiFrameFunctionalGroups as MultiFrameFunctionalGroups
    from dicomstd.modules.order import Order as Order
    from dicomstd.modules.owner import Owner as Owner
    from dicomstd.modules.sop import SOP as SOP
    from dicomstd.modules.shelf import Shelf as Shelf
    from dicomstd.modules.stand import Stand as Stand

_PLACES = {
    "Candle": "dicomstd.modules.candle",
    "Directory": "dicomstd.modules.directory",
    "Lamp": "dicomstd.modules.lamp",
    "MultiFrameFunctionalGroups": "dicomstd.modules.multi_frame_functional_groups",
    "Order": "dicomstd.modules.order",
    "Owner": "dicomstd.modules.owner",
    "SOP": "dicomstd.modules.sop",
    "Shelf": "dicomstd.modules.shelf",
    "Stand": "dicomstd.modules.stand",
}

__all__ = [
    "Candle",
    "Directory",
    "Lamp",
    "MultiFrameFunctionalGroups",
    "Order",
    "Owner",
    "SOP",
    "Shelf",
    "Stand",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _PLACES)
