"""NM Multi-Gated Acquisition Module Attributes, PS3.3 C.8.4.13. Generated from table_C.8-13; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import DS, IS, LO, SQ, Item, item, type1, type2, type2c, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, Attr, OptSeq


@item
class GatedInformationItem(Item):
    """Item of table C.8-13 in GatedInformationSequence, PS3.3 C.8.4.13."""

    TriggerTime: Attr[float | None, AnyDS | None] = type3(0x00181060, DS)
    CardiacFramingType: str | None = type3(0x00181064, LO)
    DataInformationSequence: OptSeq[DataInformationItem] = type2(0x00540063, SQ)


@item
class DataInformationItem(Item):
    """Item of table C.8-13 in GatedInformationSequence/DataInformationSequence, PS3.3 C.8.4.13."""

    FrameTime: Attr[float, AnyDS] = type1(0x00181063, DS)
    NominalInterval: int | None = type3(0x00181062, IS)
    LowRRValue: int | None = type3(0x00181081, IS)
    HighRRValue: int | None = type3(0x00181082, IS)
    IntervalsAcquired: int | None = type3(0x00181083, IS)
    IntervalsRejected: int | None = type3(0x00181084, IS)
    TimeSlotInformationSequence: OptSeq[TimeSlotInformationItem] = type2c(0x00540072, SQ)  # if FrameIncrementPointer in {00540070}


@item
class TimeSlotInformationItem(Item):
    """Item of table C.8-13 in GatedInformationSequence/DataInformationSequence/TimeSlotInformationSequence, PS3.3 C.8.4.13."""

    TimeSlotTime: Attr[float | None, AnyDS | None] = type3(0x00540073, DS)
