"""Deformable Spatial Registration Module Attributes, PS3.3 C.20.3. Generated from table_C.20.3-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    CS, DS, FD, LO, OF, SQ, UI, UL, Item, item, type1, type1c, type2, type3,
)

if TYPE_CHECKING:
    from dicodec.typed import UID, AnyDS, AnyFD, Attr, Buffer, ListDS, ListFD, OptCodes, OptSeq
    from dicomstd.items import CodeSequenceItem, ImageSOPInstanceReferenceItem


@item
class DeformableRegistrationItem(Item):
    """Item of table C.20.3-1 in DeformableRegistrationSequence, PS3.3 C.20.3."""

    SourceFrameOfReferenceUID: Attr[UID, str] = type1(0x00640003, UI)
    ReferencedImageSequence: OptSeq[ImageSOPInstanceReferenceItem] = type1c(0x00081140, SQ)
    FrameOfReferenceTransformationComment: str | None = type3(0x300600C8, LO)
    RegistrationTypeCodeSequence: OptCodes[CodeSequenceItem] = type2(0x0070030D, SQ)
    PreDeformationMatrixRegistrationSequence: OptSeq[PreDeformationMatrixRegistrationItem] = type1c(0x0064000F, SQ)
    PostDeformationMatrixRegistrationSequence: OptSeq[PostDeformationMatrixRegistrationItem] = type1c(0x00640010, SQ)
    DeformableRegistrationGridSequence: OptSeq[DeformableRegistrationGridItem] = type1c(0x00640005, SQ)
    UsedFiducialsSequence: OptSeq[DeformableSpatialRegistrationUsedFiducialsItem] = type3(0x00700314, SQ)


@item
class PreDeformationMatrixRegistrationItem(Item):
    """Item of table C.20.3-1 in DeformableRegistrationSequence/PreDeformationMatrixRegistrationSequence, PS3.3 C.20.3."""

    FrameOfReferenceTransformationMatrix: Attr[tuple[float, float, float, float, float, float, float, float, float, float, float, float, float, float, float, float], ListDS | tuple[AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS]] = type1(0x300600C6, DS, "16")
    FrameOfReferenceTransformationMatrixType: Literal["RIGID", "RIGID_SCALE", "AFFINE"] = type1(0x0070030C, CS)


@item
class PostDeformationMatrixRegistrationItem(Item):
    """Item of table C.20.3-1 in DeformableRegistrationSequence/PostDeformationMatrixRegistrationSequence, PS3.3 C.20.3."""

    FrameOfReferenceTransformationMatrix: Attr[tuple[float, float, float, float, float, float, float, float, float, float, float, float, float, float, float, float], ListDS | tuple[AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS]] = type1(0x300600C6, DS, "16")
    FrameOfReferenceTransformationMatrixType: str = type1(0x0070030C, CS)


@item
class DeformableRegistrationGridItem(Item):
    """Item of table C.20.3-1 in DeformableRegistrationSequence/DeformableRegistrationGridSequence, PS3.3 C.20.3."""

    ImageOrientationPatient: Attr[tuple[float, float, float, float, float, float], ListDS | tuple[AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS]] = type1(0x00200037, DS, "6")
    ImagePositionPatient: Attr[tuple[float, float, float], ListDS | tuple[AnyDS, AnyDS, AnyDS]] = type1(0x00200032, DS, "3")
    GridDimensions: Attr[tuple[int, int, int], list[int] | tuple[int, int, int]] = type1(0x00640007, UL, "3")
    GridResolution: Attr[tuple[float, float, float], ListFD | tuple[AnyFD, AnyFD, AnyFD]] = type1(0x00640008, FD, "3")
    VectorGridData: Attr[memoryview, Buffer] = type1(0x00640009, OF)


@item
class DeformableSpatialRegistrationUsedFiducialsItem(Item):
    """Item of table C.20.3-1 in DeformableRegistrationSequence/UsedFiducialsSequence, PS3.3 C.20.3."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    FiducialUID: Attr[UID, str] = type1(0x0070031A, UI)
