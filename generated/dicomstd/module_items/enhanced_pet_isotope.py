"""Enhanced PET Isotope Module Attributes, PS3.3 C.8.22.4. Generated from table_C.8.22-9; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import DS, DT, SQ, UI, US, Item, item, numbered, type1, type2, type3

if TYPE_CHECKING:
    from dicodec.typed import UID, AnyDS, AnyDT, Attr, Codes, DateTime
    from dicomstd.items import CodeSequenceItem


@item
class EnhancedPETIsotopeRadiopharmaceuticalInformationItem(Item):
    """Item of table C.8.22-9 in RadiopharmaceuticalInformationSequence, PS3.3 C.8.22.4."""

    RadiopharmaceuticalAgentNumber: int = numbered(0x00189729, US)
    RadionuclideCodeSequence: Codes[CodeSequenceItem] = type1(0x00540300, SQ)
    AdministrationRouteCodeSequence: Codes[CodeSequenceItem] = type1(0x00540302, SQ)
    RadiopharmaceuticalVolume: Attr[float | None, AnyDS | None] = type3(0x00181071, DS)
    RadiopharmaceuticalStartDateTime: Attr[DateTime, AnyDT] = type1(0x00181078, DT)
    RadiopharmaceuticalStopDateTime: Attr[DateTime | None, AnyDT | None] = type3(0x00181079, DT)
    RadionuclideTotalDose: Attr[float | None, AnyDS | None] = type2(0x00181074, DS)
    RadiopharmaceuticalAdministrationEventUID: Attr[UID | None, str | None] = type3(0x00083012, UI)
    RadionuclideHalfLife: Attr[float, AnyDS] = type1(0x00181075, DS)
    RadionuclidePositronFraction: Attr[float, AnyDS] = type1(0x00181076, DS)
    RadiopharmaceuticalSpecificActivity: Attr[float | None, AnyDS | None] = type3(0x00181077, DS)
    RadiopharmaceuticalCodeSequence: Codes[CodeSequenceItem] = type1(0x00540304, SQ)
