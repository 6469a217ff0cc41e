"""Display QA Result Context Macro Attributes, PS3.3 C.32.3.1. Generated from table_C.32.3.1-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, DA, DT, LO, PN, SQ, Item, item, untyped

if TYPE_CHECKING:
    from dicodec.typed import AnyDA, AnyDT, AnyPN, Attr, Date, DateTime, OptCodes, PersonName
    from dicomstd.items import CodeSequenceItem


@item
class DisplayQAResultContextActualHumanPerformersItem(Item):
    """Item of table C.32.3.1-1 in ActualHumanPerformersSequence, PS3.3 C.32.3.1."""

    HumanPerformerCodeSequence: OptCodes[CodeSequenceItem] = untyped(0x00404009, SQ)
    HumanPerformerName: Attr[PersonName | None, AnyPN | None] = untyped(0x00404037, PN)
    HumanPerformerOrganization: str | None = untyped(0x00404036, LO)


@item
class DisplayQAResultContextMeasurementEquipmentItem(Item):
    """Item of table C.32.3.1-1 in MeasurementEquipmentSequence, PS3.3 C.32.3.1."""

    MeasurementFunctions: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = untyped(0x00287013, CS, "1-n")
    MeasuredCharacteristics: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = untyped(0x00287026, CS, "1-n")
    MeasurementEquipmentType: Literal["BUILT_IN_FRONT", "BUILT_IN_BACK", "NEAR_RANGE", "TELESCOPIC"] | None = untyped(0x00287014, CS)
    Manufacturer: str | None = untyped(0x00080070, LO)
    ManufacturerModelName: str | None = untyped(0x00081090, LO)
    DeviceSerialNumber: str | None = untyped(0x00181000, LO)
    DateOfManufacture: Attr[Date | None, AnyDA | None] = untyped(0x00181204, DA)
    DateOfInstallation: Attr[Date | None, AnyDA | None] = untyped(0x00181205, DA)
    DateTimeOfLastCalibration: Attr[DateTime | None, AnyDT | None] = untyped(0x00181202, DT)
