"""Content items by their value type, PS3.3 C.17.3.4. Generated; do not edit."""

# Items of one value type narrow what their base class has for all.
# pyright: reportIncompatibleVariableOverride=false

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    CS, DA, DS, DT, FL, PN, SQ, TM, UI, UL, UT, content_item, filled, type1, type1c, type2, type3,
)
from dicomstd.items import DocumentRelationshipContentItem

if TYPE_CHECKING:
    from dicodec.typed import (
        AnyDA, AnyDS, AnyDT, AnyFD, AnyPN, AnyTM, Attr, Codes, Date as DateValue, DateTime as DateTimeValue, ListDS,
        ListDT, ListFD, OptCodes, OptSeq, PersonName as PersonNameValue, Seq, Time as TimeValue, UID as UIDValue,
    )
    from dicomstd.items import (
        CodeSequenceItem,
        ContainerContentTemplateItem,
        DocumentRelationshipContentReferencedSOPItem,
        MeasuredValueItem,
        TabulatedValuesItem,
    )


@content_item("TEXT")
class TextItem(DocumentRelationshipContentItem):
    """A content item of value type TEXT, PS3.3 C.17.3.4."""

    RelationshipType: Literal["CONTAINS", "HAS PROPERTIES", "HAS OBS CONTEXT", "HAS ACQ CONTEXT", "INFERRED FROM", "SELECTED FROM", "HAS CONCEPT MOD"] = type1(0x0040A010, CS)
    ObservationDateTime: Attr[DateTimeValue | None, AnyDT | None] = type1c(0x0040A032, DT)
    ObservationUID: Attr[UIDValue | None, str | None] = type3(0x0040A171, UI)
    ContentSequence: OptSeq[DocumentRelationshipContentItem] = type1c(0x0040A730, SQ)
    ValueType: Literal["TEXT"] = filled(0x0040A040, CS, value="TEXT")
    ConceptNameCodeSequence: Codes[CodeSequenceItem] = type1(0x0040A043, SQ)
    TextValue: str = type1(0x0040A160, UT)
    ReferencedContentItemIdentifier: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x0040DB73, UL, "1-n")


@content_item("NUM")
class NumItem(DocumentRelationshipContentItem):
    """A content item of value type NUM, PS3.3 C.17.3.4."""

    RelationshipType: Literal["CONTAINS", "HAS PROPERTIES", "HAS OBS CONTEXT", "HAS ACQ CONTEXT", "INFERRED FROM", "SELECTED FROM", "HAS CONCEPT MOD"] = type1(0x0040A010, CS)
    ObservationDateTime: Attr[DateTimeValue | None, AnyDT | None] = type1c(0x0040A032, DT)
    ObservationUID: Attr[UIDValue | None, str | None] = type3(0x0040A171, UI)
    ContentSequence: OptSeq[DocumentRelationshipContentItem] = type1c(0x0040A730, SQ)
    ValueType: Literal["NUM"] = filled(0x0040A040, CS, value="NUM")
    ConceptNameCodeSequence: Codes[CodeSequenceItem] = type1(0x0040A043, SQ)
    MeasuredValueSequence: OptSeq[MeasuredValueItem] = type2(0x0040A300, SQ)
    NumericValueQualifierCodeSequence: OptCodes[CodeSequenceItem] = type1c(0x0040A301, SQ)  # if not has_value(MeasuredValueSequence)
    ReferencedContentItemIdentifier: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x0040DB73, UL, "1-n")


