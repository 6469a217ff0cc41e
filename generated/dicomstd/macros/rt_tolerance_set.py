"""RT Tolerance Set Macro Attributes, PS3.3 C.36.2.2.17. Generated from table_C.36.2.2.17-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    AT, CS, DA, DS, DT, FD, IS, LO, PN, SL, SQ, TM, UI, UL, US, UT, Item, item, type1, type1c, type2, type3,
)

if TYPE_CHECKING:
    from dicodec.typed import (
        AnyAT, AnyDA, AnyDS, AnyDT, AnyFD, AnyPN, AnyTM, Attr, Codes, Date as DateValue, DateTime as DateTimeValue,
        ListAT, ListDS, ListFD, OptCodes, OptSeq, PersonName as PersonNameValue, Seq, Tag, Time as TimeValue, UID as
        UIDValue,
    )
    from dicomstd.items import CodeSequenceItem, ContentItemReferencedSOPItem


@item
class RTToleranceSetItem(Item):
    """Item of table C.36.2.2.17-1, PS3.3 C.36.2.2.17."""

    RTToleranceSetLabel: str = type1(0x300A062A, LO)
    AttributeToleranceValuesSequence: OptSeq[AttributeToleranceValuesItem] = type2(0x300A062B, SQ)
    PatientSupportPositionSpecificationMethod: Literal["ABSENT", "GLOBAL", "DEVICE_SPECIFIC"] = type1(0x300A065C, CS)
    PatientSupportPositionDeviceToleranceSequence: OptSeq[PatientSupportPositionDeviceToleranceItem] = type1c(0x300A0660, SQ)  # if PatientSupportPositionSpecificationMethod not in {ABSENT}


@item
class AttributeToleranceValuesItem(Item):
    """Item of table C.36.2.2.17-1 in AttributeToleranceValuesSequence, PS3.3 C.36.2.2.17."""

    SelectorAttribute: Attr[Tag | None, AnyAT | None] = type1c(0x00720026, AT)
    SelectorValueNumber: int | None = type1c(0x00720028, US)
    SelectorSequencePointer: Attr[tuple[Tag, ...] | None, ListAT | tuple[AnyAT, ...] | None] = type1c(0x00720052, AT, "1-n")
    SelectorSequencePointerPrivateCreator: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type1c(0x00720054, LO, "1-n")  # if private(SelectorSequencePointer)
    SelectorSequencePointerItems: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x00741057, IS, "1-n")  # if present(SelectorSequencePointer)
    SelectorAttributePrivateCreator: str | None = type1c(0x00720056, LO)  # if private(SelectorAttribute)
    ToleranceValue: Attr[float, AnyFD] = type1(0x300A062C, FD)


@item
class PatientSupportPositionDeviceToleranceItem(Item):
    """Item of table C.36.2.2.17-1 in PatientSupportPositionDeviceToleranceSequence, PS3.3 C.36.2.2.17."""

    ReferencedDeviceIndex: int | None = type1c(0x300A0607, US)  # if PatientSupportPositionSpecificationMethod in {DEVICE_SPECIFIC}
    DeviceOrderIndex: int | None = type1c(0x300A065E, US)  # if PatientSupportPositionSpecificationMethod in {DEVICE_SPECIFIC}
    PatientSupportPositionToleranceSequence: Seq[PatientSupportPositionToleranceItem] = type1(0x300A062D, SQ)


@item
class PatientSupportPositionToleranceItem(Item):
    """Item of table C.36.2.2.17-1 in PatientSupportPositionDeviceToleranceSequence/PatientSupportPositionToleranceSequence, PS3.3 C.36.2.2.17."""

    PatientSupportPositionToleranceOrderIndex: int | None = type1c(0x300A0661, US)  # if PatientSupportPositionSpecificationMethod in {DEVICE_SPECIFIC}
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
