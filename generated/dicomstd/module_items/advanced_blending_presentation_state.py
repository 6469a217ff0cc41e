"""Advanced Blending Presentation State Module Attributes, PS3.3 C.11.33. Generated from table_C.11.33-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    CS, DS, IS, LO, SH, SQ, UI, US, Item, item, numbered, type1, type1c, type3,
)

if TYPE_CHECKING:
    from dicodec.typed import UID, AnyDS, Attr, ListDS, OptSeq
    from dicomstd.items import (
        HierarchicalSOPInstanceReferenceItem,
        PaletteColorLookupTableItem,
        ThresholdItem,
        VOILUTVOILUTItem,
    )


@item
class AdvancedBlendingItem(Item):
    """Item of table C.11.33-1 in AdvancedBlendingSequence, PS3.3 C.11.33."""

    BlendingInputNumber: int = numbered(0x00701B02, US)
    StudyInstanceUID: Attr[UID, str] = type1(0x0020000D, UI)
    SeriesInstanceUID: Attr[UID, str] = type1(0x0020000E, UI)
    ReferencedImageSequence: OptSeq[AdvancedBlendingPresentationStateAdvancedBlendingReferencedImageItem] = type1c(0x00081140, SQ)
    ReferencedSpatialRegistrationSequence: OptSeq[HierarchicalSOPInstanceReferenceItem] = type1c(0x00700404, SQ)
    ThresholdSequence: OptSeq[ThresholdItem] = type1c(0x00701B11, SQ)  # if not_checkable(application) and not present(SoftcopyVOILUTSequence)
    SoftcopyVOILUTSequence: OptSeq[AdvancedBlendingPresentationStateSoftcopyVOILUTItem] = type1c(0x00283110, SQ)  # if not_checkable(other-instance) and not present(ThresholdSequence)
    PaletteColorLookupTableSequence: OptSeq[PaletteColorLookupTableItem] = type1c(0x00480120, SQ)
    TimeSeriesBlending: Literal["TRUE", "FALSE"] | None = type1c(0x00701B07, CS)
    GeometryForDisplay: Literal["TRUE", "FALSE"] | None = type1c(0x00701B08, CS)


@item
class AdvancedBlendingPresentationStateAdvancedBlendingReferencedImageItem(Item):
    """Item of table C.11.33-1 in AdvancedBlendingSequence/ReferencedImageSequence, PS3.3 C.11.33."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    ReferencedFrameNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x00081160, IS, "1-n")  # if not_checkable(other-instance) and not present(ReferencedSegmentNumber)
    ReferencedSegmentNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x0062000B, US, "1-n")  # if ReferencedSOPClassUID in {1.2.840.10008.5.1.4.1.1.66.4, 1.2.840.10008.5.1.4.1.1.66.5} and not present(ReferencedFrameNumber) and not_checkable(other-instance)
    ReferencedOpticalPathIdentifier: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type1c(0x006A000E, SH, "1-n")


@item
class AdvancedBlendingPresentationStateSoftcopyVOILUTItem(Item):
    """Item of table C.11.33-1 in AdvancedBlendingSequence/SoftcopyVOILUTSequence, PS3.3 C.11.33."""

    ReferencedImageSequence: OptSeq[AdvancedBlendingPresentationStateAdvancedBlendingSoftcopyVOILUTReferencedImageItem] = type1c(0x00081140, SQ)
    VOILUTSequence: OptSeq[VOILUTVOILUTItem] = type1c(0x00283010, SQ)  # if not present(WindowCenter)
    WindowCenter: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = type1c(0x00281050, DS, "1-n")  # if not present(VOILUTSequence)
    WindowWidth: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = type1c(0x00281051, DS, "1-n")  # if present(WindowCenter)
    WindowCenterWidthExplanation: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type3(0x00281055, LO, "1-n")
    VOILUTFunction: str | None = type3(0x00281056, CS)


@item
class AdvancedBlendingPresentationStateAdvancedBlendingSoftcopyVOILUTReferencedImageItem(Item):
    """Item of table C.11.33-1 in AdvancedBlendingSequence/SoftcopyVOILUTSequence/ReferencedImageSequence, PS3.3 C.11.33."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    ReferencedFrameNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x00081160, IS, "1-n")  # if not_checkable(other-instance) and not present(ReferencedSegmentNumber)
    ReferencedSegmentNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x0062000B, US, "1-n")  # if ReferencedSOPClassUID in {1.2.840.10008.5.1.4.1.1.66.4, 1.2.840.10008.5.1.4.1.1.66.5} and not present(ReferencedFrameNumber) and not_checkable(other-instance)
    ReferencedOpticalPathIdentifier: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type1c(0x006A000E, SH, "1-n")
