"""Derivation Image Macro Attributes, PS3.3 C.7.6.16.2.6. Generated from table_C.7.6.16-7; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, IS, SQ, ST, UI, US, Item, item, type1, type1c, type2, type3

if TYPE_CHECKING:
    from dicodec.typed import UID, Attr, OptCodes, OptSeq
    from dicomstd.items import CodeSequenceItem


@item
class DerivationImageItem(Item):
    """Item of table C.7.6.16-7 in DerivationImageSequence, PS3.3 C.7.6.16.2.6."""

    DerivationDescription: str | None = type3(0x00082111, ST)
    DerivationCodeSequence: OptCodes[CodeSequenceItem] = type1c(0x00089215, SQ)  # if SOPClassUID not in {1.2.840.10008.5.1.4.1.1.2.2, 1.2.840.10008.5.1.4.1.1.4.4, 1.2.840.10008.5.1.4.1.1.128.1}
    SourceImageSequence: OptSeq[DerivationImageSourceImageItem] = type2(0x00082112, SQ)


@item
class DerivationImageSourceImageItem(Item):
    """Item of table C.7.6.16-7 in DerivationImageSequence/SourceImageSequence, PS3.3 C.7.6.16.2.6."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    ReferencedFrameNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x00081160, IS, "1-n")  # if not_checkable(other-instance) and not present(ReferencedSegmentNumber)
    ReferencedSegmentNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x0062000B, US, "1-n")  # if ReferencedSOPClassUID in {1.2.840.10008.5.1.4.1.1.66.4, 1.2.840.10008.5.1.4.1.1.66.5} and not present(ReferencedFrameNumber) and not_checkable(other-instance)
    PurposeOfReferenceCodeSequence: OptCodes[CodeSequenceItem] = type1c(0x0040A170, SQ)  # if SOPClassUID not in {1.2.840.10008.5.1.4.1.1.2.2, 1.2.840.10008.5.1.4.1.1.4.4, 1.2.840.10008.5.1.4.1.1.128.1}
    SpatialLocationsPreserved: Literal["YES", "NO", "REORIENTED_ONLY"] | None = type3(0x0028135A, CS)
    PatientOrientation: Attr[tuple[str, str] | None, list[str] | tuple[str, str] | None] = type1c(0x00200020, CS, "2")  # if SpatialLocationsPreserved in {REORIENTED_ONLY}
