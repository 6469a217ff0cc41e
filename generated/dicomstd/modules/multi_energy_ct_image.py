"""Multi-energy CT Image Module Attributes, PS3.3 C.8.2.2. Generated from table_C.8.2.2-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import (
        MultienergyCTAcquisitionItem,
        MultienergyCTCharacteristicsItem,
        MultienergyCTProcessingItem,
    )


class MultiEnergyCTImage(Protocol):
    """An object that has the Multi-energy CT Image Module, PS3.3 C.8.2.2."""

    @reads
    def MultienergyCTAcquisitionSequence(self) -> Items[MultienergyCTAcquisitionItem]: ...

    @reads
    def MultienergyCTProcessingSequence(self) -> Items[MultienergyCTProcessingItem] | None: ...

    @reads
    def MultienergyCTCharacteristicsSequence(self) -> Items[MultienergyCTCharacteristicsItem] | None: ...
