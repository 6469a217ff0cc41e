"""RT Patient Position Scope Macro Attributes, PS3.3 C.36.2.3.1. Generated from table_C.36.2.3.1-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import SQ, UI, Item, item, type1, type1c

if TYPE_CHECKING:
    from dicodec.typed import UID, Attr, OptSeq
    from dicomstd.items import SOPInstanceReferenceItem


@item
class RTPatientPositionScopeReferencedRTRadiationSetItem(Item):
    """Item of table C.36.2.3.1-1 in ReferencedRTRadiationSetSequence, PS3.3 C.36.2.3.1."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    ReferencedRTRadiationSequence: OptSeq[SOPInstanceReferenceItem] = type1c(0x300A0630, SQ)  # if not present(TreatmentPositionGroupSequence) and not_checkable(other-instance)
    TreatmentPositionGroupSequence: OptSeq[RTPatientPositionScopeTreatmentPositionGroupItem] = type1c(0x300A060A, SQ)  # if not present(ReferencedRTRadiationSequence) and not_checkable(other-instance)


@item
class RTPatientPositionScopeTreatmentPositionGroupItem(Item):
    """Item of table C.36.2.3.1-1 in ReferencedRTRadiationSetSequence/TreatmentPositionGroupSequence, PS3.3 C.36.2.3.1."""

    ReferencedTreatmentPositionGroupUID: Attr[UID, str] = type1(0x300A0785, UI)
