"""Spatial Registration Module Attributes, PS3.3 C.20.2. Generated from table_C.20.2-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, DS, IS, LO, SQ, UI, US, Item, item, type1, type1c, type2, type3

if TYPE_CHECKING:
    from dicodec.typed import UID, AnyDS, Attr, ListDS, OptCodes, OptSeq, Seq
    from dicomstd.items import CodeSequenceItem, ImageSOPInstanceReferenceItem


@item
class RegistrationItem(Item):
    """Item of table C.20.2-1 in RegistrationSequence, PS3.3 C.20.2."""

    FrameOfReferenceUID: Attr[UID | None, str | None] = type1c(0x00200052, UI)  # if not present(ReferencedImageSequence)
    ReferencedImageSequence: OptSeq[ImageSOPInstanceReferenceItem] = type1c(0x00081140, SQ)  # if not present(FrameOfReferenceUID)
    MatrixRegistrationSequence: Seq[MatrixRegistrationItem] = type1(0x00700309, SQ)
    UsedFiducialsSequence: OptSeq[SpatialRegistrationUsedFiducialsItem] = type3(0x00700314, SQ)
    UsedSegmentsSequence: OptSeq[UsedSegmentsItem] = type3(0x00620012, SQ)
    UsedRTStructureSetROISequence: OptSeq[UsedRTStructureSetROIItem] = type3(0x00700315, SQ)


@item
class MatrixRegistrationItem(Item):
    """Item of table C.20.2-1 in RegistrationSequence/MatrixRegistrationSequence, PS3.3 C.20.2."""

    FrameOfReferenceTransformationComment: str | None = type3(0x300600C8, LO)
    RegistrationTypeCodeSequence: OptCodes[CodeSequenceItem] = type2(0x0070030D, SQ)
    MatrixSequence: Seq[MatrixItem] = type1(0x0070030A, SQ)


@item
class MatrixItem(Item):
    """Item of table C.20.2-1 in RegistrationSequence/MatrixRegistrationSequence/MatrixSequence, PS3.3 C.20.2."""

    FrameOfReferenceTransformationMatrix: Attr[tuple[float, float, float, float, float, float, float, float, float, float, float, float, float, float, float, float], ListDS | tuple[AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS]] = type1(0x300600C6, DS, "16")
    FrameOfReferenceTransformationMatrixType: Literal["RIGID", "RIGID_SCALE", "AFFINE"] = type1(0x0070030C, CS)


@item
class SpatialRegistrationUsedFiducialsItem(Item):
    """Item of table C.20.2-1 in RegistrationSequence/UsedFiducialsSequence, PS3.3 C.20.2."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    FiducialUID: Attr[UID, str] = type1(0x0070031A, UI)


@item
class UsedSegmentsItem(Item):
    """Item of table C.20.2-1 in RegistrationSequence/UsedSegmentsSequence, PS3.3 C.20.2."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    ReferencedSegmentNumber: Attr[tuple[int, ...], list[int] | tuple[int, ...]] = type1(0x0062000B, US, "1-n")


@item
class UsedRTStructureSetROIItem(Item):
    """Item of table C.20.2-1 in RegistrationSequence/UsedRTStructureSetROISequence, PS3.3 C.20.2."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    ReferencedROINumber: int = type1(0x30060084, IS)
