"""Spatial Fiducials Module Attributes, PS3.3 C.21.2. Generated from table_C.21.2-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import (
    CS, DS, FD, FL, IS, SH, SQ, ST, UI, Item, item, reads, type1, type1c, type3,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from decimal import Decimal
    from dicodec.typed import UID, AnyDS, AnyFD, Attr, CodedConcept, Date, Items, PersonName, Time
    from dicomstd.items import (
        AlternateContentDescriptionItem,
        CodeSequenceItem,
        ImageSOPInstanceReferenceItem,
        PersonIdentificationItem,
    )


@item
class FiducialSetItem(Item):
    """Item of table C.21.2-1 in FiducialSetSequence, PS3.3 C.21.2."""

    FrameOfReferenceUID: Attr[UID | None, str] = type1c(0x00200052, UI)  # if not present(ReferencedImageSequence)
    ReferencedImageSequence: Attr[Items[ImageSOPInstanceReferenceItem] | None, Iterable[ImageSOPInstanceReferenceItem]] = type1c(0x00081140, SQ)  # if not present(FrameOfReferenceUID)
    FiducialSequence: Attr[Items[FiducialItem], Iterable[FiducialItem]] = type1(0x0070031E, SQ)


@item
class FiducialItem(Item):
    """Item of table C.21.2-1 in FiducialSetSequence/FiducialSequence, PS3.3 C.21.2."""

    FiducialIdentifier: str = type1(0x00700310, SH)
    FiducialsPropertyCategoryCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type3(0x0070031F, SQ)
    FiducialIdentifierCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type1c(0x00700311, SQ)  # if not present(FiducialIdentifier)
    FiducialUID: Attr[UID | None, str] = type3(0x0070031A, UI)
    FiducialDescription: str | None = type3(0x0070030F, ST)
    ShapeType: str = type1(0x00700306, CS)
    NumberOfContourPoints: int | None = type1c(0x30060046, IS)  # if present(ContourData)
    ContourData: Attr[tuple[float, ...] | None, list[AnyDS] | tuple[AnyDS, ...]] = type1c(0x30060050, DS, "3-3n")  # if present(FrameOfReferenceUID)
    ContourUncertaintyRadius: Attr[float | None, Decimal] = type3(0x00700312, FD)
    GraphicCoordinatesDataSequence: Attr[Items[GraphicCoordinatesDataItem] | None, Iterable[GraphicCoordinatesDataItem]] = type1c(0x00700318, SQ)  # if not present(ContourData)
    DefinitionSourceSequence: Attr[Items[SpatialFiducialsDefinitionSourceItem] | None, Iterable[SpatialFiducialsDefinitionSourceItem]] = type3(0x00081156, SQ)


@item
class GraphicCoordinatesDataItem(Item):
    """Item of table C.21.2-1 in FiducialSetSequence/FiducialSequence/GraphicCoordinatesDataSequence, PS3.3 C.21.2."""

    GraphicData: Attr[tuple[float, ...], list[AnyFD] | tuple[AnyFD, ...]] = type1(0x00700022, FL, "2-n")
    ReferencedImageSequence: Attr[Items[ImageSOPInstanceReferenceItem], Iterable[ImageSOPInstanceReferenceItem]] = type1(0x00081140, SQ)


@item
class SpatialFiducialsDefinitionSourceItem(Item):
    """Item of table C.21.2-1 in FiducialSetSequence/FiducialSequence/DefinitionSourceSequence, PS3.3 C.21.2."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    ReferencedROINumber: int | None = type1c(0x30060084, IS)  # if ReferencedSOPClassUID in {1.2.840.10008.5.1.4.1.1.481.3}


class SpatialFiducials(Protocol):
    """An object that has the Spatial Fiducials Module, PS3.3 C.21.2."""

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
    def FiducialSetSequence(self) -> Items[FiducialSetItem]: ...
