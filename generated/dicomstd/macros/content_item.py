"""Content Item Macro Attributes, PS3.3 10.2. Generated from table_10-2; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    CS, DA, DS, DT, FD, IS, PN, SL, SQ, TM, UI, UL, US, UT, Item, item, type1, type1c, type3,
)

if TYPE_CHECKING:
    from dicodec.typed import (
        AnyDA, AnyDS, AnyDT, AnyFD, AnyPN, AnyTM, Attr, Codes, Date as DateValue, DateTime as DateTimeValue, ListDS,
        ListFD, OptCodes, OptSeq, PersonName as PersonNameValue, Time as TimeValue, UID as UIDValue,
    )
    from dicomstd.items import CodeSequenceItem


@item
class ContentMacroItem(Item):
    """Item of table 10-2, PS3.3 10.2."""

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


@item
class ContentItemReferencedSOPItem(Item):
    """Item of table 10-2 in ReferencedSOPSequence, PS3.3 10.2."""

    ReferencedSOPClassUID: Attr[UIDValue, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UIDValue, str] = type1(0x00081155, UI)
    ReferencedFrameNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x00081160, IS, "1-n")  # if not_checkable(other-instance) and not present(ReferencedSegmentNumber)
    ReferencedSegmentNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x0062000B, US, "1-n")  # if ReferencedSOPClassUID in {1.2.840.10008.5.1.4.1.1.66.4, 1.2.840.10008.5.1.4.1.1.66.5} and not present(ReferencedFrameNumber) and not_checkable(other-instance)
    ReferencedWaveformChannels: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x0040A0B0, US, "2-2n")
