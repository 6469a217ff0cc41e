"""Presentation State Blending Module Attributes, PS3.3 C.11.14. Generated from table_C.11.14-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, DS, LO, SQ, UI, Item, item, type1, type1c, type3

if TYPE_CHECKING:
    from dicodec.typed import UID, AnyDS, Attr, ListDS, OptSeq, Seq
    from dicomstd.items import (
        ImageSOPInstanceReferenceItem,
        ModalityLUTItem,
        PresentationStateRelationshipReferencedSeriesItem,
        VOILUTVOILUTItem,
    )


@item
class BlendingItem(Item):
    """Item of table C.11.14-1 in BlendingSequence, PS3.3 C.11.14."""

    BlendingPosition: Literal["SUPERIMPOSED", "UNDERLYING"] = type1(0x00700405, CS)
    StudyInstanceUID: Attr[UID, str] = type1(0x0020000D, UI)
    ReferencedSeriesSequence: Seq[PresentationStateRelationshipReferencedSeriesItem] = type1(0x00081115, SQ)
    ModalityLUTSequence: OptSeq[ModalityLUTItem] = type1c(0x00283000, SQ)
    RescaleIntercept: Attr[float | None, AnyDS | None] = type1c(0x00281052, DS)  # if not_checkable(other-instance) and not present(ModalityLUTSequence)
    RescaleSlope: Attr[float | None, AnyDS | None] = type1c(0x00281053, DS)  # if not_checkable(other-instance) and present(RescaleIntercept)
    RescaleType: str | None = type1c(0x00281054, LO)  # if not_checkable(other-instance) and present(RescaleIntercept)
    SoftcopyVOILUTSequence: OptSeq[PresentationStateBlendingSoftcopyVOILUTItem] = type1c(0x00283110, SQ)


@item
class PresentationStateBlendingSoftcopyVOILUTItem(Item):
    """Item of table C.11.14-1 in BlendingSequence/SoftcopyVOILUTSequence, PS3.3 C.11.14."""

    ReferencedImageSequence: OptSeq[ImageSOPInstanceReferenceItem] = type1c(0x00081140, SQ)
    VOILUTSequence: OptSeq[VOILUTVOILUTItem] = type1c(0x00283010, SQ)  # if not present(WindowCenter)
    WindowCenter: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = type1c(0x00281050, DS, "1-n")  # if not present(VOILUTSequence)
    WindowWidth: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = type1c(0x00281051, DS, "1-n")  # if present(WindowCenter)
    WindowCenterWidthExplanation: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type3(0x00281055, LO, "1-n")
    VOILUTFunction: str | None = type3(0x00281056, CS)
