"""X-Ray Calibration Device Usage Macro Attributes, PS3.3 C.8.19.6.6. Generated from table_C.8.19.6-6; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, Item, item, type1


@item
class CalibrationItem(Item):
    """Item of table C.8.19.6-6 in CalibrationSequence, PS3.3 C.8.19.6.6."""

    CalibrationImage: Literal["YES", "NO"] = type1(0x00500004, CS)
