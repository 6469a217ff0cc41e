"""Tractography Results Module Attributes, PS3.3 C.8.33.2. Generated from table_C.8.33-2; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    CS, DT, FL, LO, OF, OL, OW, SH, SQ, UC, UI, UL, UR, US, UT, Item, item, numbered, type1, type1c, type3,
)

if TYPE_CHECKING:
    from dicodec.typed import (
        UID, AnyDT, AnyFD, Attr, Buffer, Codes, DateTime, OptCodes, OptCodesOf, OptSeq, Seq,
    )
    from dicomstd.closed_codes import CID244Code
    from dicomstd.items import (
        AlgorithmIdentificationItem,
        CodeSequenceItem,
        EquivalentCodeItem,
        TableSummaryStatisticsItem,
    )


@item
class TrackSetItem(Item):
    """Item of table C.8.33-2 in TrackSetSequence, PS3.3 C.8.33.2."""

    TrackSetNumber: int = numbered(0x00660105, UL)
    TrackSetLabel: str = type1(0x00660106, LO)
    TrackSetDescription: str | None = type3(0x00660107, UT)
    TrackSetAnatomicalTypeCodeSequence: Codes[TrackSetAnatomicalTypeCodeItem] = type1(0x00660108, SQ)
    TrackSequence: Seq[TrackItem] = type1(0x00660102, SQ)
    RecommendedDisplayCIELabValue: Attr[tuple[int, int, int] | None, list[int] | tuple[int, int, int] | None] = type1c(0x0062000D, US, "3")
    RecommendedLineThickness: Attr[float | None, AnyFD | None] = type3(0x00660038, FL)
    MeasurementsSequence: OptSeq[TractographyResultsMeasurementsItem] = type3(0x00660121, SQ)
    TrackStatisticsSequence: OptSeq[TrackStatisticsItem] = type3(0x00660130, SQ)
    TrackSetStatisticsSequence: OptSeq[TableSummaryStatisticsItem] = type3(0x00660124, SQ)
    DiffusionAcquisitionCodeSequence: OptCodes[CodeSequenceItem] = type3(0x00660133, SQ)
    DiffusionModelCodeSequence: Codes[CodeSequenceItem] = type1(0x00660134, SQ)
    TrackingAlgorithmIdentificationSequence: Seq[AlgorithmIdentificationItem] = type1(0x00660104, SQ)


@item
class TrackSetAnatomicalTypeCodeItem(Item):
    """Item of table C.8.33-2 in TrackSetSequence/TrackSetAnatomicalTypeCodeSequence, PS3.3 C.8.33.2."""

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
    ModifierCodeSequence: OptCodesOf[CodeSequenceItem, CID244Code] = type3(0x0040A195, SQ)


@item
class TrackItem(Item):
    """Item of table C.8.33-2 in TrackSetSequence/TrackSequence, PS3.3 C.8.33.2."""

    PointCoordinatesData: Attr[memoryview, Buffer] = type1(0x00660016, OF)
    RecommendedDisplayCIELabValueList: Attr[memoryview | None, Buffer | None] = type1c(0x00660103, OW)
    RecommendedDisplayCIELabValue: Attr[tuple[int, int, int] | None, list[int] | tuple[int, int, int] | None] = type1c(0x0062000D, US, "3")  # if not present(RecommendedDisplayCIELabValueList) and not_parsed


@item
class TractographyResultsMeasurementsItem(Item):
    """Item of table C.8.33-2 in TrackSetSequence/MeasurementsSequence, PS3.3 C.8.33.2."""

    ConceptNameCodeSequence: Codes[CodeSequenceItem] = type1(0x0040A043, SQ)
    MeasurementUnitsCodeSequence: Codes[CodeSequenceItem] = type1(0x004008EA, SQ)
    MeasurementValuesSequence: Seq[TractographyResultsMeasurementValuesItem] = type1(0x00660132, SQ)


@item
class TractographyResultsMeasurementValuesItem(Item):
    """Item of table C.8.33-2 in TrackSetSequence/MeasurementsSequence/MeasurementValuesSequence, PS3.3 C.8.33.2."""

    FloatingPointValues: Attr[memoryview, Buffer] = type1(0x00660125, OF)
    TrackPointIndexList: Attr[memoryview | None, Buffer | None] = type1c(0x00660129, OL)


@item
class TrackStatisticsItem(Item):
    """Item of table C.8.33-2 in TrackSetSequence/TrackStatisticsSequence, PS3.3 C.8.33.2."""

    ConceptNameCodeSequence: Codes[CodeSequenceItem] = type1(0x0040A043, SQ)
    ModifierCodeSequence: Codes[CodeSequenceItem] = type1(0x0040A195, SQ)
    MeasurementUnitsCodeSequence: Codes[CodeSequenceItem] = type1(0x004008EA, SQ)
    FloatingPointValues: Attr[memoryview, Buffer] = type1(0x00660125, OF)
