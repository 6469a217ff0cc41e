"""Patient Support Position Macro Attributes, PS3.3 10.40. Generated from table_10.40-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    CS, DA, DS, DT, FD, PN, SL, SQ, TM, UI, UL, US, UT, Item, item, type1, type1c, type3,
)

if TYPE_CHECKING:
    from dicodec.typed import (
        AnyDA, AnyDS, AnyDT, AnyFD, AnyPN, AnyTM, Attr, Codes, Date as DateValue, DateTime as DateTimeValue, ListDS,
        ListFD, OptCodes, OptSeq, PersonName as PersonNameValue, Seq, Time as TimeValue, UID as UIDValue,
    )
    from dicomstd.items import CodeSequenceItem, ContentItemReferencedSOPItem


@item
class PatientSupportPositionItem(Item):
    """Item of table 10.40-1, PS3.3 10.40."""

    PatientSupportPositionSpecificationMethod: Literal["ABSENT", "GLOBAL", "DEVICE_SPECIFIC"] = type1(0x300A065C, CS)
    PatientSupportPositionDeviceParameterSequence: OptSeq[PatientSupportPositionDeviceParameterItem] = type1c(0x300A065D, SQ)  # if PatientSupportPositionSpecificationMethod not in {ABSENT}


@item
class PatientSupportPositionDeviceParameterItem(Item):
    """Item of table 10.40-1 in PatientSupportPositionDeviceParameterSequence, PS3.3 10.40."""

    ReferencedDeviceIndex: int | None = type1c(0x300A0607, US)  # if PatientSupportPositionSpecificationMethod in {DEVICE_SPECIFIC}
    DeviceOrderIndex: int | None = type1c(0x300A065E, US)  # if PatientSupportPositionSpecificationMethod in {DEVICE_SPECIFIC}
    PatientSupportPositionParameterSequence: Seq[PatientSupportPositionParameterItem] = type1(0x300A065B, SQ)


@item
class PatientSupportPositionParameterItem(Item):
    """Item of table 10.40-1 in PatientSupportPositionDeviceParameterSequence/PatientSupportPositionParameterSequence, PS3.3 10.40."""

    PatientSupportPositionParameterOrderIndex: int | None = type1c(0x300A065F, US)  # if PatientSupportPositionSpecificationMethod in {DEVICE_SPECIFIC}
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
