"""Items of the Patient Radiation Dose SR IOD, PS3.3 A.35.18.3. Generated; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import IS, SQ, UI, US, Item, item, type1, type1c, type3

if TYPE_CHECKING:
    from dicodec.typed import UID, Attr, OptSeq
    from dicomstd.items import ImagePixelItem, SOPInstanceReferenceItem


@item
class PatientRadiationDoseSRReferencedSOPItem(Item):
    """Item of table A.35.18-1, PS3.3 A.35.18.3, printed in 10-11, C.18.4-1/ReferencedSOPSequence, C.18.5-1/ReferencedSOPSequence."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    ReferencedFrameNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x00081160, IS, "1-n")  # if not_checkable(other-instance) and not present(ReferencedSegmentNumber)
    ReferencedSegmentNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x0062000B, US, "1-n")  # if not_checkable(other-instance) and not present(ReferencedFrameNumber)
    ReferencedSOPSequence: OptSeq[SOPInstanceReferenceItem] = type3(0x00081199, SQ)
    ReferencedRealWorldValueMappingInstanceSequence: OptSeq[SOPInstanceReferenceItem] = type3(0x0008114B, SQ)
    IconImageSequence: OptSeq[ImagePixelItem] = type3(0x00880200, SQ)
    ReferencedWaveformChannels: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x0040A0B0, US, "2-2n")
