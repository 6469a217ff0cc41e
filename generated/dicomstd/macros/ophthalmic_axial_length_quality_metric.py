"""Ophthalmic Axial Length Quality Metric Macro Attributes, PS3.3 C.8.25.14.5. Generated from table_C.8.25.14-6; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import DS, SQ, Item, item, type1

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, Attr, Codes, ListDS
    from dicomstd.items import CodeSequenceItem


@item
class OphthalmicAxialLengthQualityMetricItem(Item):
    """Item of table C.8.25.14-6, PS3.3 C.8.25.14.5."""

    ConceptNameCodeSequence: Codes[CodeSequenceItem] = type1(0x0040A043, SQ)
    NumericValue: Attr[tuple[float, ...], ListDS | tuple[AnyDS, ...]] = type1(0x0040A30A, DS, "1-n")
    MeasurementUnitsCodeSequence: Codes[CodeSequenceItem] = type1(0x004008EA, SQ)
