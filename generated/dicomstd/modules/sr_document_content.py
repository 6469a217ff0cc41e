"""SR Document Content Module Attributes, PS3.3 C.17.3. Generated from table_C.17-4; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from collections.abc import Sequence
    from dicodec.typed import (
        Dataset, Date as DateValue, DateTime as DateTimeValue, Items, PersonName as PersonNameValue, Time as
        TimeValue, UID as UIDValue,
    )
    from dicomstd.items import (
        CodeSequenceItem,
        ContainerContentTemplateItem,
        DocumentRelationshipContentItem,
        MeasuredValueItem,
        TabulatedValuesItem,
    )


class SRDocumentContent(Protocol):
    """An object that has the SR Document Content Module, PS3.3 C.17.3."""

    @property
    def ValueType(self) -> Literal["TEXT", "NUM", "CODE", "DATE", "TIME", "DATETIME", "UIDREF", "PNAME", "COMPOSITE", "IMAGE", "WAVEFORM", "SCOORD", "SCOORD3D", "TCOORD", "CONTAINER", "TABLE"]: ...

    @reads
    def ConceptNameCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @property
    def TextValue(self) -> str | None: ...

    @reads
    def DateTime(self) -> DateTimeValue | None: ...

    @reads
    def Date(self) -> DateValue | None: ...

    @reads
    def Time(self) -> TimeValue | None: ...

    @reads
    def PersonName(self) -> PersonNameValue | None: ...

    @reads
    def UID(self) -> UIDValue | None: ...

    @reads
    def MeasuredValueSequence(self) -> Items[MeasuredValueItem] | None: ...

    @reads
    def NumericValueQualifierCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @reads
    def ConceptCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @reads
    def ReferencedSOPSequence(self) -> Sequence[Dataset] | None: ...

    @reads
    def GraphicData(self) -> tuple[float, ...] | None: ...

    @property
    def GraphicType(self) -> Literal["POINT", "MULTIPOINT", "POLYLINE", "CIRCLE", "ELLIPSE", "POLYGON", "ELLIPSOID"] | None: ...

    @property
    def PixelOriginInterpretation(self) -> Literal["FRAME", "VOLUME"] | None: ...

    @reads
    def FiducialUID(self) -> UIDValue | None: ...

    @reads
    def ReferencedFrameOfReferenceUID(self) -> UIDValue | None: ...

    @property
    def TemporalRangeType(self) -> Literal["POINT", "MULTIPOINT", "SEGMENT", "MULTISEGMENT", "BEGIN", "END"] | None: ...

    @reads
    def ReferencedSamplePositions(self) -> tuple[int, ...] | None: ...

    @reads
    def ReferencedTimeOffsets(self) -> tuple[float, ...] | None: ...

    @reads
    def ReferencedDateTime(self) -> tuple[DateTimeValue, ...] | None: ...

    @property
    def ContinuityOfContent(self) -> Literal["SEPARATE", "CONTINUOUS"] | None: ...

    @reads
    def ContentTemplateSequence(self) -> Items[ContainerContentTemplateItem] | None: ...

    @reads
    def TabulatedValuesSequence(self) -> Items[TabulatedValuesItem] | None: ...

    @reads
    def ObservationDateTime(self) -> DateTimeValue | None: ...

    @reads
    def ObservationUID(self) -> UIDValue | None: ...

    @reads
    def ContentSequence(self) -> Items[DocumentRelationshipContentItem] | None: ...
