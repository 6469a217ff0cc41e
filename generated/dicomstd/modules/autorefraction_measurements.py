"""Autorefraction Measurements Module Attributes, PS3.3 C.8.25.9. Generated from table_C.8.25.9-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import AutorefractionLeftEyeItem, AutorefractionRightEyeItem


class AutorefractionMeasurements(Protocol):
    """An object that has the Autorefraction Measurements Module, PS3.3 C.8.25.9."""

    @reads
    def AutorefractionRightEyeSequence(self) -> Items[AutorefractionRightEyeItem] | None: ...

    @reads
    def AutorefractionLeftEyeSequence(self) -> Items[AutorefractionLeftEyeItem] | None: ...

    @reads
    def DistancePupillaryDistance(self) -> float | None: ...

    @reads
    def NearPupillaryDistance(self) -> float | None: ...
