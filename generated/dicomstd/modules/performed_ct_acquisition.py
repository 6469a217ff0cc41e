"""Performed CT Acquisition Module Attributes, PS3.3 C.34.10. Generated from table_C.34.10-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import PerformedCTAcquisitionAcquisitionProtocolElementItem


class PerformedCTAcquisition(Protocol):
    """An object that has the Performed CT Acquisition Module, PS3.3 C.34.10."""

    @reads
    def AcquisitionProtocolElementSequence(self) -> Items[PerformedCTAcquisitionAcquisitionProtocolElementItem] | None: ...
