"""C-Arm Photon-Electron Beam Module Attributes, PS3.3 C.36.15. Generated from table_C.36.15-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import CArmPhotonElectronControlPointItem


class CArmPhotonElectronBeam(Protocol):
    """An object that has the C-Arm Photon-Electron Beam Module, PS3.3 C.36.15."""

    @property
    def NumberOfRTControlPoints(self) -> int: ...

    @reads
    def CArmPhotonElectronControlPointSequence(self) -> Items[CArmPhotonElectronControlPointItem]: ...
