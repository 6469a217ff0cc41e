"""Tractography Results Module Attributes, PS3.3 C.8.33.2. Generated from table_C.8.33-2; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import (
    CS, DT, FL, LO, OF, OL, OW, SH, SQ, UC, UI, UL, UR, US, UT, Item, item, reads, type1, type1c, type3,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime
    from decimal import Decimal
    from dicodec.typed import (
        UID, Attr, Buffer, CodedConcept, Date, DateTime, Items, PersonName, Time,
    )
    from dicomstd.items import (
        AlgorithmIdentificationItem,
        AlternateContentDescriptionItem,
        CodeSequenceItem,
        EquivalentCodeItem,
        ImageSOPInstanceReferenceItem,
        PersonIdentificationItem,
        TableSummaryStatisticsItem,
    )


@item
class TrackSetItem(Item):
    """Item of table C.8.33-2 in TrackSetSequence, PS3.3 C.8.33.2."""

    TrackSetNumber: int = type1(0x00660105, UL)
    TrackSetLabel: str = type1(0x00660106, LO)
    TrackSetDescription: str | None = type3(0x00660107, UT)
    TrackSetAnatomicalTypeCodeSequence: Attr[Items[TrackSetAnatomicalTypeCodeItem], Iterable[TrackSetAnatomicalTypeCodeItem | CodedConcept]] = type1(0x00660108, SQ)
    TrackSequence: Attr[Items[TrackItem], Iterable[TrackItem]] = type1(0x00660102, SQ)
    RecommendedDisplayCIELabValue: Attr[tuple[int, int, int] | None, list[int]] = type1c(0x0062000D, US, "3")
    RecommendedLineThickness: Attr[float | None, Decimal] = type3(0x00660038, FL)
    MeasurementsSequence: Attr[Items[TractographyResultsMeasurementsItem] | None, Iterable[TractographyResultsMeasurementsItem]] = type3(0x00660121, SQ)
    TrackStatisticsSequence: Attr[Items[TrackStatisticsItem] | None, Iterable[TrackStatisticsItem]] = type3(0x00660130, SQ)
    TrackSetStatisticsSequence: Attr[Items[TableSummaryStatisticsItem] | None, Iterable[TableSummaryStatisticsItem]] = type3(0x00660124, SQ)
    DiffusionAcquisitionCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type3(0x00660133, SQ)
    DiffusionModelCodeSequence: Attr[Items[CodeSequenceItem], Iterable[CodeSequenceItem | CodedConcept]] = type1(0x00660134, SQ)
    TrackingAlgorithmIdentificationSequence: Attr[Items[AlgorithmIdentificationItem], Iterable[AlgorithmIdentificationItem]] = type1(0x00660104, SQ)


@item
class TrackSetAnatomicalTypeCodeItem(Item):
    """Item of table C.8.33-2 in TrackSetSequence/TrackSetAnatomicalTypeCodeSequence, PS3.3 C.8.33.2."""

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
    ModifierCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type3(0x0040A195, SQ)


@item
class TrackItem(Item):
    """Item of table C.8.33-2 in TrackSetSequence/TrackSequence, PS3.3 C.8.33.2."""

    PointCoordinatesData: Attr[memoryview, Buffer] = type1(0x00660016, OF)
    RecommendedDisplayCIELabValueList: Attr[memoryview | None, Buffer] = type1c(0x00660103, OW)
    RecommendedDisplayCIELabValue: Attr[tuple[int, int, int] | None, list[int]] = type1c(0x0062000D, US, "3")  # if not present(RecommendedDisplayCIELabValueList) and not_parsed


@item
class TractographyResultsMeasurementsItem(Item):
    """Item of table C.8.33-2 in TrackSetSequence/MeasurementsSequence, PS3.3 C.8.33.2."""

    ConceptNameCodeSequence: Attr[Items[CodeSequenceItem], Iterable[CodeSequenceItem | CodedConcept]] = type1(0x0040A043, SQ)
    MeasurementUnitsCodeSequence: Attr[Items[CodeSequenceItem], Iterable[CodeSequenceItem | CodedConcept]] = type1(0x004008EA, SQ)
    MeasurementValuesSequence: Attr[Items[TractographyResultsMeasurementValuesItem], Iterable[TractographyResultsMeasurementValuesItem]] = type1(0x00660132, SQ)


@item
class TractographyResultsMeasurementValuesItem(Item):
    """Item of table C.8.33-2 in TrackSetSequence/MeasurementsSequence/MeasurementValuesSequence, PS3.3 C.8.33.2."""

    FloatingPointValues: Attr[memoryview, Buffer] = type1(0x00660125, OF)
    TrackPointIndexList: Attr[memoryview | None, Buffer] = type1c(0x00660129, OL)


@item
class TrackStatisticsItem(Item):
    """Item of table C.8.33-2 in TrackSetSequence/TrackStatisticsSequence, PS3.3 C.8.33.2."""

    ConceptNameCodeSequence: Attr[Items[CodeSequenceItem], Iterable[CodeSequenceItem | CodedConcept]] = type1(0x0040A043, SQ)
    ModifierCodeSequence: Attr[Items[CodeSequenceItem], Iterable[CodeSequenceItem | CodedConcept]] = type1(0x0040A195, SQ)
    MeasurementUnitsCodeSequence: Attr[Items[CodeSequenceItem], Iterable[CodeSequenceItem | CodedConcept]] = type1(0x004008EA, SQ)
    FloatingPointValues: Attr[memoryview, Buffer] = type1(0x00660125, OF)


class TractographyResults(Protocol):
    """An object that has the Tractography Results Module, PS3.3 C.8.33.2."""

    @property
    def InstanceNumber(self) -> int: ...

    @property
    def ContentLabel(self) -> str: ...

    @property
    def ContentDescription(self) -> str | None: ...

    @reads
    def ConceptNameCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @reads
    def AlternateContentDescriptionSequence(self) -> Items[AlternateContentDescriptionItem] | None: ...

    @reads
    def ContentCreatorName(self) -> PersonName | None: ...

    @reads
    def ContentCreatorIdentificationCodeSequence(self) -> Items[PersonIdentificationItem] | None: ...

    @reads
    def ContentDate(self) -> Date: ...

    @reads
    def ContentTime(self) -> Time: ...

    @reads
    def TrackSetSequence(self) -> Items[TrackSetItem]: ...

    @reads
    def ReferencedInstanceSequence(self) -> Items[ImageSOPInstanceReferenceItem] | None: ...
