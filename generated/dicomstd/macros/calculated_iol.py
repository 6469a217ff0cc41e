"""Calculated IOL Macro Attributes, PS3.3 C.8.25.16.5. Generated from table_C.8.25.16-5; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, DS, FL, LO, LT, SQ, Item, item, type1, type1c, type2, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, AnyFD, Attr, Codes, ListDS, OptSeq
    from dicomstd.items import CalculatedToricPowerItem, CodeSequenceItem


@item
class LensConstantItem(Item):
    """Item of table C.8.25.16-5 in LensConstantSequence, PS3.3 C.8.25.16.5."""

    ConceptNameCodeSequence: Codes[CodeSequenceItem] = type1(0x0040A043, SQ)
    NumericValue: Attr[tuple[float, ...], ListDS | tuple[AnyDS, ...]] = type1(0x0040A30A, DS, "1-n")


@item
class IOLPowerItem(Item):
    """Item of table C.8.25.16-5 in IOLPowerSequence, PS3.3 C.8.25.16.5."""

    IOLPower: Attr[float, AnyFD] = type1(0x00221053, FL)
    ToricIOLPowerSequence: OptSeq[CalculatedToricPowerItem] = type1c(0x00221047, SQ)  # if TypeOfOpticalCorrection in {TORIC}
    PredictedRefractiveError: Attr[float, AnyFD] = type1(0x00221054, FL)
    PredictedToricErrorSequence: OptSeq[CalculatedToricPowerItem] = type1c(0x00221048, SQ)  # if TypeOfOpticalCorrection in {TORIC}
    ImplantPartNumber: str | None = type2(0x00221097, LO)
    PreSelectedForImplantation: Literal["YES", "NO"] | None = type3(0x00221049, CS)


@item
class CalculationCommentItem(Item):
    """Item of table C.8.25.16-5 in CalculationCommentSequence, PS3.3 C.8.25.16.5."""

    CalculationCommentType: str = type1(0x0022112B, CS)
    CalculationComment: str = type1(0x0022112C, LT)
