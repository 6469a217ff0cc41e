"""NM Tomo Acquisition Module Attributes, PS3.3 C.8.4.12. Generated from table_C.8-12; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import RotationInformationItem


class NMTomoAcquisition(Protocol):
    """An object that has the NM Tomo Acquisition Module, PS3.3 C.8.4.12."""

    @reads
    def RotationInformationSequence(self) -> Items[RotationInformationItem] | None: ...

    @property
    def TypeOfDetectorMotion(self) -> Literal["STEP AND SHOOT", "CONTINUOUS", "ACQ DURING STEP"] | None: ...
