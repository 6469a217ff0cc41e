"""Waveform Annotation Module Attributes, PS3.3 C.10.10. Generated from table_C.10-11; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    CS, DS, DT, LO, SH, SQ, ST, UC, UI, UL, UR, US, Item, item, type1, type1c, type3,
)

if TYPE_CHECKING:
    from dicodec.typed import UID, AnyDS, AnyDT, Attr, DateTime, ListDS, ListDT, OptCodes, OptSeq
    from dicomstd.items import CodeSequenceItem, EquivalentCodeItem


@item
class WaveformAnnotationItem(Item):
    """Item of table C.10-11 in WaveformAnnotationSequence, PS3.3 C.10.10."""

    UnformattedTextValue: str | None = type1c(0x00700006, ST)
    ConceptNameCodeSequence: OptCodes[ConceptNameCodeItem] = type1c(0x0040A043, SQ)
    ConceptCodeSequence: OptCodes[ConceptCodeItem] = type3(0x0040A168, SQ)
    NumericValue: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = type3(0x0040A30A, DS, "1-n")
    MeasurementUnitsCodeSequence: OptCodes[CodeSequenceItem] = type3(0x004008EA, SQ)
    ReferencedWaveformChannels: Attr[tuple[int, ...], list[int] | tuple[int, ...]] = type1(0x0040A0B0, US, "2-2n")
    TemporalRangeType: Literal["POINT", "MULTIPOINT", "SEGMENT", "MULTISEGMENT", "BEGIN", "END"] | None = type1c(0x0040A130, CS)
    ReferencedSamplePositions: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x0040A132, UL, "1-n")  # if present(TemporalRangeType) and not present(ReferencedTimeOffsets) and not present(ReferencedDateTime)
    ReferencedTimeOffsets: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = type1c(0x0040A138, DS, "1-n")  # if present(TemporalRangeType) and not present(ReferencedSamplePositions) and not present(ReferencedDateTime)
    ReferencedDateTime: Attr[tuple[DateTime, ...] | None, ListDT | tuple[AnyDT, ...] | None] = type1c(0x0040A13A, DT, "1-n")  # if present(TemporalRangeType) and not present(ReferencedSamplePositions) and not present(ReferencedTimeOffsets)
    AnnotationGroupNumber: int | None = type3(0x0040A180, US)


@item
class ConceptNameCodeItem(Item):
    """Item of table C.10-11 in WaveformAnnotationSequence/ConceptNameCodeSequence, PS3.3 C.10.10."""

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
    ModifierCodeSequence: OptCodes[CodeSequenceItem] = type1c(0x0040A195, SQ)


@item
class ConceptCodeItem(Item):
    """Item of table C.10-11 in WaveformAnnotationSequence/ConceptCodeSequence, PS3.3 C.10.10."""

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
    ModifierCodeSequence: OptCodes[CodeSequenceItem] = type1c(0x0040A195, SQ)
