"""RT Brachy Application Setup Delivery Instruction Module Attributes, PS3.3 C.8.8.30. Generated from table_C.8.8.30-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import CS, DS, IS, LO, SQ, Item, item, reads, type1, type1c, type3

if TYPE_CHECKING:
    from collections.abc import Iterable
    from decimal import Decimal
    from dicodec.typed import Attr, Items
    from dicomstd.items import HierarchicalSOPInstanceReferenceItem


@item
class BrachyTaskItem(Item):
    """Item of table C.8.8.30-1 in BrachyTaskSequence, PS3.3 C.8.8.30."""

    TreatmentDeliveryType: Literal["TREATMENT", "CONTINUATION"] = type1(0x300A00CE, CS)
    ContinuationStartTotalReferenceAirKerma: Attr[float | None, Decimal | str] = type1c(0x00741402, DS)  # if TreatmentDeliveryType in {CONTINUATION}
    ContinuationEndTotalReferenceAirKerma: Attr[float | None, Decimal | str] = type1c(0x00741403, DS)  # if TreatmentDeliveryType in {CONTINUATION}
    ReferencedBrachyApplicationSetupNumber: int = type1(0x300C000C, IS)
    ChannelDeliveryOrderSequence: Attr[Items[ChannelDeliveryOrderItem] | None, Iterable[ChannelDeliveryOrderItem]] = type3(0x00741405, SQ)
    ChannelDeliveryContinuationSequence: Attr[Items[ChannelDeliveryContinuationItem] | None, Iterable[ChannelDeliveryContinuationItem]] = type1c(0x0074140D, SQ)  # if TreatmentDeliveryType in {CONTINUATION}


@item
class ChannelDeliveryOrderItem(Item):
    """Item of table C.8.8.30-1 in BrachyTaskSequence/ChannelDeliveryOrderSequence, PS3.3 C.8.8.30."""

    ReferencedChannelNumber: int = type1(0x00741406, IS)
    ChannelDeliveryOrderIndex: int = type1(0x0074140C, IS)


@item
class ChannelDeliveryContinuationItem(Item):
    """Item of table C.8.8.30-1 in BrachyTaskSequence/ChannelDeliveryContinuationSequence, PS3.3 C.8.8.30."""

    ReferencedChannelNumber: int = type1(0x00741406, IS)
    StartCumulativeTimeWeight: Attr[float, Decimal | str] = type1(0x00741407, DS)
    EndCumulativeTimeWeight: Attr[float, Decimal | str] = type1(0x00741408, DS)


@item
class OmittedApplicationSetupItem(Item):
    """Item of table C.8.8.30-1 in OmittedApplicationSetupSequence, PS3.3 C.8.8.30."""

    ReferencedBrachyApplicationSetupNumber: int = type1(0x300C000C, IS)
    OmittedChannelSequence: Attr[Items[OmittedChannelItem], Iterable[OmittedChannelItem]] = type1(0x00741409, SQ)


@item
class OmittedChannelItem(Item):
    """Item of table C.8.8.30-1 in OmittedApplicationSetupSequence/OmittedChannelSequence, PS3.3 C.8.8.30."""

    ReferencedChannelNumber: int = type1(0x00741406, IS)
    ReasonForChannelOmission: str = type1(0x0074140A, CS)
    ReasonForChannelOmissionDescription: str | None = type3(0x0074140B, LO)


class RTBrachyApplicationSetupDeliveryInstruction(Protocol):
    """An object that has the RT Brachy Application Setup Delivery Instruction Module, PS3.3 C.8.8.30."""

    @reads
    def ReferencedRTPlanSequence(self) -> Items[HierarchicalSOPInstanceReferenceItem]: ...

    @property
    def ReferencedFractionGroupNumber(self) -> int: ...

    @property
    def CurrentFractionNumber(self) -> int: ...

    @property
    def ContinuationPulseNumber(self) -> int | None: ...

    @reads
    def BrachyTaskSequence(self) -> Items[BrachyTaskItem]: ...

    @reads
    def OmittedApplicationSetupSequence(self) -> Items[OmittedApplicationSetupItem] | None: ...
