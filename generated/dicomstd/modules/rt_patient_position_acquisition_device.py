"""RT Patient Position Acquisition Device Module Attributes, PS3.3 C.36.28. Generated from table_C.36.28-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import UID, Items
    from dicomstd.items import (
        AcquisitionDeviceItem,
        GeneralAccessoryDefinitionItem,
        PatientSupportDevicesItem,
        RTAccessoryHolderDefinitionItem,
        RTBeamLimitingDeviceDefinitionItem,
    )


class RTPatientPositionAcquisitionDevice(Protocol):
    """An object that has the RT Patient Position Acquisition Device Module, PS3.3 C.36.28."""

    @reads
    def EquipmentFrameOfReferenceUID(self) -> UID | None: ...

    @property
    def NumberOfPatientSupportDevices(self) -> int: ...

    @reads
    def PatientSupportDevicesSequence(self) -> Items[PatientSupportDevicesItem] | None: ...

    @property
    def NumberOfRTAccessoryHolders(self) -> int | None: ...

    @reads
    def RTAccessoryHolderDefinitionSequence(self) -> Items[RTAccessoryHolderDefinitionItem] | None: ...

    @property
    def NumberOfGeneralAccessories(self) -> int | None: ...

    @reads
    def GeneralAccessoryDefinitionSequence(self) -> Items[GeneralAccessoryDefinitionItem] | None: ...

    @property
    def NumberOfRTBeamLimitingDevices(self) -> int | None: ...

    @reads
    def RTBeamLimitingDeviceDefinitionSequence(self) -> Items[RTBeamLimitingDeviceDefinitionItem] | None: ...

    @property
    def NumberOfAcquisitionDevices(self) -> int: ...

    @reads
    def AcquisitionDeviceSequence(self) -> Items[AcquisitionDeviceItem] | None: ...
