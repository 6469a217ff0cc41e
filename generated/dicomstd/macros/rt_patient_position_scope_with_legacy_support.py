"""RT Patient Position Scope With Legacy Support Macro Attributes, PS3.3 C.36.2.3.3. Generated from table_C.36.2.3.3-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import IS, SQ, UI, Item, item, type1, type1c

if TYPE_CHECKING:
    from dicodec.typed import UID, Attr, OptSeq
    from dicomstd.items import SOPInstanceReferenceItem


@item
class RTPatientPositionScopeWithLegacySupportItem(Item):
    """Item of table C.36.2.3.3-1, PS3.3 C.36.2.3.3."""

    ReferencedRTRadiationSequence: OptSeq[SOPInstanceReferenceItem] = type1c(0x300A0630, SQ)  # if not present(ReferencedRTRadiationSetSequence) and not present(ReferencedRTPlanSequence)
    ReferencedRTRadiationSetSequence: OptSeq[RTPatientPositionScopeWithLegacySupportReferencedRTRadiationSetItem] = type1c(0x300A0702, SQ)  # if not present(ReferencedRTRadiationSequence) and not present(ReferencedRTPlanSequence)
    ReferencedRTPlanSequence: OptSeq[RTPatientPositionScopeWithLegacySupportReferencedRTPlanItem] = type1c(0x300C0002, SQ)  # if not present(ReferencedRTRadiationSequence) and not present(ReferencedRTRadiationSetSequence)


@item
class RTPatientPositionScopeWithLegacySupportReferencedRTRadiationSetItem(Item):
    """Item of table C.36.2.3.3-1 in ReferencedRTRadiationSetSequence, PS3.3 C.36.2.3.3."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    ReferencedRTRadiationSequence: OptSeq[SOPInstanceReferenceItem] = type1c(0x300A0630, SQ)  # if not present(TreatmentPositionGroupSequence) and not_checkable(other-instance)
    TreatmentPositionGroupSequence: OptSeq[RTPatientPositionScopeWithLegacySupportTreatmentPositionGroupItem] = type1c(0x300A060A, SQ)  # if not present(ReferencedRTRadiationSequence) and not_checkable(other-instance)


@item
class RTPatientPositionScopeWithLegacySupportTreatmentPositionGroupItem(Item):
    """Item of table C.36.2.3.3-1 in ReferencedRTRadiationSetSequence/TreatmentPositionGroupSequence, PS3.3 C.36.2.3.3."""

    ReferencedTreatmentPositionGroupUID: Attr[UID, str] = type1(0x300A0785, UI)


@item
class RTPatientPositionScopeWithLegacySupportReferencedRTPlanItem(Item):
    """Item of table C.36.2.3.3-1 in ReferencedRTPlanSequence, PS3.3 C.36.2.3.3."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    BeamSequence: OptSeq[RTPatientPositionScopeWithLegacySupportBeamItem] = type1c(0x300A00B0, SQ)  # if not_checkable(other-instance) and NumberOfBeams != 0


@item
class RTPatientPositionScopeWithLegacySupportBeamItem(Item):
    """Item of table C.36.2.3.3-1 in ReferencedRTPlanSequence/BeamSequence, PS3.3 C.36.2.3.3."""

    ReferencedBeamNumber: int = type1(0x300C0006, IS)
