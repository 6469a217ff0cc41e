"""Document Relationship Macro Attributes, PS3.3 C.17.3.4. Generated from table_C.17-6; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    CS, DA, DS, DT, FL, IS, PN, SQ, TM, UI, UL, US, UT, ContentItem, Item, item, type1, type1c, type1u, type2u,
    type3,
)

if TYPE_CHECKING:
    from dicodec.typed import (
        AnyDA, AnyDS, AnyDT, AnyFD, AnyPN, AnyTM, Attr, Date as DateValue, DateTime as DateTimeValue, ListDS, ListDT,
        ListFD, OptCodes, OptSeq, PersonName as PersonNameValue, Time as TimeValue, UID as UIDValue,
    )
    from dicomstd.items import (
        CodeSequenceItem,
        ContainerContentTemplateItem,
        ImagePixelItem,
        MeasuredValueItem,
        SOPInstanceReferenceItem,
        TabulatedValuesItem,
    )


@item
class DocumentRelationshipContentItem(ContentItem):
    """Item of table C.17-6 in ContentSequence, PS3.3 C.17.3.4."""

    RelationshipType: Literal["CONTAINS", "HAS PROPERTIES", "HAS OBS CONTEXT", "HAS ACQ CONTEXT", "INFERRED FROM", "SELECTED FROM", "HAS CONCEPT MOD"] = type1(0x0040A010, CS)
    ObservationDateTime: Attr[DateTimeValue | None, AnyDT | None] = type1c(0x0040A032, DT)
    ObservationUID: Attr[UIDValue | None, str | None] = type3(0x0040A171, UI)
    ContentSequence: OptSeq[DocumentRelationshipContentItem] = type1c(0x0040A730, SQ)
    ValueType: Literal["TEXT", "NUM", "CODE", "DATE", "TIME", "DATETIME", "UIDREF", "PNAME", "COMPOSITE", "IMAGE", "WAVEFORM", "SCOORD", "SCOORD3D", "TCOORD", "CONTAINER", "TABLE"] | None = type1u(0x0040A040, CS)
    ConceptNameCodeSequence: OptCodes[CodeSequenceItem] = type1c(0x0040A043, SQ)  # if not_checkable(content) and (ValueType in {TEXT, NUM, CODE, DATETIME, DATE, TIME, UIDREF, TABLE, PNAME} or (ValueType in {CONTAINER} and not_parsed) or not_checkable(content) or (ValueType in {COMPOSITE, IMAGE, WAVEFORM, SCOORD, SCOORD3D, TCOORD} and not_checkable(application)))
    TextValue: str | None = type1c(0x0040A160, UT)  # if not_checkable(content) and ValueType in {TEXT}
    DateTime: Attr[DateTimeValue | None, AnyDT | None] = type1c(0x0040A120, DT)  # if not_checkable(content) and ValueType in {DATETIME}
    Date: Attr[DateValue | None, AnyDA | None] = type1c(0x0040A121, DA)  # if not_checkable(content) and ValueType in {DATE}
    Time: Attr[TimeValue | None, AnyTM | None] = type1c(0x0040A122, TM)  # if not_checkable(content) and ValueType in {TIME}
    PersonName: Attr[PersonNameValue | None, AnyPN | None] = type1c(0x0040A123, PN)  # if not_checkable(content) and ValueType in {PNAME}
    UID: Attr[UIDValue | None, str | None] = type1c(0x0040A124, UI)  # if not_checkable(content) and ValueType in {UIDREF}
    MeasuredValueSequence: OptSeq[MeasuredValueItem] = type2u(0x0040A300, SQ)  # if not_checkable(content) and ValueType in {NUM}
    NumericValueQualifierCodeSequence: OptCodes[CodeSequenceItem] = type1c(0x0040A301, SQ)  # if not_checkable(content) and ValueType in {NUM} and not has_value(MeasuredValueSequence)
    ConceptCodeSequence: OptCodes[CodeSequenceItem] = type1u(0x0040A168, SQ)  # if not_checkable(content) and ValueType in {CODE}
    ReferencedSOPSequence: OptSeq[DocumentRelationshipContentReferencedSOPItem] = type1u(0x00081199, SQ)
    GraphicData: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = type1u(0x00700022, FL, "2-n")
    GraphicType: Literal["POINT", "MULTIPOINT", "POLYLINE", "CIRCLE", "ELLIPSE", "POLYGON", "ELLIPSOID"] | None = type1u(0x00700023, CS)
    PixelOriginInterpretation: Literal["FRAME", "VOLUME"] | None = type1c(0x00480301, CS)  # if not_checkable(content) and ValueType in {SCOORD} and not_checkable(other-instance)
    FiducialUID: Attr[UIDValue | None, str | None] = type3(0x0070031A, UI)
    ReferencedFrameOfReferenceUID: Attr[UIDValue | None, str | None] = type1u(0x30060024, UI)  # if not_checkable(content) and ValueType in {SCOORD3D}
    TemporalRangeType: Literal["POINT", "MULTIPOINT", "SEGMENT", "MULTISEGMENT", "BEGIN", "END"] | None = type1u(0x0040A130, CS)  # if not_checkable(content) and ValueType in {TCOORD}
    ReferencedSamplePositions: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x0040A132, UL, "1-n")  # if not_checkable(content) and ValueType in {TCOORD} and not_checkable(other-instance) and not present(ReferencedTimeOffsets) and not present(ReferencedDateTime)
    ReferencedTimeOffsets: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = type1c(0x0040A138, DS, "1-n")  # if not_checkable(content) and ValueType in {TCOORD} and not present(ReferencedSamplePositions) and not present(ReferencedDateTime)
    ReferencedDateTime: Attr[tuple[DateTimeValue, ...] | None, ListDT | tuple[AnyDT, ...] | None] = type1c(0x0040A13A, DT, "1-n")  # if not_checkable(content) and ValueType in {TCOORD} and not present(ReferencedSamplePositions) and not present(ReferencedTimeOffsets)
    ContinuityOfContent: Literal["SEPARATE", "CONTINUOUS"] | None = type1u(0x0040A050, CS)  # if not_checkable(content) and ValueType in {CONTAINER}
    ContentTemplateSequence: OptSeq[ContainerContentTemplateItem] = type1c(0x0040A504, SQ)  # if not_checkable(content) and ValueType in {CONTAINER} and not_checkable(application)
    TabulatedValuesSequence: OptSeq[TabulatedValuesItem] = type1u(0x0040A801, SQ)  # if not_checkable(content) and ValueType in {TABLE}
    ReferencedContentItemIdentifier: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x0040DB73, UL, "1-n")


@item
class DocumentRelationshipContentReferencedSOPItem(Item):
    """Item of table C.17-6, PS3.3 C.17.3.4, printed in 10-11, C.18.4-1/ReferencedSOPSequence, C.18.5-1/ReferencedSOPSequence."""

    ReferencedSOPClassUID: Attr[UIDValue, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UIDValue, str] = type1(0x00081155, UI)
    ReferencedFrameNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x00081160, IS, "1-n")  # if not_checkable(other-instance) and not present(ReferencedSegmentNumber)
    ReferencedSegmentNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x0062000B, US, "1-n")  # if not_checkable(other-instance) and not present(ReferencedFrameNumber)
    ReferencedSOPSequence: OptSeq[SOPInstanceReferenceItem] = type3(0x00081199, SQ)
    ReferencedRealWorldValueMappingInstanceSequence: OptSeq[SOPInstanceReferenceItem] = type3(0x0008114B, SQ)
    IconImageSequence: OptSeq[ImagePixelItem] = type3(0x00880200, SQ)
    ReferencedWaveformChannels: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x0040A0B0, US, "2-2n")
