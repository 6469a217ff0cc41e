"""Performed XA Acquisition Module Attributes, PS3.3 C.34.17. Generated from table_C.34.17-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import PerformedXAAcquisitionAcquisitionProtocolElementItem


class PerformedXAAcquisition(Protocol):
    """An object that has the Performed XA Acquisition Module, PS3.3 C.34.17."""

    @reads
    def AcquisitionProtocolElementSequence(self) -> Items[PerformedXAAcquisitionAcquisitionProtocolElementItem] | None: ...
