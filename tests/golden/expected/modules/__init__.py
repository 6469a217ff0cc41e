"""Modules as protocols, PS3.3 2030a Annex C. Generated; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import lazy

if TYPE_CHECKING:
    from dicomstd.modules.lamp import Lamp as Lamp
    from dicomstd.modules.owner import Owner as Owner
    from dicomstd.modules.sop import SOP as SOP
    from dicomstd.modules.stand import Stand as Stand

_PLACES = {
    "Lamp": "dicomstd.modules.lamp",
    "Owner": "dicomstd.modules.owner",
    "SOP": "dicomstd.modules.sop",
    "Stand": "dicomstd.modules.stand",
}

__all__ = [
    "Lamp",
    "Owner",
    "SOP",
    "Stand",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _PLACES)
