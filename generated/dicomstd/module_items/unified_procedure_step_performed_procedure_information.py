"""Unified Procedure Step Performed Procedure Information Module Attributes, PS3.3 C.30.3. Generated from table_C.30.3-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    CS, DA, DS, DT, FD, LO, PN, SL, SQ, ST, TM, UI, UL, UT, Item, item, type1, type1c, type3, untyped,
)

if TYPE_CHECKING:
    from dicodec.typed import (
        AnyDA, AnyDS, AnyDT, AnyFD, AnyPN, AnyTM, Attr, Codes, Date as DateValue, DateTime as DateTimeValue, ListDS,
        ListFD, OptCodes, OptSeq, PersonName as PersonNameValue, Time as TimeValue, UID as UIDValue,
    )
    from dicomstd.items import (
        CodeSequenceItem,
        ContentItemReferencedSOPItem,
        ContentMacroItem,
        ReferencedInstancesAndAccessItem,
    )


@item
class UnifiedProcedureStepPerformedProcedureItem(Item):
    """Item of table C.30.3-1 in UnifiedProcedureStepPerformedProcedureSequence, PS3.3 C.30.3."""

    ActualHumanPerformersSequence: OptSeq[UnifiedProcedureStepPerformedProcedureInformationActualHumanPerformersItem] = untyped(0x00404035, SQ)
    PerformedStationNameCodeSequence: OptCodes[CodeSequenceItem] = untyped(0x00404028, SQ)
    PerformedStationClassCodeSequence: OptCodes[CodeSequenceItem] = untyped(0x00404029, SQ)
    PerformedStationGeographicLocationCodeSequence: OptCodes[CodeSequenceItem] = untyped(0x00404030, SQ)
    PerformedProcedureStepStartDateTime: Attr[DateTimeValue | None, AnyDT | None] = untyped(0x00404050, DT)
    PerformedProcedureStepDescription: str | None = untyped(0x00400254, LO)
    CommentsOnThePerformedProcedureStep: str | None = untyped(0x00400280, ST)
    PerformedWorkitemCodeSequence: OptCodes[CodeSequenceItem] = untyped(0x00404019, SQ)
    PerformedProcessingParametersSequence: OptSeq[PerformedProcessingParametersItem] = untyped(0x00741212, SQ)
    PerformedProcedureStepEndDateTime: Attr[DateTimeValue | None, AnyDT | None] = untyped(0x00404051, DT)
    OutputInformationSequence: OptSeq[ReferencedInstancesAndAccessItem] = untyped(0x00404033, SQ)


@item
class UnifiedProcedureStepPerformedProcedureInformationActualHumanPerformersItem(Item):
    """Item of table C.30.3-1 in UnifiedProcedureStepPerformedProcedureSequence/ActualHumanPerformersSequence, PS3.3 C.30.3."""

    HumanPerformerCodeSequence: OptCodes[CodeSequenceItem] = untyped(0x00404009, SQ)
    HumanPerformerName: Attr[PersonNameValue | None, AnyPN | None] = untyped(0x00404037, PN)
    HumanPerformerOrganization: str | None = untyped(0x00404036, LO)


@item
class PerformedProcessingParametersItem(Item):
    """Item of table C.30.3-1 in UnifiedProcedureStepPerformedProcedureSequence/PerformedProcessingParametersSequence, PS3.3 C.30.3."""

    ValueType: Literal["DATE", "TIME", "DATETIME", "PNAME", "UIDREF", "TEXT", "CODE", "NUMERIC", "COMPOSITE", "IMAGE", "WAVEFORM"] = type1(0x0040A040, CS)
    ObservationDateTime: Attr[DateTimeValue | None, AnyDT | None] = type3(0x0040A032, DT)
    ObservationStartDateTime: Attr[DateTimeValue | None, AnyDT | None] = type3(0x0040A033, DT)
    ConceptNameCodeSequence: Codes[CodeSequenceItem] = type1(0x0040A043, SQ)
    DateTime: Attr[DateTimeValue | None, AnyDT | None] = type1c(0x0040A120, DT)  # if ValueType in {DATETIME}
    Date: Attr[DateValue | None, AnyDA | None] = type1c(0x0040A121, DA)  # if ValueType in {DATE}
    Time: Attr[TimeValue | None, AnyTM | None] = type1c(0x0040A122, TM)  # if ValueType in {TIME}
    PersonName: Attr[PersonNameValue | None, AnyPN | None] = type1c(0x0040A123, PN)  # if ValueType in {PNAME}
    UID: Attr[UIDValue | None, str | None] = type1c(0x0040A124, UI)  # if ValueType in {UIDREF}
    TextValue: str | None = type1c(0x0040A160, UT)  # if ValueType in {TEXT}
    ConceptCodeSequence: OptCodes[CodeSequenceItem] = type1c(0x0040A168, SQ)  # if ValueType in {CODE}
    NumericValue: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = type1c(0x0040A30A, DS, "1-n")  # if ValueType in {NUMERIC}
    FloatingPointValue: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = type1c(0x0040A161, FD, "1-n")
    RationalNumeratorValue: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x0040A162, SL, "1-n")
    RationalDenominatorValue: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x0040A163, UL, "1-n")  # if present(RationalNumeratorValue)
    MeasurementUnitsCodeSequence: OptCodes[CodeSequenceItem] = type1c(0x004008EA, SQ)  # if ValueType in {NUMERIC}
    ReferencedSOPSequence: OptSeq[ContentItemReferencedSOPItem] = type1c(0x00081199, SQ)  # if ValueType in {COMPOSITE, IMAGE, WAVEFORM}
    ContentItemModifierSequence: OptSeq[ContentMacroItem] = untyped(0x00400441, SQ)
