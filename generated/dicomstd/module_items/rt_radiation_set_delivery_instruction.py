"""RT Radiation Set Delivery Instruction Module Attributes, PS3.3 C.36.24. Generated from table_C.36.24-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, FD, LO, SQ, US, Item, item, type1, type1c, type2, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr, Codes, OptSeq, Seq
    from dicomstd.items import (
        CodeSequenceItem,
        DeviceMotionControlItem,
        IdentifiedPersonOrDeviceItem,
        RTPatientPositionItem,
        SOPInstanceReferenceItem,
    )


@item
class RTRadiationTaskItem(Item):
    """Item of table C.36.24-1 in RTRadiationTaskSequence, PS3.3 C.36.24."""

    ReferencedRTRadiationSequence: Seq[SOPInstanceReferenceItem] = type1(0x300A0630, SQ)
    RTDeliveryStartPatientPositionSequence: OptSeq[RTPatientPositionItem] = type2(0x300A0789, SQ)
    TreatmentDeliveryContinuationFlag: Literal["YES", "NO"] = type1(0x300A0708, CS)
    ContinuationStartMeterset: Attr[float | None, AnyFD | None] = type1c(0x00740120, FD)  # if TreatmentDeliveryContinuationFlag in {YES}
    ContinuationEndMeterset: Attr[float | None, AnyFD | None] = type1c(0x00740121, FD)  # if TreatmentDeliveryContinuationFlag in {YES} and not_checkable(other-instance)
    RadiationOrderIndex: int | None = type2(0x300A0786, US)
    ReferencedRTTreatmentPreparationSequence: OptSeq[SOPInstanceReferenceItem] = type2(0x300A078B, SQ)
    DeviceMotionControlSequence: OptSeq[DeviceMotionControlItem] = type3(0x300A0450, SQ)


@item
class OmittedRadiationItem(Item):
    """Item of table C.36.24-1 in OmittedRadiationSequence, PS3.3 C.36.24."""

    ReferencedRTRadiationSequence: Seq[SOPInstanceReferenceItem] = type1(0x300A0630, SQ)
    ReasonForOmissionCodeSequence: Codes[CodeSequenceItem] = type1(0x300A0788, SQ)
    AsserterIdentificationSequence: Seq[IdentifiedPersonOrDeviceItem] = type1(0x00440103, SQ)
    ReasonForOmissionDescription: str | None = type3(0x300C0113, LO)
