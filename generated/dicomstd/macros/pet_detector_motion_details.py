"""PET Detector Motion Details Macro Attributes, PS3.3 C.8.22.5.3. Generated from table_C.8.22-12; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, FD, Item, item, type1

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr


@item
class PETDetectorMotionDetailsItem(Item):
    """Item of table C.8.22-12 in PETDetectorMotionDetailsSequence, PS3.3 C.8.22.5.3."""

    RotationDirection: Literal["CW", "CC"] = type1(0x00181140, CS)
    RevolutionTime: Attr[float, AnyFD] = type1(0x00189305, FD)
