"""Lensometry Measurements Module Attributes, PS3.3 C.8.25.8. Generated from table_C.8.25.8-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import LensometryMeasurementsItem


class LensometryMeasurements(Protocol):
    """An object that has the Lensometry Measurements Module, PS3.3 C.8.25.8."""

    @property
    def LensDescription(self) -> str | None: ...

    @reads
    def RightLensSequence(self) -> Items[LensometryMeasurementsItem] | None: ...

    @reads
    def LeftLensSequence(self) -> Items[LensometryMeasurementsItem] | None: ...

    @reads
    def UnspecifiedLateralityLensSequence(self) -> Items[LensometryMeasurementsItem] | None: ...
