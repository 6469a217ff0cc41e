"""MR Image Frame Type Macro Attributes, PS3.3 C.8.13.5.1. Generated from table_C.8-88; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, Item, item, type1, type1c, type3

if TYPE_CHECKING:
    from dicodec.typed import Attr


@item
class MRImageFrameTypeItem(Item):
    """Item of table C.8-88 in MRImageFrameTypeSequence, PS3.3 C.8.13.5.1."""

    FrameType: Attr[tuple[str, ...], list[str] | tuple[str, ...]] = type1(0x00089007, CS, "4-5")
    PixelPresentation: Literal["COLOR", "MONOCHROME", "MIXED", "TRUE_COLOR"] = type1(0x00089205, CS)
    VolumetricProperties: Literal["VOLUME", "SAMPLED", "DISTORTED", "MIXED"] = type1(0x00089206, CS)
    VolumeBasedCalculationTechnique: str = type1(0x00089207, CS)
    ComplexImageComponent: str | None = type1c(0x00089208, CS)  # if SOPClassUID not in {1.2.840.10008.5.1.4.1.1.4.4}
    AcquisitionContrast: str | None = type1c(0x00089209, CS)  # if SOPClassUID not in {1.2.840.10008.5.1.4.1.1.4.4}
    FunctionalSettlingPhaseFramesPresent: Literal["YES", "NO"] | None = type3(0x00189622, CS)
