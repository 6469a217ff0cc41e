"""Frames of multi-frame IODs: their functional groups, PS3.3. Generated; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import lazy

if TYPE_CHECKING:
    from dicomstd.frames.lamp_film import LampFilmFrame as LampFilmFrame
    from dicomstd.frames.torch_film import TorchFilmFrame as TorchFilmFrame

_PLACES = {
    "LampFilmFrame": "dicomstd.frames.lamp_film",
    "TorchFilmFrame": "dicomstd.frames.torch_film",
}

__all__ = [
    "LampFilmFrame",
    "TorchFilmFrame",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _PLACES)