@content_item("CODE")
class CodeItem(DocumentRelationshipContentItem):
    """A content item of value type CODE, PS3.3 C.17.3.4."""

    RelationshipType: Literal["CONTAINS", "HAS PROPERTIES", "HAS OBS CONTEXT", "HAS ACQ CONTEXT", "INFERRED FROM", "SELECTED FROM", "HAS CONCEPT MOD"] = type1(0x0040A010, CS)
    ObservationDateTime: Attr[DateTimeValue | None, AnyDT | None] = type1c(0x0040A032, DT)
    ObservationUID: Attr[UIDValue | None, str | None] = type3(0x0040A171, UI)
    ContentSequence: OptSeq[DocumentRelationshipContentItem] = type1c(0x0040A730, SQ)
    ValueType: Literal["CODE"] = filled(0x0040A040, CS, value="CODE")
    ConceptNameCodeSequence: Codes[CodeSequenceItem] = type1(0x0040A043, SQ)
    ConceptCodeSequence: Codes[CodeSequenceItem] = type1(0x0040A168, SQ)
    ReferencedContentItemIdentifier: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x0040DB73, UL, "1-n")


@content_item("DATE")
class DateItem(DocumentRelationshipContentItem):
    """A content item of value type DATE, PS3.3 C.17.3.4."""

    RelationshipType: Literal["CONTAINS", "HAS PROPERTIES", "HAS OBS CONTEXT", "HAS ACQ CONTEXT", "INFERRED FROM", "SELECTED FROM", "HAS CONCEPT MOD"] = type1(0x0040A010, CS)
    ObservationDateTime: Attr[DateTimeValue | None, AnyDT | None] = type1c(0x0040A032, DT)
    ObservationUID: Attr[UIDValue | None, str | None] = type3(0x0040A171, UI)
    ContentSequence: OptSeq[DocumentRelationshipContentItem] = type1c(0x0040A730, SQ)
    ValueType: Literal["DATE"] = filled(0x0040A040, CS, value="DATE")
    ConceptNameCodeSequence: Codes[CodeSequenceItem] = type1(0x0040A043, SQ)
    Date: Attr[DateValue, AnyDA] = type1(0x0040A121, DA)
    ReferencedContentItemIdentifier: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x0040DB73, UL, "1-n")


@content_item("TIME")
class TimeItem(DocumentRelationshipContentItem):
    """A content item of value type TIME, PS3.3 C.17.3.4."""

    RelationshipType: Literal["CONTAINS", "HAS PROPERTIES", "HAS OBS CONTEXT", "HAS ACQ CONTEXT", "INFERRED FROM", "SELECTED FROM", "HAS CONCEPT MOD"] = type1(0x0040A010, CS)
    ObservationDateTime: Attr[DateTimeValue | None, AnyDT | None] = type1c(0x0040A032, DT)
    ObservationUID: Attr[UIDValue | None, str | None] = type3(0x0040A171, UI)
    ContentSequence: OptSeq[DocumentRelationshipContentItem] = type1c(0x0040A730, SQ)
    ValueType: Literal["TIME"] = filled(0x0040A040, CS, value="TIME")
    ConceptNameCodeSequence: Codes[CodeSequenceItem] = type1(0x0040A043, SQ)
    Time: Attr[TimeValue, AnyTM] = type1(0x0040A122, TM)
    ReferencedContentItemIdentifier: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x0040DB73, UL, "1-n")


@content_item("DATETIME")
class DateTimeItem(DocumentRelationshipContentItem):
    """A content item of value type DATETIME, PS3.3 C.17.3.4."""

    RelationshipType: Literal["CONTAINS", "HAS PROPERTIES", "HAS OBS CONTEXT", "HAS ACQ CONTEXT", "INFERRED FROM", "SELECTED FROM", "HAS CONCEPT MOD"] = type1(0x0040A010, CS)
    ObservationDateTime: Attr[DateTimeValue | None, AnyDT | None] = type1c(0x0040A032, DT)
    ObservationUID: Attr[UIDValue | None, str | None] = type3(0x0040A171, UI)
    ContentSequence: OptSeq[DocumentRelationshipContentItem] = type1c(0x0040A730, SQ)
    ValueType: Literal["DATETIME"] = filled(0x0040A040, CS, value="DATETIME")
    ConceptNameCodeSequence: Codes[CodeSequenceItem] = type1(0x0040A043, SQ)
    DateTime: Attr[DateTimeValue, AnyDT] = type1(0x0040A120, DT)
    ReferencedContentItemIdentifier: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x0040DB73, UL, "1-n")


