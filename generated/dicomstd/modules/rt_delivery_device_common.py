"""RT Delivery Device Common Module Attributes, PS3.3 C.36.12. Generated from table_C.36.12-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import FD, SQ, Item, item, reads, type1

if TYPE_CHECKING:
    from collections.abc import Iterable
    from dicodec.typed import UID, AnyFD, Attr, CodedConcept, Items
    from dicomstd.items import (
        CodeSequenceItem,
        PatientSupportDevicesItem,
        TreatmentDeviceIdentificationItem,
    )


@item
class EquipmentReferencePointCoordinatesItem(Item):
    """Item of table C.36.12-1 in EquipmentReferencePointCoordinatesSequence, PS3.3 C.36.12."""

    ThreeDPointCoordinates: Attr[tuple[float, float, float], list[AnyFD] | tuple[AnyFD, AnyFD, AnyFD]] = type1(0x00686590, FD, "3")
    EquipmentReferencePointCodeSequence: Attr[Items[CodeSequenceItem], Iterable[CodeSequenceItem | CodedConcept]] = type1(0x300A0678, SQ)


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
