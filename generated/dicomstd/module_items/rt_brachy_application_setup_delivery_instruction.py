"""RT Brachy Application Setup Delivery Instruction Module Attributes, PS3.3 C.8.8.30. Generated from table_C.8.8.30-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, DS, IS, LO, SQ, Item, item, type1, type1c, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, Attr, OptSeq, Seq


@item
class BrachyTaskItem(Item):
    """Item of table C.8.8.30-1 in BrachyTaskSequence, PS3.3 C.8.8.30."""

    TreatmentDeliveryType: Literal["TREATMENT", "CONTINUATION"] = type1(0x300A00CE, CS)
    ContinuationStartTotalReferenceAirKerma: Attr[float | None, AnyDS | None] = type1c(0x00741402, DS)  # if TreatmentDeliveryType in {CONTINUATION}
    ContinuationEndTotalReferenceAirKerma: Attr[float | None, AnyDS | None] = type1c(0x00741403, DS)  # if TreatmentDeliveryType in {CONTINUATION}
    ReferencedBrachyApplicationSetupNumber: int = type1(0x300C000C, IS)
    ChannelDeliveryOrderSequence: OptSeq[ChannelDeliveryOrderItem] = type3(0x00741405, SQ)
    ChannelDeliveryContinuationSequence: OptSeq[ChannelDeliveryContinuationItem] = type1c(0x0074140D, SQ)  # if TreatmentDeliveryType in {CONTINUATION}


@item
class ChannelDeliveryOrderItem(Item):
    """Item of table C.8.8.30-1 in BrachyTaskSequence/ChannelDeliveryOrderSequence, PS3.3 C.8.8.30."""

    ReferencedChannelNumber: int = type1(0x00741406, IS)
    ChannelDeliveryOrderIndex: int = type1(0x0074140C, IS)


@item
class ChannelDeliveryContinuationItem(Item):
    """Item of table C.8.8.30-1 in BrachyTaskSequence/ChannelDeliveryContinuationSequence, PS3.3 C.8.8.30."""

    ReferencedChannelNumber: int = type1(0x00741406, IS)
    StartCumulativeTimeWeight: Attr[float, AnyDS] = type1(0x00741407, DS)
    EndCumulativeTimeWeight: Attr[float, AnyDS] = type1(0x00741408, DS)


@item
class OmittedApplicationSetupItem(Item):
    """Item of table C.8.8.30-1 in OmittedApplicationSetupSequence, PS3.3 C.8.8.30."""

    ReferencedBrachyApplicationSetupNumber: int = type1(0x300C000C, IS)
    OmittedChannelSequence: Seq[OmittedChannelItem] = type1(0x00741409, SQ)


@item
class OmittedChannelItem(Item):
    """Item of table C.8.8.30-1 in OmittedApplicationSetupSequence/OmittedChannelSequence, PS3.3 C.8.8.30."""

    ReferencedChannelNumber: int = type1(0x00741406, IS)
    ReasonForChannelOmission: str = type1(0x0074140A, CS)
    ReasonForChannelOmissionDescription: str | None = type3(0x0074140B, LO)
