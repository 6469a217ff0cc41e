"""Normalized IODs, PS3.3 Annex B. Generated; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import lazy

if TYPE_CHECKING:
    from dicomstd.normalized.lamp_order import LampOrder as LampOrder
    from dicomstd.normalized.lamp_order_box import LampOrderBox as LampOrderBox
    from dicomstd.normalized.wick_order import WickOrder as WickOrder

_PLACES = {
    "LampOrder": "dicomstd.normalized.lamp_order",
    "LampOrderBox": "dicomstd.normalized.lamp_order_box",
    "WickOrder": "dicomstd.normalized.wick_order",
}

__all__ = [
    "LampOrder",
    "LampOrderBox",
    "WickOrder",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _PLACES)
