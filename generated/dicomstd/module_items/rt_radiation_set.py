"""RT Radiation Set Module Attributes, PS3.3 C.36.10. Generated from table_C.36.10-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import LO, SQ, UI, US, Item, item, type1

if TYPE_CHECKING:
    from dicodec.typed import UID, Attr, Seq
    from dicomstd.items import SOPInstanceReferenceItem


@item
class ReferencedRTPhysicianIntentItem(Item):
    """Item of table C.36.10-1 in ReferencedRTPhysicianIntentSequence, PS3.3 C.36.10."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    ReferencedRTPrescriptionSequence: Seq[ReferencedRTPrescriptionItem] = type1(0x300A068A, SQ)


@item
class ReferencedRTPrescriptionItem(Item):
    """Item of table C.36.10-1 in ReferencedRTPhysicianIntentSequence/ReferencedRTPrescriptionSequence, PS3.3 C.36.10."""

    ReferencedRTPrescriptionIndex: int = type1(0x30100041, US)


@item
class RTRadiationSetTreatmentPositionGroupItem(Item):
    """Item of table C.36.10-1 in TreatmentPositionGroupSequence, PS3.3 C.36.10."""

    TreatmentPositionGroupUID: Attr[UID, str] = type1(0x300A0609, UI)
    TreatmentPositionGroupLabel: str = type1(0x300A0608, LO)
    ReferencedRTRadiationSequence: Seq[SOPInstanceReferenceItem] = type1(0x300A0630, SQ)
