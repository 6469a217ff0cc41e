"""Respiratory Synchronization Macro Attributes, PS3.3 C.7.6.16.2.17. Generated from table_C.7.6.16-18; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, FD, FL, Item, item, type1, type1c

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr


@item
class RespiratorySynchronizationItem(Item):
    """Item of table C.7.6.16-18 in RespiratorySynchronizationSequence, PS3.3 C.7.6.16.2.17."""

    RespiratoryIntervalTime: Attr[float | None, AnyFD | None] = type1c(0x00209254, FD)  # if RespiratoryMotionCompensationTechnique not in {NONE, REALTIME} and (not present(RespiratoryTriggerType) or RespiratoryTriggerType in {TIME, BOTH})
    NominalPercentageOfRespiratoryPhase: Attr[float | None, AnyFD | None] = type1c(0x00209245, FL)
    NominalRespiratoryTriggerDelayTime: Attr[float, AnyFD] = type1(0x00209255, FD)
    ActualRespiratoryTriggerDelayTime: Attr[float | None, AnyFD | None] = type1c(0x00209257, FD)  # if RespiratoryTriggerType in {TIME, BOTH}
    StartingRespiratoryAmplitude: Attr[float | None, AnyFD | None] = type1c(0x00209246, FL)  # if RespiratoryTriggerType in {AMPLITUDE, BOTH}
    StartingRespiratoryPhase: Literal["INSPIRATION", "MAXIMUM", "EXPIRATION", "MINIMUM"] | None = type1c(0x00209247, CS)  # if present(StartingRespiratoryAmplitude)
    EndingRespiratoryAmplitude: Attr[float | None, AnyFD | None] = type1c(0x00209248, FL)  # if RespiratoryTriggerType in {AMPLITUDE, BOTH}
    EndingRespiratoryPhase: Literal["INSPIRATION", "MAXIMUM", "EXPIRATION", "MINIMUM"] | None = type1c(0x00209249, CS)  # if present(EndingRespiratoryAmplitude)
