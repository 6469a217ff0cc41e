"""PET Isotope Module Attributes, PS3.3 C.8.9.2. Generated from table_C.8-61; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import DS, DT, LO, SQ, TM, UI, Item, item, reads, type2, type3

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime, time
    from decimal import Decimal
    from dicodec.typed import UID, Attr, CodedConcept, DateTime, Items, Time
    from dicomstd.items import CodeSequenceItem


@item
class PETIsotopeRadiopharmaceuticalInformationItem(Item):
    """Item of table C.8-61 in RadiopharmaceuticalInformationSequence, PS3.3 C.8.9.2."""

    RadionuclideCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type2(0x00540300, SQ)
    RadiopharmaceuticalRoute: str | None = type3(0x00181070, LO)
    AdministrationRouteCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type3(0x00540302, SQ)
    RadiopharmaceuticalVolume: Attr[float | None, Decimal | str] = type3(0x00181071, DS)
    RadiopharmaceuticalStartTime: Attr[Time | None, time | str] = type3(0x00181072, TM)
    RadiopharmaceuticalStartDateTime: Attr[DateTime | None, datetime | str] = type3(0x00181078, DT)
    RadiopharmaceuticalStopTime: Attr[Time | None, time | str] = type3(0x00181073, TM)
    RadiopharmaceuticalStopDateTime: Attr[DateTime | None, datetime | str] = type3(0x00181079, DT)
    RadionuclideTotalDose: Attr[float | None, Decimal | str] = type3(0x00181074, DS)
    RadiopharmaceuticalAdministrationEventUID: Attr[UID | None, str] = type3(0x00083012, UI)
    RadionuclideHalfLife: Attr[float | None, Decimal | str] = type3(0x00181075, DS)
    RadionuclidePositronFraction: Attr[float | None, Decimal | str] = type3(0x00181076, DS)
    RadiopharmaceuticalSpecificActivity: Attr[float | None, Decimal | str] = type3(0x00181077, DS)
    Radiopharmaceutical: str | None = type3(0x00180031, LO)
    RadiopharmaceuticalCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type3(0x00540304, SQ)


@item
class PETIsotopeInterventionDrugInformationItem(Item):
    """Item of table C.8-61 in InterventionDrugInformationSequence, PS3.3 C.8.9.2."""

    InterventionDrugName: str | None = type3(0x00180034, LO)
    InterventionDrugCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type3(0x00180029, SQ)
    InterventionDrugStartTime: Attr[Time | None, time | str] = type3(0x00180035, TM)
    InterventionDrugStopTime: Attr[Time | None, time | str] = type3(0x00180027, TM)
    InterventionDrugDose: Attr[float | None, Decimal | str] = type3(0x00180028, DS)


class PETIsotope(Protocol):
    """An object that has the PET Isotope Module, PS3.3 C.8.9.2."""

    @reads
    def RadiopharmaceuticalInformationSequence(self) -> Items[PETIsotopeRadiopharmaceuticalInformationItem] | None: ...

    @reads
    def InterventionDrugInformationSequence(self) -> Items[PETIsotopeInterventionDrugInformationItem] | None: ...
