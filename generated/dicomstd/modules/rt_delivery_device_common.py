"""RT Delivery Device Common Module Attributes, PS3.3 C.36.12. Generated from table_C.36.12-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import UID, Items
    from dicomstd.items import (
        CodeSequenceItem,
        EquipmentReferencePointCoordinatesItem,
        PatientSupportDevicesItem,
        TreatmentDeviceIdentificationItem,
    )


class RTDeliveryDeviceCommon(Protocol):
    """An object that has the RT Delivery Device Common Module, PS3.3 C.36.12."""

    @reads
    def TreatmentDeviceIdentificationSequence(self) -> Items[TreatmentDeviceIdentificationItem]: ...

    @reads
    def RadiationDosimeterUnitSequence(self) -> Items[CodeSequenceItem]: ...

    @reads
    def RTDeviceDistanceReferenceLocationCodeSequence(self) -> Items[CodeSequenceItem]: ...

    @reads
    def RTBeamModifierDefinitionDistance(self) -> float: ...

    @reads
    def EquipmentFrameOfReferenceUID(self) -> UID: ...

    @property
    def EquipmentFrameOfReferenceDescription(self) -> str | None: ...

    @reads
    def EquipmentReferencePointCoordinatesSequence(self) -> Items[EquipmentReferencePointCoordinatesItem] | None: ...

    @property
    def NumberOfPatientSupportDevices(self) -> int: ...

    @reads
    def PatientSupportDevicesSequence(self) -> Items[PatientSupportDevicesItem] | None: ...
