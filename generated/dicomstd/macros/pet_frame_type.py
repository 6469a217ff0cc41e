"""PET Frame Type Macro Attributes, PS3.3 C.8.22.5.1. Generated from table_C.8.22-10; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, Item, item, type1

if TYPE_CHECKING:
    from dicodec.typed import Attr


@item
class PETFrameTypeItem(Item):
    """Item of table C.8.22-10 in PETFrameTypeSequence, PS3.3 C.8.22.5.1."""

    FrameType: Attr[tuple[str, ...], list[str] | tuple[str, ...]] = type1(0x00089007, CS, "4-5")
    PixelPresentation: Literal["COLOR", "MONOCHROME", "MIXED", "TRUE_COLOR"] = type1(0x00089205, CS)
    VolumetricProperties: Literal["VOLUME", "SAMPLED", "DISTORTED", "MIXED"] = type1(0x00089206, CS)
    VolumeBasedCalculationTechnique: str = type1(0x00089207, CS)
