"""Table Summary Statistics Macro Attributes, PS3.3 C.8.33.3. Generated from table_C.8.33-3; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import FD, SQ, Item, item, type1

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr, Codes, ListFD
    from dicomstd.items import CodeSequenceItem


@item
class TableSummaryStatisticsItem(Item):
    """Item of table C.8.33-3, PS3.3 C.8.33.3."""

    ConceptNameCodeSequence: Codes[CodeSequenceItem] = type1(0x0040A043, SQ)
    ModifierCodeSequence: Codes[CodeSequenceItem] = type1(0x0040A195, SQ)
    MeasurementUnitsCodeSequence: Codes[CodeSequenceItem] = type1(0x004008EA, SQ)
    FloatingPointValue: Attr[tuple[float, ...], ListFD | tuple[AnyFD, ...]] = type1(0x0040A161, FD, "1-n")
