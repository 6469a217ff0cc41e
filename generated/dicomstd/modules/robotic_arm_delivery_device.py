"""Robotic-Arm Delivery Device Module Attributes, PS3.3 C.36.18. Generated from table_C.36.18-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import (
        RTAccessoryHolderDefinitionItem,
        RTBeamLimitingDeviceDefinitionItem,
        RadiationGenerationModeRadiationGenerationModeItem,
    )


class RoboticArmDeliveryDevice(Protocol):
    """An object that has the Robotic-Arm Delivery Device Module, PS3.3 C.36.18."""

    @property
    def NumberOfRadiationGenerationModes(self) -> int | None: ...

    @reads
    def RadiationGenerationModeSequence(self) -> Items[RadiationGenerationModeRadiationGenerationModeItem] | None: ...

    @property
    def NumberOfRTBeamLimitingDevices(self) -> int | None: ...

    @reads
    def RTBeamLimitingDeviceDefinitionSequence(self) -> Items[RTBeamLimitingDeviceDefinitionItem] | None: ...

    @property
    def NumberOfRTAccessoryHolders(self) -> int | None: ...

    @reads
    def RTAccessoryHolderDefinitionSequence(self) -> Items[RTAccessoryHolderDefinitionItem] | None: ...
