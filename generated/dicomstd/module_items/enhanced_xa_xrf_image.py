"""Enhanced XA/XRF Image Module Table, PS3.3 C.8.19.2. Generated from table_C.8.19.2-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, DT, LO, SH, SQ, UC, UI, UR, Item, item, type1, type1c, type3

if TYPE_CHECKING:
    from dicodec.typed import UID, AnyDT, Attr, Codes, DateTime, OptCodes, OptSeq
    from dicomstd.items import CodeSequenceItem, EquivalentCodeItem


@item
class EnhancedXAXRFImagePatientOrientationCodeItem(Item):
    """Item of table C.8.19.2-1 in PatientOrientationCodeSequence, PS3.3 C.8.19.2."""

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
    PatientOrientationModifierCodeSequence: OptCodes[CodeSequenceItem] = type1c(0x00540412, SQ)


@item
class EnhancedXAXRFImageReferencedInstanceItem(Item):
    """Item of table C.8.19.2-1 in ReferencedInstanceSequence, PS3.3 C.8.19.2."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    PurposeOfReferenceCodeSequence: Codes[CodeSequenceItem] = type1(0x0040A170, SQ)
