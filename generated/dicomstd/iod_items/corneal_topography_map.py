"""Items of the Corneal Topography Map IOD, PS3.3 A.73.3. Generated; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    CS, DT, IS, LO, SH, SQ, UC, UI, UR, US, Item, item, type1, type1c, type3,
)

if TYPE_CHECKING:
    from dicodec.typed import UID, AnyDT, Attr, Codes, DateTime, OptCodes, OptSeq
    from dicomstd.items import CodeSequenceItem, EquivalentCodeItem


@item
class CornealTopographyMapAnatomicRegionItem(Item):
    """Item of table A.73.3-1, PS3.3 A.73.3, printed in 10-7/AnatomicRegionSequence, 10-5/AnatomicRegionSequence."""

    CodeValue: str | None = type1c(0x00080100, SH)
    CodingSchemeDesignator: str | None = type1c(0x00080102, SH)  # if present(CodeValue) or present(LongCodeValue)
    CodingSchemeVersion: str | None = type1c(0x00080103, SH)  # if present(CodingSchemeDesignator) and not_checkable(content)
    CodeMeaning: str = type1(0x00080104, LO)
    LongCodeValue: str | None = type1c(0x00080119, UC)  # if not present(CodeValue) and not_checkable(content)
    URNCodeValue: str | None = type1c(0x00080120, UR)  # if not present(CodeValue) and not_checkable(content)
    EquivalentCodeSequence: OptSeq[EquivalentCodeItem] = type3(0x00080121, SQ)
    ContextIdentifier: str | None = type3(0x0008010F, CS)
    ContextUID: Attr[UID | None, str | None] = type3(0x00080117, UI)
    MappingResource: str | None = type1c(0x00080105, CS)  # if present(ContextIdentifier)
    MappingResourceUID: Attr[UID | None, str | None] = type3(0x00080118, UI)
    MappingResourceName: str | None = type3(0x00080122, LO)
    ContextGroupVersion: Attr[DateTime | None, AnyDT | None] = type1c(0x00080106, DT)  # if present(ContextIdentifier)
    ContextGroupExtensionFlag: Literal["Y", "N"] | None = type3(0x0008010B, CS)
    ContextGroupLocalVersion: Attr[DateTime | None, AnyDT | None] = type1c(0x00080107, DT)  # if ContextGroupExtensionFlag in {Y}
    ContextGroupExtensionCreatorUID: Attr[UID | None, str | None] = type1c(0x0008010D, UI)  # if ContextGroupExtensionFlag in {Y}
    AnatomicRegionModifierSequence: OptCodes[CodeSequenceItem] = type3(0x00082220, SQ)


@item
class CornealTopographyMapSourceImageItem(Item):
    """Item of table A.73.3-1, PS3.3 A.73.3, printed in C.12-10/SourceImageSequence, C.8.30.3-1/SourceImageSequence."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    ReferencedFrameNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x00081160, IS, "1-n")  # if not_checkable(other-instance) and not present(ReferencedSegmentNumber)
    ReferencedSegmentNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x0062000B, US, "1-n")  # if ReferencedSOPClassUID in {1.2.840.10008.5.1.4.1.1.66.4, 1.2.840.10008.5.1.4.1.1.66.5} and not present(ReferencedFrameNumber) and not_checkable(other-instance)
    PurposeOfReferenceCodeSequence: Codes[CodeSequenceItem] = type1(0x0040A170, SQ)
    SpatialLocationsPreserved: Literal["YES", "NO", "REORIENTED_ONLY"] | None = type3(0x0028135A, CS)
    PatientOrientation: Attr[tuple[str, str] | None, list[str] | tuple[str, str] | None] = type1c(0x00200020, CS, "2")  # if SpatialLocationsPreserved in {REORIENTED_ONLY}
