"""RT Radiation Set Delivery Instruction Module Attributes, PS3.3 C.36.24. Generated from table_C.36.24-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import CS, FD, LO, SQ, US, Item, item, reads, type1, type1c, type2, type3

if TYPE_CHECKING:
    from collections.abc import Iterable
    from decimal import Decimal
    from dicodec.typed import Attr, CodedConcept, Items
    from dicomstd.items import (
        CodeSequenceItem,
        DeviceMotionControlItem,
        IdentifiedPersonOrDeviceItem,
        RTPatientPositionItem,
        SOPInstanceReferenceItem,
        TreatmentDeviceIdentificationItem,
    )


@item
class RTRadiationTaskItem(Item):
    """Item of table C.36.24-1 in RTRadiationTaskSequence, PS3.3 C.36.24."""

    ReferencedRTRadiationSequence: Attr[Items[SOPInstanceReferenceItem], Iterable[SOPInstanceReferenceItem]] = type1(0x300A0630, SQ)
    RTDeliveryStartPatientPositionSequence: Attr[Items[RTPatientPositionItem] | None, Iterable[RTPatientPositionItem]] = type2(0x300A0789, SQ)
    TreatmentDeliveryContinuationFlag: Literal["YES", "NO"] = type1(0x300A0708, CS)
    ContinuationStartMeterset: Attr[float | None, Decimal] = type1c(0x00740120, FD)  # if TreatmentDeliveryContinuationFlag in {YES}
    ContinuationEndMeterset: Attr[float | None, Decimal] = type1c(0x00740121, FD)  # if TreatmentDeliveryContinuationFlag in {YES} and not_parsed
    RadiationOrderIndex: int | None = type2(0x300A0786, US)
    ReferencedRTTreatmentPreparationSequence: Attr[Items[SOPInstanceReferenceItem] | None, Iterable[SOPInstanceReferenceItem]] = type2(0x300A078B, SQ)
    DeviceMotionControlSequence: Attr[Items[DeviceMotionControlItem] | None, Iterable[DeviceMotionControlItem]] = type3(0x300A0450, SQ)


@item
class OmittedRadiationItem(Item):
    """Item of table C.36.24-1 in OmittedRadiationSequence, PS3.3 C.36.24."""

    ReferencedRTRadiationSequence: Attr[Items[SOPInstanceReferenceItem], Iterable[SOPInstanceReferenceItem]] = type1(0x300A0630, SQ)
    ReasonForOmissionCodeSequence: Attr[Items[CodeSequenceItem], Iterable[CodeSequenceItem | CodedConcept]] = type1(0x300A0788, SQ)
    AsserterIdentificationSequence: Attr[Items[IdentifiedPersonOrDeviceItem], Iterable[IdentifiedPersonOrDeviceItem]] = type1(0x00440103, SQ)
    ReasonForOmissionDescription: str | None = type3(0x300C0113, LO)


class RTRadiationSetDeliveryInstruction(Protocol):
    """An object that has the RT Radiation Set Delivery Instruction Module, PS3.3 C.36.24."""

    @reads
    def ReferencedRTRadiationSetSequence(self) -> Items[SOPInstanceReferenceItem]: ...

    @reads
    def TreatmentDeviceIdentificationSequence(self) -> Items[TreatmentDeviceIdentificationItem] | None: ...

    @property
    def RTRadiationSetDeliveryUsage(self) -> str: ...

    @property
    def RTRadiationSetDeliveryNumber(self) -> int | None: ...

    @property
    def ClinicalFractionNumber(self) -> int | None: ...

    @reads
    def RTRadiationTaskSequence(self) -> Items[RTRadiationTaskItem]: ...

    @reads
    def OmittedRadiationSequence(self) -> Items[OmittedRadiationItem] | None: ...
