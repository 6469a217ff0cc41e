"""C-Arm Photon-Electron Delivery Device Module Attributes, PS3.3 C.36.14. Generated from table_C.36.14-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import (
        BlockDefinitionItem,
        BolusDefinitionItem,
        CompensatorDefinitionItem,
        GeneralAccessoryDefinitionItem,
        RTAccessoryHolderDefinitionItem,
        RTBeamLimitingDeviceDefinitionItem,
        RadiationGenerationModeRadiationGenerationModeItem,
        WedgeDefinitionItem,
    )


class CArmPhotonElectronDeliveryDevice(Protocol):
    """An object that has the C-Arm Photon-Electron Delivery Device Module, PS3.3 C.36.14."""

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

    @property
    def NumberOfWedges(self) -> int | None: ...

    @reads
    def WedgeDefinitionSequence(self) -> Items[WedgeDefinitionItem] | None: ...

    @property
    def NumberOfCompensators(self) -> int | None: ...

    @reads
    def CompensatorDefinitionSequence(self) -> Items[CompensatorDefinitionItem] | None: ...

    @property
    def NumberOfBlocks(self) -> int | None: ...

    @reads
    def BlockDefinitionSequence(self) -> Items[BlockDefinitionItem] | None: ...

    @property
    def NumberOfRTAccessoryHolders(self) -> int | None: ...

    @reads
    def RTAccessoryHolderDefinitionSequence(self) -> Items[RTAccessoryHolderDefinitionItem] | None: ...

    @property
    def NumberOfGeneralAccessories(self) -> int | None: ...

    @reads
    def GeneralAccessoryDefinitionSequence(self) -> Items[GeneralAccessoryDefinitionItem] | None: ...

    @property
    def NumberOfBoluses(self) -> int | None: ...

    @reads
    def BolusDefinitionSequence(self) -> Items[BolusDefinitionItem] | None: ...
