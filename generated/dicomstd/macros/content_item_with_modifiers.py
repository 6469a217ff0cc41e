"""Content Item with Modifiers Macro Attributes, PS3.3 2024b 10.2.1. Generated from table_10.2.1-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    CS,
    DA,
    DS,
    DT,
    FD,
    PN,
    SL,
    SQ,
    TM,
    UI,
    UL,
    UT,
    Item,
    item,
    type1,
    type1c,
    type3,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, datetime, time
    from dicodec.typed import (
        UID,
        AnyDS,
        AnyFD,
        Attr,
        CodedConcept,
        Date,
        DateTime,
        Items,
        PersonName,
        Time,
    )
    from dicomstd.items import CodeSequenceItem, ContentItemReferencedSOPItem, ContentMacroItem


@item
class ContentItemWithModifiersItem(Item):
    """Item of table 10.2.1-1, PS3.3 10.2.1."""

    ValueType: Literal["DATE", "TIME", "DATETIME", "PNAME", "UIDREF", "TEXT", "CODE", "NUMERIC", "COMPOSITE", "IMAGE", "WAVEFORM"] = type1(0x0040A040, CS)
    ObservationDateTime: Attr[DateTime | None, datetime | str] = type3(0x0040A032, DT)
    ObservationStartDateTime: Attr[DateTime | None, datetime | str] = type3(0x0040A033, DT)
    ConceptNameCodeSequence: Attr[Items[CodeSequenceItem], Iterable[CodeSequenceItem | CodedConcept]] = type1(0x0040A043, SQ)
    DateTime: Attr[DateTime | None, datetime | str] = type1c(0x0040A120, DT)
    Date: Attr[Date | None, date | str] = type1c(0x0040A121, DA)
    Time: Attr[Time | None, time | str] = type1c(0x0040A122, TM)
    PersonName: Attr[PersonName | None, str] = type1c(0x0040A123, PN)
    UID: Attr[UID | None, str] = type1c(0x0040A124, UI)
    TextValue: str | None = type1c(0x0040A160, UT)
    ConceptCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type1c(0x0040A168, SQ)
    NumericValue: Attr[tuple[float, ...] | None, list[AnyDS] | tuple[AnyDS, ...]] = type1c(0x0040A30A, DS, "1-n")
    FloatingPointValue: Attr[tuple[float, ...] | None, list[AnyFD] | tuple[AnyFD, ...]] = type1c(0x0040A161, FD, "1-n")
    RationalNumeratorValue: Attr[tuple[int, ...] | None, list[int]] = type1c(0x0040A162, SL, "1-n")
    RationalDenominatorValue: Attr[tuple[int, ...] | None, list[int]] = type1c(0x0040A163, UL, "1-n")
    MeasurementUnitsCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type1c(0x004008EA, SQ)
    ReferencedSOPSequence: Attr[Items[ContentItemReferencedSOPItem] | None, Iterable[ContentItemReferencedSOPItem]] = type1c(0x00081199, SQ)
    ContentItemModifierSequence: Attr[Items[ContentMacroItem] | None, Iterable[ContentMacroItem]] = type3(0x00400441, SQ)
