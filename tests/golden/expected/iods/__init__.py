"""Composite IODs and the directory, PS3.3 Annexes A and F. Generated; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import lazy

if TYPE_CHECKING:
    from dicomstd.iods.ct_image import CTImage as CTImage
    from dicomstd.iods.candle_image import CandleImage as CandleImage
    from dicomstd.iods.lamp_directory import LampDirectory as LampDirectory
    from dicomstd.iods.lamp_film import LampFilm as LampFilm
    from dicomstd.iods.lamp_report import LampReport as LampReport
    from dicomstd.iods.mr_image import MRImage as MRImage
    from dicomstd.iods.torch_film import TorchFilm as TorchFilm

_PLACES = {
    "CTImage": "dicomstd.iods.ct_image",
    "CandleImage": "dicomstd.iods.candle_image",
    "LampDirectory": "dicomstd.iods.lamp_directory",
    "LampFilm": "dicomstd.iods.lamp_film",
    "LampReport": "dicomstd.iods.lamp_report",
    "MRImage": "dicomstd.iods.mr_image",
    "TorchFilm": "dicomstd.iods.torch_film",
}

__all__ = [
    "CTImage",
    "CandleImage",
    "LampDirectory",
    "LampFilm",
    "LampReport",
    "MRImage",
    "TorchFilm",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _PLACES)
