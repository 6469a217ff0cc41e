"""Frame Usefulness Functional Group Macro Attributes, PS3.3 C.7.6.16.2.27. Generated from table_C.7.6.16.2.27-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, Item, item, type3


@item
class FrameUsefulnessGroupItem(Item):
    """Item of table C.7.6.16.2.27-1 in FrameUsefulnessGroupSequence, PS3.3 C.7.6.16.2.27."""

    IncludesInformation: Literal["YES", "NO"] | None = type3(0x0034000C, CS)
    IncludesImagingSubject: Literal["YES", "NO"] | None = type3(0x00340008, CS)
