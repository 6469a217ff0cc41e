"""Referenced Instances and Access Macro Attributes, PS3.3 10.3. Generated from table_10-3b; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import (
    AE, CS, IS, SH, SQ, ST, UI, UR, US, Item, item, type1, type1c, type2, type3,
)

if TYPE_CHECKING:
    from dicodec.typed import UID, Attr, OptSeq, Seq


@item
class ReferencedInstancesAndAccessItem(Item):
    """Item of table 10-3b, PS3.3 10.3."""

    TypeOfInstances: str = type1(0x0040E020, CS)
    StudyInstanceUID: Attr[UID | None, str | None] = type1c(0x0020000D, UI)  # if TypeOfInstances in {DICOM} and not_checkable(other-instance)
    SeriesInstanceUID: Attr[UID | None, str | None] = type1c(0x0020000E, UI)  # if TypeOfInstances in {DICOM} and not_checkable(other-instance)
    ReferencedSOPSequence: Seq[ReferencedInstancesAndAccessReferencedSOPItem] = type1(0x00081199, SQ)
    DICOMRetrievalSequence: OptSeq[DICOMRetrievalItem] = type1c(0x0040E021, SQ)  # if not present(DICOMMediaRetrievalSequence) and not present(WADORetrievalSequence) and not present(WADORSRetrievalSequence) and not present(XDSRetrievalSequence)
    DICOMMediaRetrievalSequence: OptSeq[DICOMMediaRetrievalItem] = type1c(0x0040E022, SQ)  # if not present(DICOMRetrievalSequence) and not present(WADORetrievalSequence) and not present(WADORSRetrievalSequence) and not present(XDSRetrievalSequence)
    WADORetrievalSequence: OptSeq[WADORetrievalItem] = type1c(0x0040E023, SQ)  # if not present(DICOMRetrievalSequence) and not present(DICOMMediaRetrievalSequence) and not present(WADORSRetrievalSequence) and not present(XDSRetrievalSequence)
    XDSRetrievalSequence: OptSeq[XDSRetrievalItem] = type1c(0x0040E024, SQ)  # if not present(DICOMRetrievalSequence) and not present(DICOMMediaRetrievalSequence) and not present(WADORSRetrievalSequence) and not present(WADORetrievalSequence)
    WADORSRetrievalSequence: OptSeq[WADORSRetrievalItem] = type1c(0x0040E025, SQ)  # if not present(DICOMRetrievalSequence) and not present(DICOMMediaRetrievalSequence) and not present(WADORetrievalSequence) and not present(XDSRetrievalSequence)


@item
class ReferencedInstancesAndAccessReferencedSOPItem(Item):
    """Item of table 10-3b in ReferencedSOPSequence, PS3.3 10.3."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    HL7InstanceIdentifier: str | None = type1c(0x0040E001, ST)  # if TypeOfInstances in {CDA}
    ReferencedFrameNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x00081160, IS, "1-n")  # if not_checkable(other-instance) and not present(ReferencedSegmentNumber)
    ReferencedSegmentNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x0062000B, US, "1-n")  # if not_checkable(other-instance) and not present(ReferencedFrameNumber)


@item
class DICOMRetrievalItem(Item):
    """Item of table 10-3b in DICOMRetrievalSequence, PS3.3 10.3."""

    RetrieveAETitle: Attr[tuple[str, ...], list[str] | tuple[str, ...]] = type1(0x00080054, AE, "1-n")


@item
class DICOMMediaRetrievalItem(Item):
    """Item of table 10-3b in DICOMMediaRetrievalSequence, PS3.3 10.3."""

    StorageMediaFileSetID: str | None = type2(0x00880130, SH)
    StorageMediaFileSetUID: Attr[UID, str] = type1(0x00880140, UI)


@item
class WADORetrievalItem(Item):
    """Item of table 10-3b in WADORetrievalSequence, PS3.3 10.3."""

    RetrieveURI: str = type1(0x0040E010, UR)


@item
class XDSRetrievalItem(Item):
    """Item of table 10-3b in XDSRetrievalSequence, PS3.3 10.3."""

    RepositoryUniqueID: Attr[UID, str] = type1(0x0040E030, UI)
    HomeCommunityID: Attr[UID | None, str | None] = type3(0x0040E031, UI)


@item
class WADORSRetrievalItem(Item):
    """Item of table 10-3b in WADORSRetrievalSequence, PS3.3 10.3."""

    RetrieveURL: str = type1(0x00081190, UR)