@content_item("UIDREF")
class UIDRefItem(DocumentRelationshipContentItem):
    """A content item of value type UIDREF, PS3.3 C.17.3.4."""

    RelationshipType: Literal["CONTAINS", "HAS PROPERTIES", "HAS OBS CONTEXT", "HAS ACQ CONTEXT", "INFERRED FROM", "SELECTED FROM", "HAS CONCEPT MOD"] = type1(0x0040A010, CS)
    ObservationDateTime: Attr[DateTimeValue | None, AnyDT | None] = type1c(0x0040A032, DT)
    ObservationUID: Attr[UIDValue | None, str | None] = type3(0x0040A171, UI)
    ContentSequence: OptSeq[DocumentRelationshipContentItem] = type1c(0x0040A730, SQ)
    ValueType: Literal["UIDREF"] = filled(0x0040A040, CS, value="UIDREF")
    ConceptNameCodeSequence: Codes[CodeSequenceItem] = type1(0x0040A043, SQ)
    UID: Attr[UIDValue, str] = type1(0x0040A124, UI)
    ReferencedContentItemIdentifier: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x0040DB73, UL, "1-n")


@content_item("PNAME")
class PNameItem(DocumentRelationshipContentItem):
    """A content item of value type PNAME, PS3.3 C.17.3.4."""

    RelationshipType: Literal["CONTAINS", "HAS PROPERTIES", "HAS OBS CONTEXT", "HAS ACQ CONTEXT", "INFERRED FROM", "SELECTED FROM", "HAS CONCEPT MOD"] = type1(0x0040A010, CS)
    ObservationDateTime: Attr[DateTimeValue | None, AnyDT | None] = type1c(0x0040A032, DT)
    ObservationUID: Attr[UIDValue | None, str | None] = type3(0x0040A171, UI)
    ContentSequence: OptSeq[DocumentRelationshipContentItem] = type1c(0x0040A730, SQ)
    ValueType: Literal["PNAME"] = filled(0x0040A040, CS, value="PNAME")
    ConceptNameCodeSequence: Codes[CodeSequenceItem] = type1(0x0040A043, SQ)
    PersonName: Attr[PersonNameValue, AnyPN] = type1(0x0040A123, PN)
    ReferencedContentItemIdentifier: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x0040DB73, UL, "1-n")


@content_item("COMPOSITE")
class CompositeItem(DocumentRelationshipContentItem):
    """A content item of value type COMPOSITE, PS3.3 C.17.3.4."""

    RelationshipType: Literal["CONTAINS", "HAS PROPERTIES", "HAS OBS CONTEXT", "HAS ACQ CONTEXT", "INFERRED FROM", "SELECTED FROM", "HAS CONCEPT MOD"] = type1(0x0040A010, CS)
    ObservationDateTime: Attr[DateTimeValue | None, AnyDT | None] = type1c(0x0040A032, DT)
    ObservationUID: Attr[UIDValue | None, str | None] = type3(0x0040A171, UI)
    ContentSequence: OptSeq[DocumentRelationshipContentItem] = type1c(0x0040A730, SQ)
    ValueType: Literal["COMPOSITE"] = filled(0x0040A040, CS, value="COMPOSITE")
    ConceptNameCodeSequence: OptCodes[CodeSequenceItem] = type1c(0x0040A043, SQ)  # if ValueType in {TEXT, NUM, CODE, DATETIME, DATE, TIME, UIDREF, TABLE, PNAME} or (ValueType in {CONTAINER} and not_parsed) or not_checkable(content) or (ValueType in {COMPOSITE, IMAGE, WAVEFORM, SCOORD, SCOORD3D, TCOORD} and not_checkable(application))
    ReferencedSOPSequence: Seq[DocumentRelationshipContentReferencedSOPItem] = type1(0x00081199, SQ)
    ReferencedContentItemIdentifier: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x0040DB73, UL, "1-n")


