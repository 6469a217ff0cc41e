"""PET Isotope Module Attributes, PS3.3 C.8.9.2. Generated from table_C.8-61; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import DS, DT, LO, SQ, TM, UI, Item, item, type2, type3

if TYPE_CHECKING:
    from dicodec.typed import UID, AnyDS, AnyDT, AnyTM, Attr, DateTime, OptCodes, Time
    from dicomstd.items import CodeSequenceItem


@item
class PETIsotopeRadiopharmaceuticalInformationItem(Item):
    """Item of table C.8-61 in RadiopharmaceuticalInformationSequence, PS3.3 C.8.9.2."""

    RadionuclideCodeSequence: OptCodes[CodeSequenceItem] = type2(0x00540300, SQ)
    RadiopharmaceuticalRoute: str | None = type3(0x00181070, LO)
    AdministrationRouteCodeSequence: OptCodes[CodeSequenceItem] = type3(0x00540302, SQ)
    RadiopharmaceuticalVolume: Attr[float | None, AnyDS | None] = type3(0x00181071, DS)
    RadiopharmaceuticalStartTime: Attr[Time | None, AnyTM | None] = type3(0x00181072, TM)
    RadiopharmaceuticalStartDateTime: Attr[DateTime | None, AnyDT | None] = type3(0x00181078, DT)
    RadiopharmaceuticalStopTime: Attr[Time | None, AnyTM | None] = type3(0x00181073, TM)
    RadiopharmaceuticalStopDateTime: Attr[DateTime | None, AnyDT | None] = type3(0x00181079, DT)
    RadionuclideTotalDose: Attr[float | None, AnyDS | None] = type3(0x00181074, DS)
    RadiopharmaceuticalAdministrationEventUID: Attr[UID | None, str | None] = type3(0x00083012, UI)
    RadionuclideHalfLife: Attr[float | None, AnyDS | None] = type3(0x00181075, DS)
    RadionuclidePositronFraction: Attr[float | None, AnyDS | None] = type3(0x00181076, DS)
    RadiopharmaceuticalSpecificActivity: Attr[float | None, AnyDS | None] = type3(0x00181077, DS)
    Radiopharmaceutical: str | None = type3(0x00180031, LO)
    RadiopharmaceuticalCodeSequence: OptCodes[CodeSequenceItem] = type3(0x00540304, SQ)


@item
class PETIsotopeInterventionDrugInformationItem(Item):
    """Item of table C.8-61 in InterventionDrugInformationSequence, PS3.3 C.8.9.2."""

    InterventionDrugName: str | None = type3(0x00180034, LO)
    InterventionDrugCodeSequence: OptCodes[CodeSequenceItem] = type3(0x00180029, SQ)
    InterventionDrugStartTime: Attr[Time | None, AnyTM | None] = type3(0x00180035, TM)
    InterventionDrugStopTime: Attr[Time | None, AnyTM | None] = type3(0x00180027, TM)
    InterventionDrugDose: Attr[float | None, AnyDS | None] = type3(0x00180028, DS)
