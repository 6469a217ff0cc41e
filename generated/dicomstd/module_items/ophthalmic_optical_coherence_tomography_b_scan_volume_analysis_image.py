"""Ophthalmic Optical Coherence Tomography B-scan Volume Analysis Image Module Attributes, PS3.3 C.8.17.16. Generated from table_C.8.17.16-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import FL, SQ, UL, Item, item, type1, type1c, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr, Codes, ListFD
    from dicomstd.items import CodeSequenceItem


@item
class OCTBscanAnalysisAcquisitionParametersItem(Item):
    """Item of table C.8.17.16-1 in OCTBscanAnalysisAcquisitionParametersSequence, PS3.3 C.8.17.16."""

    ScanPatternTypeCodeSequence: Codes[CodeSequenceItem] = type1(0x00221618, SQ)
    NumberOfBscansPerFrame: int = type1(0x00221642, UL)
    BscanSlabThickness: Attr[float, AnyFD] = type1(0x00221643, FL)
    DistanceBetweenBscanSlabs: Attr[float, AnyFD] = type1(0x00221644, FL)
    BscanCycleTime: Attr[float | None, AnyFD | None] = type1c(0x00221645, FL)  # if not present(BscanCycleTimeVector)
    BscanCycleTimeVector: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = type1c(0x00221646, FL, "1-n")  # if not present(BscanCycleTime)
    AscanRate: Attr[float | None, AnyFD | None] = type3(0x00221649, FL)
    BscanRate: Attr[float | None, AnyFD | None] = type3(0x00221650, FL)
