"""Volumetric Presentation State Relationship Module Attributes, PS3.3 C.11.23. Generated from table_C.11.23-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import CS, DS, LO, SQ, UI, US, Item, item, reads, type1, type1c, type3

if TYPE_CHECKING:
    from collections.abc import Iterable
    from dicodec.typed import UID, AnyDS, Attr, Items
    from dicomstd.items import (
        ImageSOPInstanceReferenceItem,
        SOPInstanceReferenceItem,
        VOILUTVOILUTItem,
    )


@item
class VolumetricPresentationInputSetItem(Item):
    """Item of table C.11.23-1 in VolumetricPresentationInputSetSequence, PS3.3 C.11.23."""

    VolumetricPresentationInputSetUID: Attr[UID, str] = type1(0x00701209, UI)
    PresentationInputType: Literal["VOLUME"] = type1(0x00701202, CS)
    ReferencedImageSequence: Attr[Items[ImageSOPInstanceReferenceItem] | None, Iterable[ImageSOPInstanceReferenceItem]] = type1c(0x00081140, SQ)  # if PresentationInputType in {VOLUME}
    ReferencedSpatialRegistrationSequence: Attr[Items[SOPInstanceReferenceItem] | None, Iterable[SOPInstanceReferenceItem]] = type1c(0x00700404, SQ)


@item
class VolumetricPresentationStateInputItem(Item):
    """Item of table C.11.23-1 in VolumetricPresentationStateInputSequence, PS3.3 C.11.23."""

    VolumetricPresentationInputNumber: int = type1(0x00701207, US)
    VolumetricPresentationInputSetUID: Attr[UID, str] = type1(0x00701209, UI)
    InputSequencePositionIndex: int | None = type1c(0x00701203, US)  # if PresentationAnimationStyle in {INPUT_SEQ}
    VOILUTSequence: Attr[Items[VOILUTVOILUTItem] | None, Iterable[VOILUTVOILUTItem]] = type1c(0x00283010, SQ)  # if not present(WindowCenter)
    WindowCenter: Attr[tuple[float, ...] | None, list[AnyDS] | tuple[AnyDS, ...]] = type1c(0x00281050, DS, "1-n")  # if not present(VOILUTSequence)
    WindowWidth: Attr[tuple[float, ...] | None, list[AnyDS] | tuple[AnyDS, ...]] = type1c(0x00281051, DS, "1-n")  # if present(WindowCenter)
    WindowCenterWidthExplanation: Attr[tuple[str, ...] | None, list[str]] = type3(0x00281055, LO, "1-n")
    VOILUTFunction: str | None = type3(0x00281056, CS)
    Crop: Literal["YES", "NO"] = type1(0x00701204, CS)
    CroppingSpecificationIndex: Attr[tuple[int, ...] | None, list[int]] = type1c(0x00701205, US, "1-n")  # if Crop in {YES}
    RenderingMethod: Literal["AVERAGE_IP", "MAXIMUM_IP", "MINIMUM_IP"] | None = type1c(0x0070120D, CS)  # if MPRThicknessType in {SLAB}


class VolumetricPresentationStateRelationship(Protocol):
    """An object that has the Volumetric Presentation State Relationship Module, PS3.3 C.11.23."""

    @reads
    def VolumetricPresentationInputSetSequence(self) -> Items[VolumetricPresentationInputSetItem]: ...

    @reads
    def VolumetricPresentationStateInputSequence(self) -> Items[VolumetricPresentationStateInputItem]: ...

    @property
    def GlobalCrop(self) -> Literal["YES", "NO"]: ...

    @reads
    def GlobalCroppingSpecificationIndex(self) -> tuple[int, ...] | None: ...
