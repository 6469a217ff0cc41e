"""Enhanced PET Isotope Module Attributes, PS3.3 C.8.22.4. Generated from table_C.8.22-9; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import DS, DT, SQ, UI, US, Item, item, reads, type1, type2, type3

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime
    from decimal import Decimal
    from dicodec.typed import UID, Attr, CodedConcept, DateTime, Items
    from dicomstd.items import CodeSequenceItem


@item
class EnhancedPETIsotopeRadiopharmaceuticalInformationItem(Item):
    """Item of table C.8.22-9 in RadiopharmaceuticalInformationSequence, PS3.3 C.8.22.4."""

    RadiopharmaceuticalAgentNumber: int = type1(0x00189729, US)
    RadionuclideCodeSequence: Attr[Items[CodeSequenceItem], Iterable[CodeSequenceItem | CodedConcept]] = type1(0x00540300, SQ)
    AdministrationRouteCodeSequence: Attr[Items[CodeSequenceItem], Iterable[CodeSequenceItem | CodedConcept]] = type1(0x00540302, SQ)
    RadiopharmaceuticalVolume: Attr[float | None, Decimal | str] = type3(0x00181071, DS)
    RadiopharmaceuticalStartDateTime: Attr[DateTime, datetime | str] = type1(0x00181078, DT)
    RadiopharmaceuticalStopDateTime: Attr[DateTime | None, datetime | str] = type3(0x00181079, DT)
    RadionuclideTotalDose: Attr[float | None, Decimal | str] = type2(0x00181074, DS)
    RadiopharmaceuticalAdministrationEventUID: Attr[UID | None, str] = type3(0x00083012, UI)
    RadionuclideHalfLife: Attr[float, Decimal | str] = type1(0x00181075, DS)
    RadionuclidePositronFraction: Attr[float, Decimal | str] = type1(0x00181076, DS)
    RadiopharmaceuticalSpecificActivity: Attr[float | None, Decimal | str] = type3(0x00181077, DS)
    RadiopharmaceuticalCodeSequence: Attr[Items[CodeSequenceItem], Iterable[CodeSequenceItem | CodedConcept]] = type1(0x00540304, SQ)


class EnhancedPETIsotope(Protocol):
    """An object that has the Enhanced PET Isotope Module, PS3.3 C.8.22.4."""

    @reads
    def RadiopharmaceuticalInformationSequence(self) -> Items[EnhancedPETIsotopeRadiopharmaceuticalInformationItem]: ...
