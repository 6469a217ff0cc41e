"""Unified Procedure Step Progress Information Module Attributes, PS3.3 C.30.1. Generated from table_C.30.1-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import (
    CS, DA, DS, DT, FD, LO, LT, PN, SL, SQ, ST, TM, UI, UL, UR, UT, Item, item, reads, type1, type1c, type3,
    untyped,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, datetime, time
    from decimal import Decimal
    from dicodec.typed import (
        AnyDS, AnyFD, Attr, CodedConcept, Date as DateValue, DateTime as DateTimeValue, Items, PersonName as
        PersonNameValue, Time as TimeValue, UID as UIDValue,
    )
    from dicomstd.items import CodeSequenceItem, ContentItemReferencedSOPItem, ContentMacroItem


@item
class ProcedureStepProgressInformationItem(Item):
    """Item of table C.30.1-1 in ProcedureStepProgressInformationSequence, PS3.3 C.30.1."""

    ProcedureStepProgress: Attr[float | None, Decimal | str] = untyped(0x00741004, DS)
    ProcedureStepProgressDescription: str | None = untyped(0x00741006, ST)
    ProcedureStepProgressParametersSequence: Attr[Items[ProcedureStepProgressParametersItem] | None, Iterable[ProcedureStepProgressParametersItem]] = untyped(0x00741007, SQ)
    ProcedureStepCommunicationsURISequence: Attr[Items[ProcedureStepCommunicationsURIItem] | None, Iterable[ProcedureStepCommunicationsURIItem]] = untyped(0x00741008, SQ)
    ProcedureStepCancellationDateTime: Attr[DateTimeValue | None, datetime | str] = untyped(0x00404052, DT)
    ReasonForCancellation: str | None = untyped(0x00741238, LT)
    ProcedureStepDiscontinuationReasonCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = untyped(0x0074100E, SQ)


@item
class ProcedureStepProgressParametersItem(Item):
    """Item of table C.30.1-1 in ProcedureStepProgressInformationSequence/ProcedureStepProgressParametersSequence, PS3.3 C.30.1."""

    ValueType: Literal["DATE", "TIME", "DATETIME", "PNAME", "UIDREF", "TEXT", "CODE", "NUMERIC", "COMPOSITE", "IMAGE", "WAVEFORM"] = type1(0x0040A040, CS)
    ObservationDateTime: Attr[DateTimeValue | None, datetime | str] = type3(0x0040A032, DT)
    ObservationStartDateTime: Attr[DateTimeValue | None, datetime | str] = type3(0x0040A033, DT)
    ConceptNameCodeSequence: Attr[Items[CodeSequenceItem], Iterable[CodeSequenceItem | CodedConcept]] = type1(0x0040A043, SQ)
    DateTime: Attr[DateTimeValue | None, datetime | str] = type1c(0x0040A120, DT)  # if ValueType in {DATETIME}
    Date: Attr[DateValue | None, date | str] = type1c(0x0040A121, DA)  # if ValueType in {DATE}
    Time: Attr[TimeValue | None, time | str] = type1c(0x0040A122, TM)  # if ValueType in {TIME}
    PersonName: Attr[PersonNameValue | None, str] = type1c(0x0040A123, PN)  # if ValueType in {PNAME}
    UID: Attr[UIDValue | None, str] = type1c(0x0040A124, UI)  # if ValueType in {UIDREF}
    TextValue: str | None = type1c(0x0040A160, UT)  # if ValueType in {TEXT}
    ConceptCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type1c(0x0040A168, SQ)  # if ValueType in {CODE}
    NumericValue: Attr[tuple[float, ...] | None, list[AnyDS] | tuple[AnyDS, ...]] = type1c(0x0040A30A, DS, "1-n")  # if ValueType in {NUMERIC}
    FloatingPointValue: Attr[tuple[float, ...] | None, list[AnyFD] | tuple[AnyFD, ...]] = type1c(0x0040A161, FD, "1-n")
    RationalNumeratorValue: Attr[tuple[int, ...] | None, list[int]] = type1c(0x0040A162, SL, "1-n")
    RationalDenominatorValue: Attr[tuple[int, ...] | None, list[int]] = type1c(0x0040A163, UL, "1-n")  # if present(RationalNumeratorValue)
    MeasurementUnitsCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type1c(0x004008EA, SQ)  # if ValueType in {NUMERIC}
    ReferencedSOPSequence: Attr[Items[ContentItemReferencedSOPItem] | None, Iterable[ContentItemReferencedSOPItem]] = type1c(0x00081199, SQ)  # if ValueType in {COMPOSITE, IMAGE, WAVEFORM}
    ContentItemModifierSequence: Attr[Items[ContentMacroItem] | None, Iterable[ContentMacroItem]] = untyped(0x00400441, SQ)


@item
class ProcedureStepCommunicationsURIItem(Item):
    """Item of table C.30.1-1 in ProcedureStepProgressInformationSequence/ProcedureStepCommunicationsURISequence, PS3.3 C.30.1."""

    ContactURI: str | None = untyped(0x0074100A, UR)
    ContactDisplayName: str | None = untyped(0x0074100C, LO)


class UnifiedProcedureStepProgressInformation(Protocol):
    """An object that has the Unified Procedure Step Progress Information Module, PS3.3 C.30.1."""

    @property
    def ProcedureStepState(self) -> Literal["SCHEDULED", "IN PROGRESS", "CANCELED", "COMPLETED"] | None: ...

    @reads
    def ProcedureStepProgressInformationSequence(self) -> Items[ProcedureStepProgressInformationItem] | None: ...
