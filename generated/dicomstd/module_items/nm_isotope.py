"""NM Isotope Module Attributes, PS3.3 C.8.4.10. Generated from table_C.8-10; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import DS, IS, LO, SH, SQ, TM, UI, US, Item, item, type1, type2, type3

if TYPE_CHECKING:
    from dicodec.typed import UID, AnyDS, AnyTM, Attr, OptCodes, OptSeq, Time
    from dicomstd.items import CodeSequenceItem


@item
class EnergyWindowInformationItem(Item):
    """Item of table C.8-10 in EnergyWindowInformationSequence, PS3.3 C.8.4.10."""

    EnergyWindowName: str | None = type3(0x00540018, SH)
    EnergyWindowRangeSequence: OptSeq[NMIsotopeEnergyWindowRangeItem] = type3(0x00540013, SQ)


@item
class NMIsotopeEnergyWindowRangeItem(Item):
    """Item of table C.8-10 in EnergyWindowInformationSequence/EnergyWindowRangeSequence, PS3.3 C.8.4.10."""

    EnergyWindowLowerLimit: Attr[float | None, AnyDS | None] = type3(0x00540014, DS)
    EnergyWindowUpperLimit: Attr[float | None, AnyDS | None] = type3(0x00540015, DS)


@item
class NMIsotopeRadiopharmaceuticalInformationItem(Item):
    """Item of table C.8-10 in RadiopharmaceuticalInformationSequence, PS3.3 C.8.4.10."""

    RadionuclideCodeSequence: OptCodes[CodeSequenceItem] = type2(0x00540300, SQ)
    RadiopharmaceuticalRoute: str | None = type3(0x00181070, LO)
    AdministrationRouteCodeSequence: OptCodes[CodeSequenceItem] = type3(0x00540302, SQ)
    RadiopharmaceuticalVolume: Attr[float | None, AnyDS | None] = type3(0x00181071, DS)
    RadiopharmaceuticalStartTime: Attr[Time | None, AnyTM | None] = type3(0x00181072, TM)
    RadiopharmaceuticalStopTime: Attr[Time | None, AnyTM | None] = type3(0x00181073, TM)
    RadionuclideTotalDose: Attr[float | None, AnyDS | None] = type3(0x00181074, DS)
    RadiopharmaceuticalAdministrationEventUID: Attr[UID | None, str | None] = type3(0x00083012, UI)
    CalibrationDataSequence: OptSeq[CalibrationDataItem] = type3(0x00540306, SQ)
    Radiopharmaceutical: str | None = type3(0x00180031, LO)
    RadiopharmaceuticalCodeSequence: OptCodes[CodeSequenceItem] = type3(0x00540304, SQ)


@item
class CalibrationDataItem(Item):
    """Item of table C.8-10 in RadiopharmaceuticalInformationSequence/CalibrationDataSequence, PS3.3 C.8.4.10."""

    EnergyWindowNumber: int = type1(0x00540308, US)
    SyringeCounts: int | None = type3(0x00181045, IS)
    ResidualSyringeCounts: int | None = type3(0x00540017, IS)


@item
class NMIsotopeInterventionDrugInformationItem(Item):
    """Item of table C.8-10 in InterventionDrugInformationSequence, PS3.3 C.8.4.10."""

    InterventionDrugName: str | None = type3(0x00180034, LO)
    InterventionDrugCodeSequence: OptCodes[CodeSequenceItem] = type3(0x00180029, SQ)
    AdministrationRouteCodeSequence: OptCodes[CodeSequenceItem] = type3(0x00540302, SQ)
    InterventionDrugStartTime: Attr[Time | None, AnyTM | None] = type3(0x00180035, TM)
    InterventionDrugStopTime: Attr[Time | None, AnyTM | None] = type3(0x00180027, TM)
    InterventionDrugDose: Attr[float | None, AnyDS | None] = type3(0x00180028, DS)
