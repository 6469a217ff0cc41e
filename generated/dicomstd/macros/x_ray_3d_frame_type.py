"""X-Ray 3D Frame Type Macro Attributes, PS3.3 C.8.21.5.1. Generated from table_C.8.21.5.1-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, US, Item, item, type1, type1c

if TYPE_CHECKING:
    from dicodec.typed import Attr


@item
class XRay3DFrameTypeItem(Item):
    """Item of table C.8.21.5.1-1 in XRay3DFrameTypeSequence, PS3.3 C.8.21.5.1."""

    FrameType: Attr[tuple[str, ...], list[str] | tuple[str, ...]] = type1(0x00089007, CS, "4-5")
    PixelPresentation: Literal["COLOR", "MONOCHROME", "MIXED", "TRUE_COLOR"] = type1(0x00089205, CS)
    VolumetricProperties: Literal["VOLUME", "SAMPLED", "DISTORTED", "MIXED"] = type1(0x00089206, CS)
    VolumeBasedCalculationTechnique: str = type1(0x00089207, CS)
    ReconstructionIndex: int | None = type1c(0x00209536, US)  # if present(XRay3DReconstructionSequence)
