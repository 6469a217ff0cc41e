"""Attribute Value Macro Attributes, PS3.3 10.26. Generated from table_10.26-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import (
    AE, AS, AT, CS, DA, DS, DT, FD, FL, IS, LO, LT, OB, OD, OF, OL, OV, OW, PN, SH, SL, SQ, SS, ST, SV, TM, UC,
    UI, UL, UN, UR, US, UT, UV, Item, item, type1c,
)

if TYPE_CHECKING:
    from dicodec.typed import (
        UID, AnyAT, AnyDA, AnyDS, AnyDT, AnyFD, AnyPN, AnyTM, Attr, Buffer, Date, DateTime, ListAT, ListDA, ListDS,
        ListDT, ListFD, ListPN, ListTM, OptCodes, PersonName, Tag, Time,
    )
    from dicomstd.items import CodeSequenceItem


@item
class AttributeValueItem(Item):
    """Item of table 10.26-1, PS3.3 10.26."""

    SelectorAEValue: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type1c(0x0072005E, AE, "1-n")  # if present(SelectorAttributeVR) and SelectorAttributeVR in {AE}
    SelectorASValue: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type1c(0x0072005F, AS, "1-n")  # if present(SelectorAttributeVR) and SelectorAttributeVR in {AS}
    SelectorATValue: Attr[tuple[Tag, ...] | None, ListAT | tuple[AnyAT, ...] | None] = type1c(0x00720060, AT, "1-n")  # if present(SelectorAttributeVR) and SelectorAttributeVR in {AT}
    SelectorCSValue: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type1c(0x00720062, CS, "1-n")  # if present(SelectorAttributeVR) and SelectorAttributeVR in {CS}
    SelectorDAValue: Attr[tuple[Date, ...] | None, ListDA | tuple[AnyDA, ...] | None] = type1c(0x00720061, DA, "1-n")  # if present(SelectorAttributeVR) and SelectorAttributeVR in {DA}
    SelectorDSValue: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = type1c(0x00720072, DS, "1-n")  # if present(SelectorAttributeVR) and SelectorAttributeVR in {DS}
    SelectorDTValue: Attr[tuple[DateTime, ...] | None, ListDT | tuple[AnyDT, ...] | None] = type1c(0x00720063, DT, "1-n")  # if present(SelectorAttributeVR) and SelectorAttributeVR in {DT}
    SelectorFDValue: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = type1c(0x00720074, FD, "1-n")  # if present(SelectorAttributeVR) and SelectorAttributeVR in {FD}
    SelectorFLValue: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = type1c(0x00720076, FL, "1-n")  # if present(SelectorAttributeVR) and SelectorAttributeVR in {FL}
    SelectorISValue: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x00720064, IS, "1-n")  # if present(SelectorAttributeVR) and SelectorAttributeVR in {IS}
    SelectorLOValue: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type1c(0x00720066, LO, "1-n")  # if present(SelectorAttributeVR) and SelectorAttributeVR in {LO}
    SelectorLTValue: str | None = type1c(0x00720068, LT)  # if present(SelectorAttributeVR) and SelectorAttributeVR in {LT}
    SelectorOBValue: Attr[memoryview | None, Buffer | None] = type1c(0x00720065, OB)  # if present(SelectorAttributeVR) and SelectorAttributeVR in {OB}
    SelectorODValue: Attr[memoryview | None, Buffer | None] = type1c(0x00720073, OD)  # if present(SelectorAttributeVR) and SelectorAttributeVR in {OD}
    SelectorOFValue: Attr[memoryview | None, Buffer | None] = type1c(0x00720067, OF)  # if present(SelectorAttributeVR) and SelectorAttributeVR in {OF}
    SelectorOLValue: Attr[memoryview | None, Buffer | None] = type1c(0x00720075, OL)  # if present(SelectorAttributeVR) and SelectorAttributeVR in {OL}
    SelectorOVValue: Attr[memoryview | None, Buffer | None] = type1c(0x00720081, OV)  # if present(SelectorAttributeVR) and SelectorAttributeVR in {OV}
    SelectorOWValue: Attr[memoryview | None, Buffer | None] = type1c(0x00720069, OW)  # if present(SelectorAttributeVR) and SelectorAttributeVR in {OW}
    SelectorPNValue: Attr[tuple[PersonName, ...] | None, ListPN | tuple[AnyPN, ...] | None] = type1c(0x0072006A, PN, "1-n")  # if present(SelectorAttributeVR) and SelectorAttributeVR in {PN}
    SelectorSHValue: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type1c(0x0072006C, SH, "1-n")  # if present(SelectorAttributeVR) and SelectorAttributeVR in {SH}
    SelectorSLValue: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x0072007C, SL, "1-n")  # if present(SelectorAttributeVR) and SelectorAttributeVR in {SL}
    SelectorSSValue: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x0072007E, SS, "1-n")  # if present(SelectorAttributeVR) and SelectorAttributeVR in {SS}
    SelectorSTValue: str | None = type1c(0x0072006E, ST)  # if present(SelectorAttributeVR) and SelectorAttributeVR in {ST}
    SelectorSVValue: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x00720082, SV, "1-n")  # if present(SelectorAttributeVR) and SelectorAttributeVR in {SV}
    SelectorTMValue: Attr[tuple[Time, ...] | None, ListTM | tuple[AnyTM, ...] | None] = type1c(0x0072006B, TM, "1-n")  # if present(SelectorAttributeVR) and SelectorAttributeVR in {TM}
    SelectorUCValue: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type1c(0x0072006F, UC, "1-n")  # if present(SelectorAttributeVR) and SelectorAttributeVR in {UC}
    SelectorUIValue: Attr[tuple[UID, ...] | None, list[str] | tuple[str, ...] | None] = type1c(0x0072007F, UI, "1-n")  # if present(SelectorAttributeVR) and SelectorAttributeVR in {UI}
    SelectorULValue: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x00720078, UL, "1-n")  # if present(SelectorAttributeVR) and SelectorAttributeVR in {UL}
    SelectorUNValue: Attr[memoryview | None, Buffer | None] = type1c(0x0072006D, UN)  # if present(SelectorAttributeVR) and SelectorAttributeVR in {UN}
    SelectorURValue: str | None = type1c(0x00720071, UR)  # if present(SelectorAttributeVR) and SelectorAttributeVR in {UR}
    SelectorUSValue: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x0072007A, US, "1-n")  # if present(SelectorAttributeVR) and SelectorAttributeVR in {US}
    SelectorUTValue: str | None = type1c(0x00720070, UT)  # if present(SelectorAttributeVR) and SelectorAttributeVR in {UT}
    SelectorUVValue: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x00720083, UV, "1-n")  # if present(SelectorAttributeVR) and SelectorAttributeVR in {UV}
    SelectorCodeSequenceValue: OptCodes[CodeSequenceItem] = type1c(0x00720080, SQ)  # if SelectorAttributeVR in {SQ} and not_checkable(content)
