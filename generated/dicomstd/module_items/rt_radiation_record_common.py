"""RT Radiation Record Common Module Attributes, PS3.3 C.36.22. Generated from table_C.36.22-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import CS, DT, SQ, ST, UI, Item, item, type1, type1c, type2, type2c

if TYPE_CHECKING:
    from dicodec.typed import UID, AnyDT, Attr, Codes, DateTime, OptSeq, Seq
    from dicomstd.items import (
        CodeSequenceItem,
        ContentMacroItem,
        ExtendedSelectorAttributeItem,
        IdentifiedPersonOrDeviceItem,
    )


@item
class TreatmentToleranceViolationItem(Item):
    """Item of table C.36.22-1 in TreatmentToleranceViolationSequence, PS3.3 C.36.22."""

    TreatmentToleranceViolationDateTime: Attr[DateTime, AnyDT] = type1(0x300A0736, DT)
    TreatmentToleranceViolationCategory: str = type1(0x300A0732, CS)
    TreatmentToleranceViolationTypeCodeSequence: Codes[CodeSequenceItem] = type1(0x300A0761, SQ)
    TreatmentToleranceViolationCauseCodeSequence: Codes[CodeSequenceItem] = type1(0x300A0762, SQ)
    TreatmentToleranceViolationAttributeSequence: OptSeq[ExtendedSelectorAttributeItem] = type2c(0x300A0733, SQ)
    TreatmentToleranceViolationIdentification: str | None = type1c(0x300A0735, ST)  # if not has_value(TreatmentToleranceViolationAttributeSequence)
    TreatmentToleranceViolationDescription: str | None = type1c(0x300A0734, ST)  # if not has_value(TreatmentToleranceViolationAttributeSequence)
    OverrideSequence: OptSeq[RTRadiationRecordCommonOverrideItem] = type2(0x30080060, SQ)


@item
class RTRadiationRecordCommonOverrideItem(Item):
    """Item of table C.36.22-1 in TreatmentToleranceViolationSequence/OverrideSequence, PS3.3 C.36.22."""

    OperatorIdentificationSequence: Seq[IdentifiedPersonOrDeviceItem] = type1(0x00081072, SQ)
    OverrideDateTime: Attr[DateTime, AnyDT] = type1(0x300A0760, DT)
    OverrideReason: str | None = type2(0x30080066, ST)
    AlternateValueSequence: OptSeq[ContentMacroItem] = type2(0x300A073E, SQ)


@item
class AdditionalParameterRecordingInstanceItem(Item):
    """Item of table C.36.22-1 in AdditionalParameterRecordingInstanceSequence, PS3.3 C.36.22."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    CreatorVersionUID: Attr[UID | None, str | None] = type1c(0x00089123, UI)  # if ReferencedSOPClassUID in {1.2.840.10008.5.1.4.1.1.66}
