"""Enhanced RT Image Device Module Attributes, PS3.3 C.36.26. Generated from table_C.36.26-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import UID, Items
    from dicomstd.items import (
        AcquisitionDeviceItem,
        CodeSequenceItem,
        GeneralAccessoryDefinitionItem,
        PatientSupportDevicesItem,
        RTBeamLimitingDeviceDefinitionItem,
    )


class EnhancedRTImageDevice(Protocol):
    """An object that has the Enhanced RT Image Device Module, PS3.3 C.36.26."""

    @reads
    def EquipmentFrameOfReferenceUID(self) -> UID: ...

    @property
    def BeamModifierCoordinatesPresenceFlag(self) -> Literal["YES", "NO"]: ...

    @reads
    def RTDeviceDistanceReferenceLocationCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @reads
    def RTBeamModifierDefinitionDistance(self) -> float | None: ...

    @property
    def NumberOfPatientSupportDevices(self) -> int: ...

    @reads
    def PatientSupportDevicesSequence(self) -> Items[PatientSupportDevicesItem] | None: ...

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
