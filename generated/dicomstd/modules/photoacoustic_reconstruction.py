"""Photoacoustic Reconstruction Module Attributes, PS3.3 C.8.34.4. Generated from table_C.8.34.4-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import SoundSpeedCorrectionMechanismCodeItem


class PhotoacousticReconstruction(Protocol):
    """An object that has the Photoacoustic Reconstruction Module, PS3.3 C.8.34.4."""

    @reads
    def SoundSpeedCorrectionMechanismCodeSequence(self) -> Items[SoundSpeedCorrectionMechanismCodeItem]: ...
