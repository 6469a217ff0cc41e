"""Spatial Registration Module Attributes, PS3.3 C.20.2. Generated from table_C.20.2-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import (
    CS, DS, IS, LO, SQ, UI, US, Item, item, reads, type1, type1c, type2, type3,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from dicodec.typed import UID, AnyDS, Attr, CodedConcept, Date, Items, PersonName, Time
    from dicomstd.items import (
        AlternateContentDescriptionItem,
        CodeSequenceItem,
        ImageSOPInstanceReferenceItem,
        PersonIdentificationItem,
    )


@item
class RegistrationItem(Item):
    """Item of table C.20.2-1 in RegistrationSequence, PS3.3 C.20.2."""

    FrameOfReferenceUID: Attr[UID | None, str] = type1c(0x00200052, UI)  # if not present(ReferencedImageSequence)
    ReferencedImageSequence: Attr[Items[ImageSOPInstanceReferenceItem] | None, Iterable[ImageSOPInstanceReferenceItem]] = type1c(0x00081140, SQ)  # if not present(FrameOfReferenceUID)
    MatrixRegistrationSequence: Attr[Items[MatrixRegistrationItem], Iterable[MatrixRegistrationItem]] = type1(0x00700309, SQ)
    UsedFiducialsSequence: Attr[Items[SpatialRegistrationUsedFiducialsItem] | None, Iterable[SpatialRegistrationUsedFiducialsItem]] = type3(0x00700314, SQ)
    UsedSegmentsSequence: Attr[Items[UsedSegmentsItem] | None, Iterable[UsedSegmentsItem]] = type3(0x00620012, SQ)
    UsedRTStructureSetROISequence: Attr[Items[UsedRTStructureSetROIItem] | None, Iterable[UsedRTStructureSetROIItem]] = type3(0x00700315, SQ)


@item
class MatrixRegistrationItem(Item):
    """Item of table C.20.2-1 in RegistrationSequence/MatrixRegistrationSequence, PS3.3 C.20.2."""

    FrameOfReferenceTransformationComment: str | None = type3(0x300600C8, LO)
    RegistrationTypeCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type2(0x0070030D, SQ)
    MatrixSequence: Attr[Items[MatrixItem], Iterable[MatrixItem]] = type1(0x0070030A, SQ)


@item
class MatrixItem(Item):
    """Item of table C.20.2-1 in RegistrationSequence/MatrixRegistrationSequence/MatrixSequence, PS3.3 C.20.2."""

    FrameOfReferenceTransformationMatrix: Attr[tuple[float, float, float, float, float, float, float, float, float, float, float, float, float, float, float, float], list[AnyDS] | tuple[AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS, AnyDS]] = type1(0x300600C6, DS, "16")
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
    ReferencedSegmentNumber: Attr[tuple[int, ...], list[int]] = type1(0x0062000B, US, "1-n")


@item
class UsedRTStructureSetROIItem(Item):
    """Item of table C.20.2-1 in RegistrationSequence/UsedRTStructureSetROISequence, PS3.3 C.20.2."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    ReferencedROINumber: int = type1(0x30060084, IS)


class SpatialRegistration(Protocol):
    """An object that has the Spatial Registration Module, PS3.3 C.20.2."""

    @reads
    def ContentDate(self) -> Date: ...

    @reads
    def ContentTime(self) -> Time: ...

    @property
    def InstanceNumber(self) -> int: ...

    @property
    def ContentLabel(self) -> str: ...

    @property
    def ContentDescription(self) -> str | None: ...

    @reads
    def ConceptNameCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @reads
    def AlternateContentDescriptionSequence(self) -> Items[AlternateContentDescriptionItem] | None: ...

    @reads
    def ContentCreatorName(self) -> PersonName | None: ...

    @reads
    def ContentCreatorIdentificationCodeSequence(self) -> Items[PersonIdentificationItem] | None: ...

    @reads
    def RegistrationSequence(self) -> Items[RegistrationItem]: ...
