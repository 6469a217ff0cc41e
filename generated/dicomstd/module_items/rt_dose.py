"""RT Dose Module Attributes, PS3.3 C.8.8.3. Generated from table_C.8-39; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    CS, DT, FL, IS, LO, SH, SQ, UC, UI, UR, US, Item, item, numbered, type1, type1c, type2, type3,
)

if TYPE_CHECKING:
    from dicodec.typed import UID, AnyDT, AnyFD, Attr, Codes, DateTime, OptCodes, OptSeq
    from dicomstd.items import CodeSequenceItem, EquivalentCodeItem, SOPInstanceReferenceItem


@item
class RTDoseReferencedRTPlanItem(Item):
    """Item of table C.8-39 in ReferencedRTPlanSequence, PS3.3 C.8.8.3."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    ReferencedPlanOverviewIndex: int | None = type1c(0x300C0118, US)  # if present(PlanOverviewSequence)
    ReferencedFractionGroupSequence: OptSeq[ReferencedFractionGroupItem] = type1c(0x300C0020, SQ)  # if DoseSummationType in {FRACTION, BEAM, BRACHY, FRACTION_SESSION, BEAM_SESSION, BRACHY_SESSION, CONTROL_POINT}


@item
class ReferencedFractionGroupItem(Item):
    """Item of table C.8-39 in ReferencedRTPlanSequence/ReferencedFractionGroupSequence, PS3.3 C.8.8.3."""

    ReferencedFractionGroupNumber: int = type1(0x300C0022, IS)
    ReferencedBeamSequence: OptSeq[RTDoseReferencedRTPlanReferencedFractionGroupReferencedBeamItem] = type1c(0x300C0004, SQ)  # if DoseSummationType in {BEAM, BEAM_SESSION, CONTROL_POINT}
    ReferencedBrachyApplicationSetupSequence: OptSeq[RTDoseReferencedBrachyApplicationSetupItem] = type1c(0x300C000A, SQ)  # if DoseSummationType in {BRACHY, BRACHY_SESSION}


@item
class RTDoseReferencedRTPlanReferencedFractionGroupReferencedBeamItem(Item):
    """Item of table C.8-39 in ReferencedRTPlanSequence/ReferencedFractionGroupSequence/ReferencedBeamSequence, PS3.3 C.8.8.3."""

    ReferencedBeamNumber: int = type1(0x300C0006, IS)
    ReferencedControlPointSequence: OptSeq[ReferencedControlPointItem] = type1c(0x300C00F2, SQ)  # if DoseSummationType in {CONTROL_POINT}


@item
class ReferencedControlPointItem(Item):
    """Item of table C.8-39 in ReferencedRTPlanSequence/ReferencedFractionGroupSequence/ReferencedBeamSequence/ReferencedControlPointSequence, PS3.3 C.8.8.3."""

    ReferencedStartControlPointIndex: int = type1(0x300C00F4, IS)
    ReferencedStopControlPointIndex: int = type1(0x300C00F6, IS)


@item
class RTDoseReferencedBrachyApplicationSetupItem(Item):
    """Item of table C.8-39 in ReferencedRTPlanSequence/ReferencedFractionGroupSequence/ReferencedBrachyApplicationSetupSequence, PS3.3 C.8.8.3."""

    ReferencedBrachyApplicationSetupNumber: int = type1(0x300C000C, IS)


@item
class ReferencedTreatmentRecordItem(Item):
    """Item of table C.8-39 in ReferencedTreatmentRecordSequence, PS3.3 C.8.8.3."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    ReferencedBeamSequence: OptSeq[RTDoseReferencedTreatmentRecordReferencedBeamItem] = type1c(0x300C0004, SQ)


@item
class RTDoseReferencedTreatmentRecordReferencedBeamItem(Item):
    """Item of table C.8-39 in ReferencedTreatmentRecordSequence/ReferencedBeamSequence, PS3.3 C.8.8.3."""

    ReferencedBeamNumber: int = type1(0x300C0006, IS)


@item
class RTDoseReferencedInstanceItem(Item):
    """Item of table C.8-39 in ReferencedInstanceSequence, PS3.3 C.8.8.3."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    PurposeOfReferenceCodeSequence: Codes[CodeSequenceItem] = type1(0x0040A170, SQ)


@item
class PlanOverviewItem(Item):
    """Item of table C.8-39 in PlanOverviewSequence, PS3.3 C.8.8.3."""

    PlanOverviewIndex: int = numbered(0x300C0117, US)
    RTPlanLabel: str | None = type2(0x300A0002, SH)
    NumberOfFractionsIncluded: int | None = type1c(0x300C0119, US)  # if DoseSummationType in {PLAN_OVERVIEW, PLAN, MULTI_PLAN}
    CurrentFractionNumber: int | None = type1c(0x30080022, IS)  # if DoseSummationType in {RECORD}
    TreatmentSite: str | None = type2(0x30100077, LO)
    TreatmentSiteCodeSequence: OptCodes[RTDoseTreatmentSiteCodeItem] = type2(0x30100078, SQ)
    PrescriptionOverviewSequence: OptSeq[PrescriptionOverviewItem] = type2(0x300C0114, SQ)
    ReferencedStructureSetSequence: OptSeq[SOPInstanceReferenceItem] = type1c(0x300C0060, SQ)  # if not present(ReferencedImageSequence)
    ReferencedImageSequence: OptSeq[SOPInstanceReferenceItem] = type1c(0x00081140, SQ)  # if not present(ReferencedStructureSetSequence)


@item
class RTDoseTreatmentSiteCodeItem(Item):
    """Item of table C.8-39 in PlanOverviewSequence/TreatmentSiteCodeSequence, PS3.3 C.8.8.3."""

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
    TreatmentSiteModifierCodeSequence: OptCodes[CodeSequenceItem] = type3(0x30100089, SQ)


@item
class PrescriptionOverviewItem(Item):
    """Item of table C.8-39 in PlanOverviewSequence/PrescriptionOverviewSequence, PS3.3 C.8.8.3."""

    EntityLongLabel: str | None = type1c(0x30100038, LO)  # if count(PrescriptionOverviewSequence) > 1
    TotalPrescriptionDose: Attr[float, AnyFD] = type1(0x300C0115, FL)
    ReferencedROINumber: int | None = type3(0x30060084, IS)
