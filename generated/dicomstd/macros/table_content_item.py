"""Table Content Item Macro Attributes, PS3.3 C.18.10. Generated from table_C.18.10-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    CS, DS, DT, FD, FL, IS, SL, SQ, SS, SV, UC, UL, US, UV, Item, item, type1, type1c, type3,
)

if TYPE_CHECKING:
    from dicodec.typed import (
        AnyDS, AnyDT, AnyFD, Attr, Codes, DateTime, ListDS, ListDT, ListFD, OptCodes, OptSeq, Seq,
    )
    from dicomstd.items import CodeSequenceItem


@item
class TabulatedValuesItem(Item):
    """Item of table C.18.10-1 in TabulatedValuesSequence, PS3.3 C.18.10."""

    NumberOfTableRows: int = type1(0x0040A802, UL)
    NumberOfTableColumns: int = type1(0x0040A803, UL)
    TableRowDefinitionSequence: OptSeq[TableRowDefinitionItem] = type3(0x0040A806, SQ)
    TableColumnDefinitionSequence: OptSeq[TableColumnDefinitionItem] = type3(0x0040A807, SQ)
    CellValuesSequence: Seq[CellValuesItem] = type1(0x0040A808, SQ)


@item
class TableRowDefinitionItem(Item):
    """Item of table C.18.10-1 in TabulatedValuesSequence/TableRowDefinitionSequence, PS3.3 C.18.10."""

    TableRowNumber: int | None = type1c(0x0040A804, UL)
    ConceptNameCodeSequence: Codes[CodeSequenceItem] = type1(0x0040A043, SQ)
    MeasurementUnitsCodeSequence: OptCodes[CodeSequenceItem] = type1c(0x004008EA, SQ)


@item
class TableColumnDefinitionItem(Item):
    """Item of table C.18.10-1 in TabulatedValuesSequence/TableColumnDefinitionSequence, PS3.3 C.18.10."""

    TableColumnNumber: int | None = type1c(0x0040A805, UL)
    ConceptNameCodeSequence: Codes[CodeSequenceItem] = type1(0x0040A043, SQ)
    MeasurementUnitsCodeSequence: OptCodes[CodeSequenceItem] = type1c(0x004008EA, SQ)


@item
class CellValuesItem(Item):
    """Item of table C.18.10-1 in TabulatedValuesSequence/CellValuesSequence, PS3.3 C.18.10."""

    TableRowNumber: int | None = type1c(0x0040A804, UL)  # if not present(TableColumnNumber) or not_parsed
    TableColumnNumber: int | None = type1c(0x0040A805, UL)  # if not present(TableRowNumber) or not_parsed
    ReferencedContentItemIdentifier: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x0040DB73, UL, "1-n")  # if not present(SelectorAttributeVR)
    SelectorAttributeVR: Literal["DS", "DT", "FD", "FL", "IS", "SL", "SQ", "SS", "SV", "UC", "UL", "US", "UV"] | None = type1c(0x00720050, CS)  # if not present(ReferencedContentItemIdentifier)
    SelectorDSValue: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = type1c(0x00720072, DS, "1-n")  # if present(SelectorAttributeVR) and SelectorAttributeVR in {DS} and not present(NumericValueQualifierCodeSequence)
    SelectorDTValue: Attr[tuple[DateTime, ...] | None, ListDT | tuple[AnyDT, ...] | None] = type1c(0x00720063, DT, "1-n")  # if present(SelectorAttributeVR) and SelectorAttributeVR in {DT}
    SelectorFDValue: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = type1c(0x00720074, FD, "1-n")  # if present(SelectorAttributeVR) and SelectorAttributeVR in {FD} and not present(NumericValueQualifierCodeSequence)
    SelectorFLValue: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = type1c(0x00720076, FL, "1-n")  # if present(SelectorAttributeVR) and SelectorAttributeVR in {FL} and not present(NumericValueQualifierCodeSequence)
    SelectorISValue: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x00720064, IS, "1-n")  # if present(SelectorAttributeVR) and SelectorAttributeVR in {IS} and not present(NumericValueQualifierCodeSequence)
    SelectorSLValue: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x0072007C, SL, "1-n")  # if present(SelectorAttributeVR) and SelectorAttributeVR in {SL} and not present(NumericValueQualifierCodeSequence)
    SelectorSSValue: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x0072007E, SS, "1-n")  # if present(SelectorAttributeVR) and SelectorAttributeVR in {SS} and not present(NumericValueQualifierCodeSequence)
    SelectorSVValue: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x00720082, SV, "1-n")  # if present(SelectorAttributeVR) and SelectorAttributeVR in {SV} and not present(NumericValueQualifierCodeSequence)
    SelectorUCValue: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type1c(0x0072006F, UC, "1-n")  # if present(SelectorAttributeVR) and SelectorAttributeVR in {UC}
    SelectorULValue: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x00720078, UL, "1-n")  # if present(SelectorAttributeVR) and SelectorAttributeVR in {UL} and not present(NumericValueQualifierCodeSequence)
    SelectorUSValue: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x0072007A, US, "1-n")  # if present(SelectorAttributeVR) and SelectorAttributeVR in {US} and not present(NumericValueQualifierCodeSequence)
    SelectorUVValue: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x00720083, UV, "1-n")  # if present(SelectorAttributeVR) and SelectorAttributeVR in {UV} and not present(NumericValueQualifierCodeSequence)
    ConceptCodeSequence: OptCodes[CodeSequenceItem] = type1c(0x0040A168, SQ)  # if present(SelectorAttributeVR) and SelectorAttributeVR in {SQ}
    MeasurementUnitsCodeSequence: OptCodes[CodeSequenceItem] = type1c(0x004008EA, SQ)
    NumericValueQualifierCodeSequence: OptCodes[CodeSequenceItem] = type1c(0x0040A301, SQ)
