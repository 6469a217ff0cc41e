"""Cardiac Synchronization Macro Attributes, PS3.3 C.7.6.16.2.7. Generated from table_C.7.6.16-8; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import FD, FL, IS, Item, item, type1, type1c, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr


@item
class CardiacSynchronizationItem(Item):
    """Item of table C.7.6.16-8 in CardiacSynchronizationSequence, PS3.3 C.7.6.16.2.7."""

    NominalPercentageOfCardiacPhase: Attr[float | None, AnyFD | None] = type1c(0x00209241, FL)
    NominalCardiacTriggerDelayTime: Attr[float, AnyFD] = type1(0x00209153, FD)
    ActualCardiacTriggerDelayTime: Attr[float | None, AnyFD | None] = type1c(0x00209252, FD)  # if present(IntervalsAcquired) and IntervalsAcquired == 1
    NominalCardiacTriggerTimePriorToRPeak: Attr[float | None, AnyFD | None] = type3(0x00209154, FL)
    ActualCardiacTriggerTimePriorToRPeak: Attr[float | None, AnyFD | None] = type3(0x00209155, FL)
    IntervalsAcquired: int | None = type3(0x00181083, IS)
    IntervalsRejected: int | None = type3(0x00181084, IS)
    HeartRate: int | None = type3(0x00181088, IS)
    RRIntervalTimeNominal: Attr[float | None, AnyFD | None] = type1c(0x00209251, FD)  # if CardiacSynchronizationTechnique not in {NONE, REALTIME}
    LowRRValue: int | None = type3(0x00181081, IS)
    HighRRValue: int | None = type3(0x00181082, IS)
