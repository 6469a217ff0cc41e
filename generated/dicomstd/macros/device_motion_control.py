"""Device Motion Control Macro Attributes, PS3.3 10.24. Generated from table_10-28; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, SQ, Item, item, type1, type1c

if TYPE_CHECKING:
    from dicodec.typed import Codes
    from dicomstd.items import CodeSequenceItem


@item
class DeviceMotionControlItem(Item):
    """Item of table 10-28 in DeviceMotionControlSequence, PS3.3 10.24."""

    DeviceMotionParameterCodeSequence: Codes[CodeSequenceItem] = type1(0x300A0453, SQ)
    DeviceMotionExecutionMode: Literal["CONTINUOUS", "TRIGGERED", "AUTOMATIC"] | None = type1c(0x300A0451, CS)  # if not present(DeviceMotionObservationMode)
    DeviceMotionObservationMode: Literal["INROOM", "REMOTE"] | None = type1c(0x300A0452, CS)  # if not present(DeviceMotionExecutionMode)
