"""Volumetric Presentation State Relationship Module Attributes, PS3.3 C.11.23. Generated from table_C.11.23-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    CS, DS, LO, SQ, UI, US, Item, filled, item, numbered, type1, type1c, type3,
)

if TYPE_CHECKING:
    from dicodec.typed import UID, AnyDS, Attr, ListDS, OptSeq
    from dicomstd.items import (
        ImageSOPInstanceReferenceItem,
        SOPInstanceReferenceItem,
        VOILUTVOILUTItem,
    )


@item
class VolumetricPresentationInputSetItem(Item):
    """Item of table C.11.23-1 in VolumetricPresentationInputSetSequence, PS3.3 C.11.23."""

    VolumetricPresentationInputSetUID: Attr[UID, str] = type1(0x00701209, UI)
    PresentationInputType: Literal["VOLUME"] = filled(0x00701202, CS, value="VOLUME")
    ReferencedImageSequence: OptSeq[ImageSOPInstanceReferenceItem] = type1c(0x00081140, SQ)  # if PresentationInputType in {VOLUME}
    ReferencedSpatialRegistrationSequence: OptSeq[SOPInstanceReferenceItem] = type1c(0x00700404, SQ)


@item
class VolumetricPresentationStateInputItem(Item):
    """Item of table C.11.23-1 in VolumetricPresentationStateInputSequence, PS3.3 C.11.23."""

    VolumetricPresentationInputNumber: int = numbered(0x00701207, US)
    VolumetricPresentationInputSetUID: Attr[UID, str] = type1(0x00701209, UI)
    InputSequencePositionIndex: int | None = type1c(0x00701203, US)  # if present(PresentationAnimationStyle) and PresentationAnimationStyle in {INPUT_SEQ}
    VOILUTSequence: OptSeq[VOILUTVOILUTItem] = type1c(0x00283010, SQ)  # if not present(WindowCenter)
    WindowCenter: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = type1c(0x00281050, DS, "1-n")  # if not present(VOILUTSequence)
    WindowWidth: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = type1c(0x00281051, DS, "1-n")  # if present(WindowCenter)
    WindowCenterWidthExplanation: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type3(0x00281055, LO, "1-n")
    VOILUTFunction: str | None = type3(0x00281056, CS)
    Crop: Literal["YES", "NO"] = type1(0x00701204, CS)
    CroppingSpecificationIndex: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x00701205, US, "1-n")  # if Crop in {YES}
    RenderingMethod: Literal["AVERAGE_IP", "MAXIMUM_IP", "MINIMUM_IP"] | None = type1c(0x0070120D, CS)  # if present(MPRThicknessType) and MPRThicknessType in {SLAB}
