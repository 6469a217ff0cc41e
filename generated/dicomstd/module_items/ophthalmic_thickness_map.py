"""Ophthalmic Thickness Map Module Attributes, PS3.3 C.8.28.2. Generated from table_C.8.28.2-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, FL, IS, LO, SQ, UI, US, Item, filled, item, type1, type1c, type3

if TYPE_CHECKING:
    from dicodec.typed import UID, AnyFD, Attr, Codes, ListFD
    from dicomstd.items import CodeSequenceItem


@item
class PixelValueMappingToCodedConceptItem(Item):
    """Item of table C.8.28.2-1 in PixelValueMappingToCodedConceptSequence, PS3.3 C.8.28.2."""

    MappedPixelValue: int = type1(0x00221452, "US or SS")
    PixelValueMappingCodeSequence: Codes[CodeSequenceItem] = type1(0x00409098, SQ)
    PixelValueMappingExplanation: str | None = type3(0x00221454, LO)


@item
class RelevantOPTAttributesItem(Item):
    """Item of table C.8.28.2-1 in RelevantOPTAttributesSequence, PS3.3 C.8.28.2."""

    DepthSpatialResolution: Attr[float, AnyFD] = type1(0x00220035, FL)
    MaximumDepthDistortion: Attr[float, AnyFD] = type1(0x00220036, FL)


@item
class OphthalmicThicknessMapSourceImageItem(Item):
    """Item of table C.8.28.2-1 in SourceImageSequence, PS3.3 C.8.28.2."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    ReferencedFrameNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x00081160, IS, "1-n")  # if not_checkable(other-instance) and not present(ReferencedSegmentNumber)
    ReferencedSegmentNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x0062000B, US, "1-n")  # if ReferencedSOPClassUID in {1.2.840.10008.5.1.4.1.1.66.4, 1.2.840.10008.5.1.4.1.1.66.5} and not present(ReferencedFrameNumber) and not_checkable(other-instance)
    PurposeOfReferenceCodeSequence: Codes[CodeSequenceItem] = type1(0x0040A170, SQ)


@item
class OphthalmicThicknessMapReferencedInstanceItem(Item):
    """Item of table C.8.28.2-1 in ReferencedInstanceSequence, PS3.3 C.8.28.2."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    PurposeOfReferenceCodeSequence: Codes[CodeSequenceItem] = type1(0x0040A170, SQ)


@item
class RegistrationToLocalizerItem(Item):
    """Item of table C.8.28.2-1 in RegistrationToLocalizerSequence, PS3.3 C.8.28.2."""

    RegisteredLocalizerUnits: Literal["PIXEL"] = filled(0x00221466, CS, value="PIXEL")
    RegisteredLocalizerTopLeftHandCorner: Attr[tuple[float, float], ListFD | tuple[AnyFD, AnyFD]] = type1(0x00221467, FL, "2")
    RegisteredLocalizerBottomRightHandCorner: Attr[tuple[float, float], ListFD | tuple[AnyFD, AnyFD]] = type1(0x00221468, FL, "2")
