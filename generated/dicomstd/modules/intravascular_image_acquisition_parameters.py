"""Intravascular Image Acquisition Parameters Module Attributes, PS3.3 C.8.27.5. Generated from table_C.8.27.5-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import CodeSequenceItem


class IntravascularImageAcquisitionParameters(Protocol):
    """An object that has the Intravascular Image Acquisition Parameters Module, PS3.3 C.8.27.5."""

    @property
    def IVUSAcquisition(self) -> Literal["MOTORIZED", "MANUAL", "SELECTIVE", "MEASURED"]: ...

    @reads
    def IVUSPullbackRate(self) -> float | None: ...

    @property
    def IVUSPullbackStartFrameNumber(self) -> int | None: ...

    @property
    def IVUSPullbackStopFrameNumber(self) -> int | None: ...

    @property
    def CatheterDirectionOfRotation(self) -> Literal["CW", "CC"] | None: ...

    @reads
    def CatheterRotationalRate(self) -> float | None: ...

    @reads
    def ModeOfPercutaneousAccessSequence(self) -> Items[CodeSequenceItem] | None: ...
