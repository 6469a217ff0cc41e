"""Corneal Topography Map Analysis Module Attributes, PS3.3 C.8.30.3. Generated from table_C.8.30.3-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, FD, FL, IS, SQ, UI, US, Item, item, type1, type1c

if TYPE_CHECKING:
    from dicodec.typed import UID, AnyFD, Attr, Codes, ListFD
    from dicomstd.items import CodeSequenceItem


@item
class MinimumKeratometricItem(Item):
    """Item of table C.8.30.3-1 in MinimumKeratometricSequence, PS3.3 C.8.30.3."""

    RadiusOfCurvature: Attr[float, AnyFD] = type1(0x00460075, FD)
    KeratometricPower: Attr[float, AnyFD] = type1(0x00460076, FD)
    KeratometricAxis: Attr[float, AnyFD] = type1(0x00460077, FD)


@item
class SimulatedKeratometricCylinderItem(Item):
    """Item of table C.8.30.3-1 in SimulatedKeratometricCylinderSequence, PS3.3 C.8.30.3."""

    KeratometricPower: Attr[float, AnyFD] = type1(0x00460076, FD)
    KeratometricAxis: Attr[float, AnyFD] = type1(0x00460077, FD)


@item
class MaximumCornealCurvatureItem(Item):
    """Item of table C.8.30.3-1 in MaximumCornealCurvatureSequence, PS3.3 C.8.30.3."""

    MaximumCornealCurvature: Attr[float, AnyFD] = type1(0x00460212, FL)
    MaximumCornealCurvatureLocation: Attr[tuple[float, float], ListFD | tuple[AnyFD, AnyFD]] = type1(0x00460213, FL, "2")


@item
class CornealTopographyMapAnalysisSourceImageItem(Item):
    """Item of table C.8.30.3-1 in SourceImageSequence, PS3.3 C.8.30.3."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    ReferencedFrameNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x00081160, IS, "1-n")  # if not_checkable(other-instance) and not present(ReferencedSegmentNumber)
    ReferencedSegmentNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x0062000B, US, "1-n")  # if ReferencedSOPClassUID in {1.2.840.10008.5.1.4.1.1.66.4, 1.2.840.10008.5.1.4.1.1.66.5} and not present(ReferencedFrameNumber) and not_checkable(other-instance)
    PurposeOfReferenceCodeSequence: Codes[CodeSequenceItem] = type1(0x0040A170, SQ)


@item
class SourceImageCornealProcessedDataItem(Item):
    """Item of table C.8.30.3-1 in SourceImageCornealProcessedDataSequence, PS3.3 C.8.30.3."""

    CornealPointLocation: Attr[tuple[float, float, float], ListFD | tuple[AnyFD, AnyFD, AnyFD]] = type1(0x00460247, FL, "3")
    CornealPointEstimated: Literal["Y", "N"] = type1(0x00460248, CS)
    AxialPower: Attr[float, AnyFD] = type1(0x00460249, FL)
    TangentialPower: Attr[float, AnyFD] = type1(0x00460250, FL)
    RefractivePower: Attr[float, AnyFD] = type1(0x00460251, FL)
    RelativeElevation: Attr[float, AnyFD] = type1(0x00460252, FL)
    CornealWavefront: Attr[float, AnyFD] = type1(0x00460253, FL)
