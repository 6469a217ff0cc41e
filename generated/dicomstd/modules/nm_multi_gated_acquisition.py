"""NM Multi-Gated Acquisition Module Attributes, PS3.3 C.8.4.13. Generated from table_C.8-13; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import GatedInformationItem


class NMMultiGatedAcquisition(Protocol):
    """An object that has the NM Multi-Gated Acquisition Module, PS3.3 C.8.4.13."""

    @property
    def BeatRejectionFlag(self) -> Literal["Y", "N"] | None: ...

    @property
    def PVCRejection(self) -> str | None: ...

    @property
    def SkipBeats(self) -> int | None: ...

    @property
    def HeartRate(self) -> int | None: ...

    @reads
    def GatedInformationSequence(self) -> Items[GatedInformationItem] | None: ...