@content_item("IMAGE")
class ImageItem(DocumentRelationshipContentItem):
    """A content item of value type IMAGE, PS3.3 C.17.3.4."""

    RelationshipType: Literal["CONTAINS", "HAS PROPERTIES", "HAS OBS CONTEXT", "HAS ACQ CONTEXT", "INFERRED FROM", "SELECTED FROM", "HAS CONCEPT MOD"] = type1(0x0040A010, CS)
    ObservationDateTime: Attr[DateTimeValue | None, AnyDT | None] = type1c(0x0040A032, DT)
    ObservationUID: Attr[UIDValue | None, str | None] = type3(0x0040A171, UI)
    ContentSequence: OptSeq[DocumentRelationshipContentItem] = type1c(0x0040A730, SQ)
    ValueType: Literal["IMAGE"] = filled(0x0040A040, CS, value="IMAGE")
    ConceptNameCodeSequence: OptCodes[CodeSequenceItem] = type1c(0x0040A043, SQ)  # if ValueType in {TEXT, NUM, CODE, DATETIME, DATE, TIME, UIDREF, TABLE, PNAME} or (ValueType in {CONTAINER} and not_parsed) or not_checkable(content) or (ValueType in {COMPOSITE, IMAGE, WAVEFORM, SCOORD, SCOORD3D, TCOORD} and not_checkable(application))
    ReferencedSOPSequence: Seq[DocumentRelationshipContentReferencedSOPItem] = type1(0x00081199, SQ)
    ReferencedContentItemIdentifier: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x0040DB73, UL, "1-n")


@content_item("WAVEFORM")
class WaveformItem(DocumentRelationshipContentItem):
    """A content item of value type WAVEFORM, PS3.3 C.17.3.4."""

    RelationshipType: Literal["CONTAINS", "HAS PROPERTIES", "HAS OBS CONTEXT", "HAS ACQ CONTEXT", "INFERRED FROM", "SELECTED FROM", "HAS CONCEPT MOD"] = type1(0x0040A010, CS)
    ObservationDateTime: Attr[DateTimeValue | None, AnyDT | None] = type1c(0x0040A032, DT)
    ObservationUID: Attr[UIDValue | None, str | None] = type3(0x0040A171, UI)
    ContentSequence: OptSeq[DocumentRelationshipContentItem] = type1c(0x0040A730, SQ)
    ValueType: Literal["WAVEFORM"] = filled(0x0040A040, CS, value="WAVEFORM")
    ConceptNameCodeSequence: OptCodes[CodeSequenceItem] = type1c(0x0040A043, SQ)  # if ValueType in {TEXT, NUM, CODE, DATETIME, DATE, TIME, UIDREF, TABLE, PNAME} or (ValueType in {CONTAINER} and not_parsed) or not_checkable(content) or (ValueType in {COMPOSITE, IMAGE, WAVEFORM, SCOORD, SCOORD3D, TCOORD} and not_checkable(application))
    ReferencedSOPSequence: Seq[DocumentRelationshipContentReferencedSOPItem] = type1(0x00081199, SQ)
    ReferencedContentItemIdentifier: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x0040DB73, UL, "1-n")


@content_item("SCOORD")
class SCoordItem(DocumentRelationshipContentItem):
    """A content item of value type SCOORD, PS3.3 C.17.3.4."""

    RelationshipType: Literal["CONTAINS", "HAS PROPERTIES", "HAS OBS CONTEXT", "HAS ACQ CONTEXT", "INFERRED FROM", "SELECTED FROM", "HAS CONCEPT MOD"] = type1(0x0040A010, CS)
    ObservationDateTime: Attr[DateTimeValue | None, AnyDT | None] = type1c(0x0040A032, DT)
    ObservationUID: Attr[UIDValue | None, str | None] = type3(0x0040A171, UI)
    ContentSequence: OptSeq[DocumentRelationshipContentItem] = type1c(0x0040A730, SQ)
    ValueType: Literal["SCOORD"] = filled(0x0040A040, CS, value="SCOORD")
    ConceptNameCodeSequence: OptCodes[CodeSequenceItem] = type1c(0x0040A043, SQ)  # if ValueType in {TEXT, NUM, CODE, DATETIME, DATE, TIME, UIDREF, TABLE, PNAME} or (ValueType in {CONTAINER} and not_parsed) or not_checkable(content) or (ValueType in {COMPOSITE, IMAGE, WAVEFORM, SCOORD, SCOORD3D, TCOORD} and not_checkable(application))
    GraphicData: Attr[tuple[float, ...], ListFD | tuple[AnyFD, ...]] = type1(0x00700022, FL, "2-n")
    GraphicType: Literal["POINT", "MULTIPOINT", "POLYLINE", "CIRCLE", "ELLIPSE"] = type1(0x00700023, CS)
    PixelOriginInterpretation: Literal["FRAME", "VOLUME"] | None = type1c(0x00480301, CS)
    FiducialUID: Attr[UIDValue | None, str | None] = type3(0x0070031A, UI)
    ReferencedContentItemIdentifier: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x0040DB73, UL, "1-n")


