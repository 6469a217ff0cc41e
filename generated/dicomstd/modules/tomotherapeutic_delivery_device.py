"""Tomotherapeutic Delivery Device Module Attributes, PS3.3 C.36.16. Generated from table_C.36.16-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import (
        RTBeamLimitingDeviceDefinitionItem,
        RadiationGenerationModeRadiationGenerationModeItem,
    )


class TomotherapeuticDeliveryDevice(Protocol):
    """An object that has the Tomotherapeutic Delivery Device Module, PS3.3 C.36.16."""

    @reads
    def RadiationSourceAxisDistance(self) -> float: ...

    @property
    def NumberOfRadiationGenerationModes(self) -> int | None: ...

    @reads
    def RadiationGenerationModeSequence(self) -> Items[RadiationGenerationModeRadiationGenerationModeItem] | None: ...

    @property
    def NumberOfRTBeamLimitingDevices(self) -> int | None: ...

    @reads
    def RTBeamLimitingDeviceDefinitionSequence(self) -> Items[RTBeamLimitingDeviceDefinitionItem] | None: ...
