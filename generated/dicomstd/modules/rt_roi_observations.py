"""RT ROI Observations Module Attributes, PS3.3 C.8.8.8. Generated from table_C.8-44; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import RTROIObservationsItem


class RTROIObservations(Protocol):
    """An object that has the RT ROI Observations Module, PS3.3 C.8.8.8."""

    @reads
    def RTROIObservationsSequence(self) -> Items[RTROIObservationsItem]: ...
