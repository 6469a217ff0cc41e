"""MR Spectroscopy Frame Type Macro Attributes, PS3.3 C.8.14.3.1. Generated from table_C.8-104; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import CS, Item, item, type1

if TYPE_CHECKING:
    from dicodec.typed import Attr


@item
class MRSpectroscopyFrameTypeItem(Item):
    """Item of table C.8-104 in MRSpectroscopyFrameTypeSequence, PS3.3 C.8.14.3.1."""

    FrameType: Attr[tuple[str, ...], list[str] | tuple[str, ...]] = type1(0x00089007, CS, "4-5")
    VolumetricProperties: str = type1(0x00089206, CS)
    VolumeBasedCalculationTechnique: str = type1(0x00089207, CS)
    ComplexImageComponent: str = type1(0x00089208, CS)
    AcquisitionContrast: str = type1(0x00089209, CS)
