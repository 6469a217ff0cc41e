"""Encapsulated Document Module Attributes, PS3.3 C.24.2. Generated from table_C.24-2; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import (
    CS, DA, DS, DT, FL, IS, PN, SQ, TM, UI, UL, UR, US, UT, Item, item, reads, type1, type1c, type1u, type2u,
    type3,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, datetime, time
    from dicodec.typed import (
        AnyDS, AnyDT, AnyFD, Attr, CodedConcept, Date as DateValue, DateTime as DateTimeValue, Items, PersonName as
        PersonNameValue, Time as TimeValue, UID as UIDValue,
    )
    from dicomstd.items import (
        CodeSequenceItem,
        ContainerContentTemplateItem,
        DocumentRelationshipContentItem,
        HierarchicalSOPInstanceReferenceItem,
        ImagePixelItem,
        MeasuredValueItem,
        SOPInstanceReferenceItem,
        TabulatedValuesItem,
    )


@item
class EncapsulatedDocumentSourceInstanceItem(Item):
    """Item of table C.24-2 in SourceInstanceSequence, PS3.3 C.24.2."""

    ReferencedSOPClassUID: Attr[UIDValue, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UIDValue, str] = type1(0x00081155, UI)
    PurposeOfReferenceCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type3(0x0040A170, SQ)


@item
class EncapsulatedDocumentReferencedImageItem(Item):
    """Item of table C.24-2 in ReferencedImageSequence, PS3.3 C.24.2."""

    ReferencedSOPClassUID: Attr[UIDValue, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UIDValue, str] = type1(0x00081155, UI)
    ReferencedFrameNumber: Attr[tuple[int, ...] | None, list[int]] = type1c(0x00081160, IS, "1-n")  # if not_checkable(other-instance) and not present(ReferencedSegmentNumber)
    ReferencedSegmentNumber: Attr[tuple[int, ...] | None, list[int]] = type1c(0x0062000B, US, "1-n")  # if not_checkable(other-instance) and not present(ReferencedFrameNumber)
    RelativeURIReferenceWithinEncapsulatedDocument: str | None = type1c(0x00687005, UR)


@item
class EncapsulatedDocumentReferencedInstanceItem(Item):
    """Item of table C.24-2 in ReferencedInstanceSequence, PS3.3 C.24.2."""

    ReferencedSOPClassUID: Attr[UIDValue, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UIDValue, str] = type1(0x00081155, UI)
    RelativeURIReferenceWithinEncapsulatedDocument: str | None = type1c(0x00687005, UR)


@item
class EncapsulatedDocumentContentItem(Item):
    """Item of table C.24-2 in ContentSequence, PS3.3 C.24.2."""

    RelationshipType: Literal["CONTAINS", "HAS OBS CONTEXT", "HAS ACQ CONTEXT", "HAS CONCEPT MOD"] = type1(0x0040A010, CS)
    ObservationDateTime: Attr[DateTimeValue | None, datetime | str] = type1c(0x0040A032, DT)
    ObservationUID: Attr[UIDValue | None, str] = type3(0x0040A171, UI)
    ContentSequence: Attr[Items[DocumentRelationshipContentItem] | None, Iterable[DocumentRelationshipContentItem]] = type1c(0x0040A730, SQ)
    ValueType: Literal["TEXT", "NUM", "CODE", "DATE", "TIME", "DATETIME", "UIDREF", "PNAME", "COMPOSITE", "IMAGE", "WAVEFORM", "SCOORD", "SCOORD3D", "TCOORD", "CONTAINER", "TABLE"] = type1(0x0040A040, CS)
    ConceptNameCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type1c(0x0040A043, SQ)  # if ValueType in {TEXT, NUM, CODE, DATETIME, DATE, TIME, UIDREF, TABLE, PNAME} or (ValueType in {CONTAINER} and not_parsed) or not_checkable(content) or (ValueType in {COMPOSITE, IMAGE, WAVEFORM, SCOORD, SCOORD3D, TCOORD} and not_checkable(application))
    TextValue: str | None = type1c(0x0040A160, UT)  # if ValueType in {TEXT}
    DateTime: Attr[DateTimeValue | None, datetime | str] = type1c(0x0040A120, DT)  # if ValueType in {DATETIME}
    Date: Attr[DateValue | None, date | str] = type1c(0x0040A121, DA)  # if ValueType in {DATE}
    Time: Attr[TimeValue | None, time | str] = type1c(0x0040A122, TM)  # if ValueType in {TIME}
    PersonName: Attr[PersonNameValue | None, str] = type1c(0x0040A123, PN)  # if ValueType in {PNAME}
    UID: Attr[UIDValue | None, str] = type1c(0x0040A124, UI)  # if ValueType in {UIDREF}
    MeasuredValueSequence: Attr[Items[MeasuredValueItem] | None, Iterable[MeasuredValueItem]] = type2u(0x0040A300, SQ)  # if ValueType in {NUM}
    NumericValueQualifierCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type1c(0x0040A301, SQ)  # if ValueType in {NUM} and not has_value(MeasuredValueSequence)
    ConceptCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type1u(0x0040A168, SQ)  # if ValueType in {CODE}
    ReferencedSOPSequence: Attr[Items[EncapsulatedDocumentContentReferencedSOPItem] | None, Iterable[EncapsulatedDocumentContentReferencedSOPItem]] = type1u(0x00081199, SQ)
    GraphicData: Attr[tuple[float, ...] | None, list[AnyFD] | tuple[AnyFD, ...]] = type1u(0x00700022, FL, "2-n")
    GraphicType: Literal["POINT", "MULTIPOINT", "POLYLINE", "CIRCLE", "ELLIPSE", "POLYGON", "ELLIPSOID"] | None = type1u(0x00700023, CS)
    PixelOriginInterpretation: Literal["FRAME", "VOLUME"] | None = type1c(0x00480301, CS)  # if ValueType in {SCOORD} and not_parsed
    FiducialUID: Attr[UIDValue | None, str] = type3(0x0070031A, UI)
    ReferencedFrameOfReferenceUID: Attr[UIDValue | None, str] = type1u(0x30060024, UI)  # if ValueType in {SCOORD3D}
    TemporalRangeType: Literal["POINT", "MULTIPOINT", "SEGMENT", "MULTISEGMENT", "BEGIN", "END"] | None = type1u(0x0040A130, CS)  # if ValueType in {TCOORD}
    ReferencedSamplePositions: Attr[tuple[int, ...] | None, list[int]] = type1c(0x0040A132, UL, "1-n")  # if ValueType in {TCOORD} and not_checkable(other-instance) and not present(ReferencedTimeOffsets) and not present(ReferencedDateTime)
    ReferencedTimeOffsets: Attr[tuple[float, ...] | None, list[AnyDS] | tuple[AnyDS, ...]] = type1c(0x0040A138, DS, "1-n")  # if ValueType in {TCOORD} and not present(ReferencedSamplePositions) and not present(ReferencedDateTime)
    ReferencedDateTime: Attr[tuple[DateTimeValue, ...] | None, list[AnyDT] | tuple[AnyDT, ...]] = type1c(0x0040A13A, DT, "1-n")  # if ValueType in {TCOORD} and not present(ReferencedSamplePositions) and not present(ReferencedTimeOffsets)
    ContinuityOfContent: Literal["SEPARATE", "CONTINUOUS"] | None = type1u(0x0040A050, CS)  # if ValueType in {CONTAINER}
    ContentTemplateSequence: Attr[Items[ContainerContentTemplateItem] | None, Iterable[ContainerContentTemplateItem]] = type1c(0x0040A504, SQ)  # if ValueType in {CONTAINER} and not_checkable(application)
    TabulatedValuesSequence: Attr[Items[TabulatedValuesItem] | None, Iterable[TabulatedValuesItem]] = type1u(0x0040A801, SQ)  # if ValueType in {TABLE}


@item
class EncapsulatedDocumentContentTemplateItem(Item):
    """Item of table C.24-2 in ContentTemplateSequence, PS3.3 C.24.2."""

    MappingResource: str = type1(0x00080105, CS)
    MappingResourceUID: Attr[UIDValue | None, str] = type3(0x00080118, UI)
    TemplateIdentifier: str = type1(0x0040DB00, CS)


@item
class EncapsulatedDocumentContentReferencedSOPItem(Item):
    """Item of table C.24-2, PS3.3 C.24.2, printed in 10-11, C.18.4-1/ReferencedSOPSequence, C.18.5-1/ReferencedSOPSequence."""

    ReferencedSOPClassUID: Attr[UIDValue, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UIDValue, str] = type1(0x00081155, UI)
    ReferencedFrameNumber: Attr[tuple[int, ...] | None, list[int]] = type1c(0x00081160, IS, "1-n")  # if not_checkable(other-instance) and not present(ReferencedSegmentNumber)
    ReferencedSegmentNumber: Attr[tuple[int, ...] | None, list[int]] = type1c(0x0062000B, US, "1-n")  # if not_checkable(other-instance) and not present(ReferencedFrameNumber)
    ReferencedSOPSequence: Attr[Items[SOPInstanceReferenceItem] | None, Iterable[SOPInstanceReferenceItem]] = type3(0x00081199, SQ)
    ReferencedRealWorldValueMappingInstanceSequence: Attr[Items[SOPInstanceReferenceItem] | None, Iterable[SOPInstanceReferenceItem]] = type3(0x0008114B, SQ)
    IconImageSequence: Attr[Items[ImagePixelItem] | None, Iterable[ImagePixelItem]] = type3(0x00880200, SQ)
    ReferencedWaveformChannels: Attr[tuple[int, ...] | None, list[int]] = type1c(0x0040A0B0, US, "2-2n")


class EncapsulatedDocument(Protocol):
    """An object that has the Encapsulated Document Module, PS3.3 C.24.2."""

    @property
    def InstanceNumber(self) -> int: ...

    @reads
    def ContentDate(self) -> DateValue | None: ...

    @reads
    def ContentTime(self) -> TimeValue | None: ...

    @reads
    def AcquisitionDateTime(self) -> DateTimeValue | None: ...

    @property
    def ImageLaterality(self) -> Literal["R", "L", "U", "B"] | None: ...

    @property
    def BurnedInAnnotation(self) -> Literal["YES", "NO"]: ...

    @property
    def RecognizableVisualFeatures(self) -> Literal["YES", "NO"] | None: ...

    @reads
    def SourceInstanceSequence(self) -> Items[EncapsulatedDocumentSourceInstanceItem] | None: ...

    @reads
    def ReferencedImageSequence(self) -> Items[EncapsulatedDocumentReferencedImageItem] | None: ...

    @reads
    def ReferencedInstanceSequence(self) -> Items[EncapsulatedDocumentReferencedInstanceItem] | None: ...

    @property
    def DocumentTitle(self) -> str | None: ...

    @reads
    def ConceptNameCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @reads
    def DocumentClassCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @property
    def VerificationFlag(self) -> Literal["UNVERIFIED", "VERIFIED"] | None: ...

    @property
    def HL7InstanceIdentifier(self) -> str | None: ...

    @reads
    def PredecessorDocumentsSequence(self) -> Items[HierarchicalSOPInstanceReferenceItem] | None: ...

    @reads
    def IdenticalDocumentsSequence(self) -> Items[HierarchicalSOPInstanceReferenceItem] | None: ...

    @property
    def MIMETypeOfEncapsulatedDocument(self) -> str: ...

    @reads
    def ListOfMIMETypes(self) -> tuple[str, ...] | None: ...

    @reads
    def EncapsulatedDocument(self) -> memoryview: ...

    @property
    def EncapsulatedDocumentLength(self) -> int | None: ...

    @property
    def ValueType(self) -> Literal["CONTAINER"] | None: ...

    @reads
    def ContentSequence(self) -> Items[EncapsulatedDocumentContentItem] | None: ...

    @property
    def ContinuityOfContent(self) -> Literal["SEPARATE", "CONTINUOUS"] | None: ...

    @reads
    def ContentTemplateSequence(self) -> Items[EncapsulatedDocumentContentTemplateItem] | None: ...
