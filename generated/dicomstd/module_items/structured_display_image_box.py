"""Structured Display Image Box Module Attributes, PS3.3 C.11.17. Generated from table_C.11.17-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, FD, IS, SQ, UI, US, Item, item, type1, type1c, type2c, type3

if TYPE_CHECKING:
    from dicodec.typed import UID, AnyFD, Attr, ListFD, OptSeq
    from dicomstd.items import ImageSOPInstanceReferenceItem, SOPInstanceReferenceItem


@item
class StructuredDisplayImageBoxItem(Item):
    """Item of table C.11.17-1 in StructuredDisplayImageBoxSequence, PS3.3 C.11.17."""

    DisplayEnvironmentSpatialPosition: Attr[tuple[float, float, float, float], ListFD | tuple[AnyFD, AnyFD, AnyFD, AnyFD]] = type1(0x00720108, FD, "4")
    ImageBoxNumber: int = type1(0x00720302, US)
    ImageBoxLayoutType: str = type1(0x00720304, CS)
    ImageBoxTileHorizontalDimension: int | None = type1c(0x00720306, US)  # if ImageBoxLayoutType in {TILED}
    ImageBoxTileVerticalDimension: int | None = type1c(0x00720308, US)  # if ImageBoxLayoutType in {TILED}
    ImageBoxOverlapPriority: int | None = type3(0x00720320, US)
    DisplaySetHorizontalJustification: Literal["LEFT", "CENTER", "RIGHT"] | None = type3(0x00720717, CS)
    DisplaySetVerticalJustification: Literal["TOP", "CENTER", "BOTTOM"] | None = type3(0x00720718, CS)
    PreferredPlaybackSequencing: Literal[0, 1, 2] | None = type1c(0x00181244, US)  # if ImageBoxLayoutType in {CINE}
    RecommendedDisplayFrameRate: int | None = type1c(0x00082144, IS)  # if ImageBoxLayoutType in {CINE} and not present(CineRelativeToRealTime)
    CineRelativeToRealTime: Attr[float | None, AnyFD | None] = type1c(0x00720330, FD)  # if ImageBoxLayoutType in {CINE} and not present(RecommendedDisplayFrameRate)
    InitialCineRunState: str | None = type1c(0x00180042, CS)  # if ImageBoxLayoutType in {CINE}
    StartTrim: int | None = type2c(0x00082142, IS)  # if ImageBoxLayoutType in {CINE}
    StopTrim: int | None = type2c(0x00082143, IS)  # if ImageBoxLayoutType in {CINE}
    ReferencedFirstFrameSequence: OptSeq[ImageSOPInstanceReferenceItem] = type2c(0x00720427, SQ)  # if ImageBoxLayoutType in {STACK}
    ReferencedImageSequence: OptSeq[StructuredDisplayImageBoxReferencedImageItem] = type2c(0x00081140, SQ)  # if not present(ReferencedPresentationStateSequence) and not present(ReferencedStereometricInstanceSequence) and not present(ReferencedInstanceSequence)
    ReferencedPresentationStateSequence: OptSeq[SOPInstanceReferenceItem] = type1c(0x00089237, SQ)  # if not present(ReferencedImageSequence) and not present(ReferencedStereometricInstanceSequence) and not present(ReferencedInstanceSequence)
    ReferencedInstanceSequence: OptSeq[SOPInstanceReferenceItem] = type1c(0x0008114A, SQ)  # if not present(ReferencedPresentationStateSequence) and not present(ReferencedStereometricInstanceSequence) and not present(ReferencedImageSequence)
    ReferencedStereometricInstanceSequence: OptSeq[SOPInstanceReferenceItem] = type1c(0x00081134, SQ)  # if not present(ReferencedPresentationStateSequence) and not present(ReferencedInstanceSequence) and not present(ReferencedImageSequence)


@item
class StructuredDisplayImageBoxReferencedImageItem(Item):
    """Item of table C.11.17-1 in StructuredDisplayImageBoxSequence/ReferencedImageSequence, PS3.3 C.11.17."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    ReferencedFrameNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x00081160, IS, "1-n")  # if not_checkable(other-instance) and not present(ReferencedSegmentNumber)
    ReferencedSegmentNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x0062000B, US, "1-n")  # if ReferencedSOPClassUID in {1.2.840.10008.5.1.4.1.1.66.4, 1.2.840.10008.5.1.4.1.1.66.5} and not present(ReferencedFrameNumber) and not_checkable(other-instance)
    ReferencedPresentationStateSequence: OptSeq[SOPInstanceReferenceItem] = type1c(0x00089237, SQ)


@item
class ImageBoxSynchronizationItem(Item):
    """Item of table C.11.17-1 in ImageBoxSynchronizationSequence, PS3.3 C.11.17."""

    SynchronizedImageBoxList: Attr[tuple[int, ...], list[int] | tuple[int, ...]] = type1(0x00720432, US, "2-n")
    TypeOfSynchronization: str = type1(0x00720434, CS)
