"""Enhanced Multi-energy CT Acquisition Module Attributes, PS3.3 C.8.15.4. Generated from table_C.8.15.4-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import (
        MultienergyCTPathItem,
        MultienergyCTXRayDetectorItem,
        MultienergyCTXRaySourceItem,
    )


class EnhancedMultiEnergyCTAcquisition(Protocol):
    """An object that has the Enhanced Multi-energy CT Acquisition Module, PS3.3 C.8.15.4."""

    @reads
    def MultienergyCTXRaySourceSequence(self) -> Items[MultienergyCTXRaySourceItem]: ...

    @reads
    def MultienergyCTXRayDetectorSequence(self) -> Items[MultienergyCTXRayDetectorItem]: ...

    @reads
    def MultienergyCTPathSequence(self) -> Items[MultienergyCTPathItem]: ...
