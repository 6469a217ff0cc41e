"""Keratometry Measurements Module Attributes, PS3.3 C.8.25.10. Generated from table_C.8.25.10-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import KeratometricMeasurementsItem


class KeratometryMeasurements(Protocol):
    """An object that has the Keratometry Measurements Module, PS3.3 C.8.25.10."""

    @reads
    def KeratometryRightEyeSequence(self) -> Items[KeratometricMeasurementsItem] | None: ...

    @reads
    def KeratometryLeftEyeSequence(self) -> Items[KeratometricMeasurementsItem] | None: ...
