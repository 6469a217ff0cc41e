"""RT Physician Intent Module Attributes, PS3.3 C.36.5. Generated from table_C.36.5-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    CS, DT, LO, SH, SQ, ST, UC, UI, UR, US, UT, Item, item, numbered, type1, type1c, type2, type3,
)

if TYPE_CHECKING:
    from dicodec.typed import UID, AnyDT, Attr, DateTime, OptCodes, OptCodesOf, OptSeq
    from dicomstd.closed_codes import CID244Code
    from dicomstd.items import CodeSequenceItem, EquivalentCodeItem, RelatedInformationEntitiesItem


@item
class RTPhysicianIntentItem(Item):
    """Item of table C.36.5-1 in RTPhysicianIntentSequence, PS3.3 C.36.5."""

    RTPhysicianIntentIndex: int = numbered(0x30100058, US)
    TreatmentSite: str = type1(0x30100077, LO)
    TreatmentSiteCodeSequence: OptCodes[RTPhysicianIntentTreatmentSiteCodeItem] = type2(0x30100078, SQ)
    RTPhysicianIntentNarrative: str | None = type2(0x3010005A, UT)
    RTTreatmentIntentType: str | None = type2(0x30100059, CS)
    RTPhysicianIntentPredecessorSequence: OptSeq[RTPhysicianIntentPredecessorItem] = type1c(0x30100055, SQ)
    RTTreatmentApproachLabel: str | None = type2(0x30100056, LO)
    RTProtocolCodeSequence: OptCodes[CodeSequenceItem] = type2(0x3010005B, SQ)
    RTDiagnosisCodeSequence: OptCodes[CodeSequenceItem] = type2(0x3010005D, SQ)
    RTPhysicianIntentInputInstanceSequence: OptSeq[RelatedInformationEntitiesItem] = type2(0x3010005F, SQ)


@item
class RTPhysicianIntentTreatmentSiteCodeItem(Item):
    """Item of table C.36.5-1 in RTPhysicianIntentSequence/TreatmentSiteCodeSequence, PS3.3 C.36.5."""

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
    TreatmentSiteModifierCodeSequence: OptCodesOf[CodeSequenceItem, CID244Code] = type3(0x30100089, SQ)


@item
class RTPhysicianIntentPredecessorItem(Item):
    """Item of table C.36.5-1 in RTPhysicianIntentSequence/RTPhysicianIntentPredecessorSequence, PS3.3 C.36.5."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    ReasonForSuperseding: str | None = type2(0x3010005C, ST)
