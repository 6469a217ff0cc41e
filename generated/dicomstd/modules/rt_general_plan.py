"""RT General Plan Module Attributes, PS3.3 C.8.8.9. Generated from table_C.8-45; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import (
    CS, DT, LO, SH, SQ, UC, UI, UR, Item, item, reads, type1, type1c, type3,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime
    from dicodec.typed import UID, Attr, CodedConcept, Date, DateTime, Items, Time
    from dicomstd.items import CodeSequenceItem, EquivalentCodeItem, SOPInstanceReferenceItem


@item
class RTGeneralPlanTreatmentSiteCodeItem(Item):
    """Item of table C.8-45 in TreatmentSiteCodeSequence, PS3.3 C.8.8.9."""

    CodeValue: str | None = type1c(0x00080100, SH)
    CodingSchemeDesignator: str | None = type1c(0x00080102, SH)  # if present(CodeValue) or present(LongCodeValue)
    CodingSchemeVersion: str | None = type1c(0x00080103, SH)  # if present(CodingSchemeDesignator) and not_parsed
    CodeMeaning: str = type1(0x00080104, LO)
    LongCodeValue: str | None = type1c(0x00080119, UC)  # if not present(CodeValue) and not_checkable(content)
    URNCodeValue: str | None = type1c(0x00080120, UR)  # if not present(CodeValue) and not_checkable(content)
    EquivalentCodeSequence: Attr[Items[EquivalentCodeItem] | None, Iterable[EquivalentCodeItem]] = type3(0x00080121, SQ)
    ContextIdentifier: str | None = type3(0x0008010F, CS)
    ContextUID: Attr[UID | None, str] = type3(0x00080117, UI)
    MappingResource: str | None = type1c(0x00080105, CS)  # if present(ContextIdentifier)
    MappingResourceUID: Attr[UID | None, str] = type3(0x00080118, UI)
    MappingResourceName: str | None = type3(0x00080122, LO)
    ContextGroupVersion: Attr[DateTime | None, datetime | str] = type1c(0x00080106, DT)  # if present(ContextIdentifier)
    ContextGroupExtensionFlag: Literal["Y", "N"] | None = type3(0x0008010B, CS)
    ContextGroupLocalVersion: Attr[DateTime | None, datetime | str] = type1c(0x00080107, DT)  # if ContextGroupExtensionFlag in {Y}
    ContextGroupExtensionCreatorUID: Attr[UID | None, str] = type1c(0x0008010D, UI)  # if ContextGroupExtensionFlag in {Y}
    TreatmentSiteModifierCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type3(0x30100089, SQ)


@item
class RTGeneralPlanReferencedRTPlanItem(Item):
    """Item of table C.8-45 in ReferencedRTPlanSequence, PS3.3 C.8.8.9."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    RTPlanRelationship: str = type1(0x300A0055, CS)


class RTGeneralPlan(Protocol):
    """An object that has the RT General Plan Module, PS3.3 C.8.8.9."""

    @property
    def RTPlanLabel(self) -> str: ...

    @property
    def RTPlanName(self) -> str | None: ...

    @property
    def RTPlanDescription(self) -> str | None: ...

    @property
    def InstanceNumber(self) -> int | None: ...

    @reads
    def RTPlanDate(self) -> Date | None: ...

    @reads
    def RTPlanTime(self) -> Time | None: ...

    @reads
    def TreatmentProtocols(self) -> tuple[str, ...] | None: ...

    @property
    def PlanIntent(self) -> str | None: ...

    @property
    def TreatmentSite(self) -> str | None: ...

    @reads
    def TreatmentSiteCodeSequence(self) -> Items[RTGeneralPlanTreatmentSiteCodeItem] | None: ...

    @property
    def RTPlanGeometry(self) -> str: ...

    @reads
    def ReferencedStructureSetSequence(self) -> Items[SOPInstanceReferenceItem] | None: ...

    @reads
    def ReferencedDoseSequence(self) -> Items[SOPInstanceReferenceItem] | None: ...

    @reads
    def ReferencedRTPlanSequence(self) -> Items[RTGeneralPlanReferencedRTPlanItem] | None: ...

    @reads
    def FrameOfReferenceToDisplayedCoordinateSystemTransformationMatrix(self) -> tuple[float, float, float, float, float, float, float, float, float, float, float, float, float, float, float, float] | None: ...
