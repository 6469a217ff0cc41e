"""Spatial Fiducials Module Attributes, PS3.3 C.21.2. Generated from table_C.21.2-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import CS, DS, FD, FL, IS, SH, SQ, ST, UI, Item, item, type1, type1c, type3

if TYPE_CHECKING:
    from dicodec.typed import UID, AnyDS, AnyFD, Attr, ListDS, ListFD, OptCodes, OptSeq, Seq
    from dicomstd.items import CodeSequenceItem, ImageSOPInstanceReferenceItem


@item
class FiducialSetItem(Item):
    """Item of table C.21.2-1 in FiducialSetSequence, PS3.3 C.21.2."""

    FrameOfReferenceUID: Attr[UID | None, str | None] = type1c(0x00200052, UI)  # if not present(ReferencedImageSequence)
    ReferencedImageSequence: OptSeq[ImageSOPInstanceReferenceItem] = type1c(0x00081140, SQ)  # if not present(FrameOfReferenceUID)
    FiducialSequence: Seq[FiducialItem] = type1(0x0070031E, SQ)


@item
class FiducialItem(Item):
    """Item of table C.21.2-1 in FiducialSetSequence/FiducialSequence, PS3.3 C.21.2."""

    FiducialIdentifier: str = type1(0x00700310, SH)
    FiducialsPropertyCategoryCodeSequence: OptCodes[CodeSequenceItem] = type3(0x0070031F, SQ)
    FiducialIdentifierCodeSequence: OptCodes[CodeSequenceItem] = type1c(0x00700311, SQ)  # if not present(FiducialIdentifier)
    FiducialUID: Attr[UID | None, str | None] = type3(0x0070031A, UI)
    FiducialDescription: str | None = type3(0x0070030F, ST)
    ShapeType: str = type1(0x00700306, CS)
    NumberOfContourPoints: int | None = type1c(0x30060046, IS)  # if present(ContourData)
    ContourData: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = type1c(0x30060050, DS, "3-3n")  # if present(FrameOfReferenceUID)
    ContourUncertaintyRadius: Attr[float | None, AnyFD | None] = type3(0x00700312, FD)
    GraphicCoordinatesDataSequence: OptSeq[GraphicCoordinatesDataItem] = type1c(0x00700318, SQ)  # if not present(ContourData)
    DefinitionSourceSequence: OptSeq[SpatialFiducialsDefinitionSourceItem] = type3(0x00081156, SQ)


@item
class GraphicCoordinatesDataItem(Item):
    """Item of table C.21.2-1 in FiducialSetSequence/FiducialSequence/GraphicCoordinatesDataSequence, PS3.3 C.21.2."""

    GraphicData: Attr[tuple[float, ...], ListFD | tuple[AnyFD, ...]] = type1(0x00700022, FL, "2-n")
    ReferencedImageSequence: Seq[ImageSOPInstanceReferenceItem] = type1(0x00081140, SQ)


@item
class SpatialFiducialsDefinitionSourceItem(Item):
    """Item of table C.21.2-1 in FiducialSetSequence/FiducialSequence/DefinitionSourceSequence, PS3.3 C.21.2."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    ReferencedROINumber: int | None = type1c(0x30060084, IS)  # if ReferencedSOPClassUID in {1.2.840.10008.5.1.4.1.1.481.3}