@content_item("SCOORD3D")
class SCoord3DItem(DocumentRelationshipContentItem):
    """A content item of value type SCOORD3D, PS3.3 C.17.3.4."""

    RelationshipType: Literal["CONTAINS", "HAS PROPERTIES", "HAS OBS CONTEXT", "HAS ACQ CONTEXT", "INFERRED FROM", "SELECTED FROM", "HAS CONCEPT MOD"] = type1(0x0040A010, CS)
    ObservationDateTime: Attr[DateTimeValue | None, AnyDT | None] = type1c(0x0040A032, DT)
    ObservationUID: Attr[UIDValue | None, str | None] = type3(0x0040A171, UI)
    ContentSequence: OptSeq[DocumentRelationshipContentItem] = type1c(0x0040A730, SQ)
    ValueType: Literal["SCOORD3D"] = filled(0x0040A040, CS, value="SCOORD3D")
    ConceptNameCodeSequence: OptCodes[CodeSequenceItem] = type1c(0x0040A043, SQ)  # if ValueType in {TEXT, NUM, CODE, DATETIME, DATE, TIME, UIDREF, TABLE, PNAME} or (ValueType in {CONTAINER} and not_parsed) or not_checkable(content) or (ValueType in {COMPOSITE, IMAGE, WAVEFORM, SCOORD, SCOORD3D, TCOORD} and not_checkable(application))
    ReferencedFrameOfReferenceUID: Attr[UIDValue, str] = type1(0x30060024, UI)
    GraphicData: Attr[tuple[float, ...], ListFD | tuple[AnyFD, ...]] = type1(0x00700022, FL, "2-n")
    GraphicType: Literal["POINT", "MULTIPOINT", "POLYLINE", "POLYGON", "ELLIPSE", "ELLIPSOID"] = type1(0x00700023, CS)
    FiducialUID: Attr[UIDValue | None, str | None] = type3(0x0070031A, UI)
    ReferencedContentItemIdentifier: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x0040DB73, UL, "1-n")


