"""US Region Calibration Module Attributes, PS3.3 C.8.5.5. Generated from table_C.8-17; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import SequenceOfUltrasoundRegionsItem


class USRegionCalibration(Protocol):
    """An object that has the US Region Calibration Module, PS3.3 C.8.5.5."""

    @reads
    def SequenceOfUltrasoundRegions(self) -> Items[SequenceOfUltrasoundRegionsItem]: ...
