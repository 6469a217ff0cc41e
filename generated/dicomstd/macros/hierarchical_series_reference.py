"""Hierarchical Series Reference Macro Attributes, PS3.3 C.17.2.1. Generated from table_C.17-3a; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import AE, AT, CS, OB, SH, SQ, UI, UR, Item, item, type1, type3

if TYPE_CHECKING:
    from dicodec.typed import UID, AnyAT, Attr, Buffer, ListAT, OptCodes, OptSeq, Seq, Tag
    from dicomstd.items import CodeSequenceItem


@item
class HierarchicalSeriesReferenceItem(Item):
    """Item of table C.17-3a, PS3.3 C.17.2.1."""

    SeriesInstanceUID: Attr[UID, str] = type1(0x0020000E, UI)
    RetrieveAETitle: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type3(0x00080054, AE, "1-n")
    RetrieveLocationUID: Attr[UID | None, str | None] = type3(0x0040E011, UI)
    RetrieveURL: str | None = type3(0x00081190, UR)
    StorageMediaFileSetID: str | None = type3(0x00880130, SH)
    StorageMediaFileSetUID: Attr[UID | None, str | None] = type3(0x00880140, UI)
    ReferencedSOPSequence: Seq[HierarchicalSeriesReferenceReferencedSOPItem] = type1(0x00081199, SQ)


@item
class HierarchicalSeriesReferenceReferencedSOPItem(Item):
    """Item of table C.17-3a in ReferencedSOPSequence, PS3.3 C.17.2.1."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    PurposeOfReferenceCodeSequence: OptCodes[CodeSequenceItem] = type3(0x0040A170, SQ)
    ReferencedDigitalSignatureSequence: OptSeq[ReferencedDigitalSignatureItem] = type3(0x04000402, SQ)
    ReferencedSOPInstanceMACSequence: OptSeq[ReferencedSOPInstanceMACItem] = type3(0x04000403, SQ)


@item
class ReferencedDigitalSignatureItem(Item):
    """Item of table C.17-3a in ReferencedSOPSequence/ReferencedDigitalSignatureSequence, PS3.3 C.17.2.1."""

    DigitalSignatureUID: Attr[UID, str] = type1(0x04000100, UI)
    Signature: Attr[memoryview, Buffer] = type1(0x04000120, OB)


@item
class ReferencedSOPInstanceMACItem(Item):
    """Item of table C.17-3a in ReferencedSOPSequence/ReferencedSOPInstanceMACSequence, PS3.3 C.17.2.1."""

    MACCalculationTransferSyntaxUID: Attr[UID, str] = type1(0x04000010, UI)
    MACAlgorithm: str = type1(0x04000015, CS)
    DataElementsSigned: Attr[tuple[Tag, ...], ListAT | tuple[AnyAT, ...]] = type1(0x04000020, AT, "1-n")
    MAC: Attr[memoryview, Buffer] = type1(0x04000404, OB)