@content_item("TCOORD")
class TCoordItem(DocumentRelationshipContentItem):
    """A content item of value type TCOORD, PS3.3 C.17.3.4."""

    RelationshipType: Literal["CONTAINS", "HAS PROPERTIES", "HAS OBS CONTEXT", "HAS ACQ CONTEXT", "INFERRED FROM", "SELECTED FROM", "HAS CONCEPT MOD"] = type1(0x0040A010, CS)
    ObservationDateTime: Attr[DateTimeValue | None, AnyDT | None] = type1c(0x0040A032, DT)
    ObservationUID: Attr[UIDValue | None, str | None] = type3(0x0040A171, UI)
    ContentSequence: OptSeq[DocumentRelationshipContentItem] = type1c(0x0040A730, SQ)
    ValueType: Literal["TCOORD"] = filled(0x0040A040, CS, value="TCOORD")
    ConceptNameCodeSequence: OptCodes[CodeSequenceItem] = type1c(0x0040A043, SQ)  # if ValueType in {TEXT, NUM, CODE, DATETIME, DATE, TIME, UIDREF, TABLE, PNAME} or (ValueType in {CONTAINER} and not_parsed) or not_checkable(content) or (ValueType in {COMPOSITE, IMAGE, WAVEFORM, SCOORD, SCOORD3D, TCOORD} and not_checkable(application))
    TemporalRangeType: Literal["POINT", "MULTIPOINT", "SEGMENT", "MULTISEGMENT", "BEGIN", "END"] = type1(0x0040A130, CS)
    ReferencedSamplePositions: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x0040A132, UL, "1-n")  # if not_checkable(other-instance) and not present(ReferencedTimeOffsets) and not present(ReferencedDateTime)
    ReferencedTimeOffsets: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = type1c(0x0040A138, DS, "1-n")  # if not present(ReferencedSamplePositions) and not present(ReferencedDateTime)
    ReferencedDateTime: Attr[tuple[DateTimeValue, ...] | None, ListDT | tuple[AnyDT, ...] | None] = type1c(0x0040A13A, DT, "1-n")  # if not present(ReferencedSamplePositions) and not present(ReferencedTimeOffsets)
    ReferencedContentItemIdentifier: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x0040DB73, UL, "1-n")


@content_item("CONTAINER")
class ContainerItem(DocumentRelationshipContentItem):
    """A content item of value type CONTAINER, PS3.3 C.17.3.4."""

    RelationshipType: Literal["CONTAINS", "HAS PROPERTIES", "HAS OBS CONTEXT", "HAS ACQ CONTEXT", "INFERRED FROM", "SELECTED FROM", "HAS CONCEPT MOD"] = type1(0x0040A010, CS)
    ObservationDateTime: Attr[DateTimeValue | None, AnyDT | None] = type1c(0x0040A032, DT)
    ObservationUID: Attr[UIDValue | None, str | None] = type3(0x0040A171, UI)
    ContentSequence: OptSeq[DocumentRelationshipContentItem] = type1c(0x0040A730, SQ)
    ValueType: Literal["CONTAINER"] = filled(0x0040A040, CS, value="CONTAINER")
    ConceptNameCodeSequence: OptCodes[CodeSequenceItem] = type1c(0x0040A043, SQ)  # if ValueType in {TEXT, NUM, CODE, DATETIME, DATE, TIME, UIDREF, TABLE, PNAME} or (ValueType in {CONTAINER} and not_parsed) or not_checkable(content) or (ValueType in {COMPOSITE, IMAGE, WAVEFORM, SCOORD, SCOORD3D, TCOORD} and not_checkable(application))
    ContinuityOfContent: Literal["SEPARATE", "CONTINUOUS"] = type1(0x0040A050, CS)
    ContentTemplateSequence: OptSeq[ContainerContentTemplateItem] = type1c(0x0040A504, SQ)
    ReferencedContentItemIdentifier: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x0040DB73, UL, "1-n")


@content_item("TABLE")
class TableItem(DocumentRelationshipContentItem):
    """A content item of value type TABLE, PS3.3 C.17.3.4."""

    RelationshipType: Literal["CONTAINS", "HAS PROPERTIES", "HAS OBS CONTEXT", "HAS ACQ CONTEXT", "INFERRED FROM", "SELECTED FROM", "HAS CONCEPT MOD"] = type1(0x0040A010, CS)
    ObservationDateTime: Attr[DateTimeValue | None, AnyDT | None] = type1c(0x0040A032, DT)
    ObservationUID: Attr[UIDValue | None, str | None] = type3(0x0040A171, UI)
    ContentSequence: OptSeq[DocumentRelationshipContentItem] = type1c(0x0040A730, SQ)
    ValueType: Literal["TABLE"] = filled(0x0040A040, CS, value="TABLE")
    ConceptNameCodeSequence: Codes[CodeSequenceItem] = type1(0x0040A043, SQ)
    TabulatedValuesSequence: Seq[TabulatedValuesItem] = type1(0x0040A801, SQ)
    ReferencedContentItemIdentifier: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x0040DB73, UL, "1-n")
