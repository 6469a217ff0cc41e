"""Display System Module Attributes, PS3.3 C.32.1. Generated from table_C.32.1-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    CS, DA, DT, LO, LT, PN, SH, SQ, ST, US, Item, item, type1, type1c, type3, untyped,
)

if TYPE_CHECKING:
    from dicodec.typed import (
        AnyDA, AnyDT, AnyPN, Attr, Codes, Date, DateTime, OptCodes, OptSeq, PersonName as PersonNameValue,
    )
    from dicomstd.items import CodeSequenceItem


@item
class EquipmentAdministratorItem(Item):
    """Item of table C.32.1-1 in EquipmentAdministratorSequence, PS3.3 C.32.1."""

    PersonName: Attr[PersonNameValue | None, AnyPN | None] = untyped(0x0040A123, PN)
    PersonIdentificationCodeSequence: Codes[CodeSequenceItem] = type1(0x00401101, SQ)
    PersonAddress: str | None = type3(0x00401102, ST)
    PersonTelephoneNumbers: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type3(0x00401103, LO, "1-n")
    PersonTelecomInformation: str | None = type3(0x00401104, LT)
    InstitutionName: str | None = type1c(0x00080080, LO)  # if not present(InstitutionCodeSequence)
    InstitutionAddress: str | None = type3(0x00080081, ST)
    InstitutionCodeSequence: OptCodes[CodeSequenceItem] = type1c(0x00080082, SQ)  # if not present(InstitutionName)
    InstitutionalDepartmentName: str | None = type3(0x00081040, LO)
    InstitutionalDepartmentTypeCodeSequence: OptCodes[CodeSequenceItem] = type3(0x00081041, SQ)


@item
class DisplaySubsystemItem(Item):
    """Item of table C.32.1-1 in DisplaySubsystemSequence, PS3.3 C.32.1."""

    DisplaySubsystemID: int | None = untyped(0x00287003, US)
    DisplaySubsystemName: str | None = untyped(0x00287004, SH)
    DisplaySubsystemDescription: str | None = untyped(0x00287005, LO)
    DisplayDeviceTypeCodeSequence: OptCodes[CodeSequenceItem] = untyped(0x00287022, SQ)
    Manufacturer: str | None = untyped(0x00080070, LO)
    DeviceSerialNumber: str | None = untyped(0x00181000, LO)
    ManufacturerModelName: str | None = untyped(0x00081090, LO)
    DateOfManufacture: Attr[Date | None, AnyDA | None] = untyped(0x00181204, DA)
    DateOfInstallation: Attr[Date | None, AnyDA | None] = untyped(0x00181205, DA)
    SystemStatus: str | None = untyped(0x00287006, CS)
    SystemStatusComment: str | None = untyped(0x00287007, LO)
    DisplaySubsystemConfigurationSequence: OptSeq[DisplaySubsystemConfigurationItem] = untyped(0x0028700A, SQ)
    CurrentConfigurationID: int | None = untyped(0x00287002, US)
    MeasurementEquipmentSequence: OptSeq[DisplaySystemMeasurementEquipmentItem] = untyped(0x00287012, SQ)


@item
class DisplaySubsystemConfigurationItem(Item):
    """Item of table C.32.1-1 in DisplaySubsystemSequence/DisplaySubsystemConfigurationSequence, PS3.3 C.32.1."""

    ConfigurationID: int | None = untyped(0x0028700B, US)
    ConfigurationName: str | None = untyped(0x0028700C, SH)
    ConfigurationDescription: str | None = untyped(0x0028700D, LO)
    ReferencedTargetLuminanceCharacteristicsID: int | None = untyped(0x0028700E, US)


@item
class DisplaySystemMeasurementEquipmentItem(Item):
    """Item of table C.32.1-1 in DisplaySubsystemSequence/MeasurementEquipmentSequence, PS3.3 C.32.1."""

    MeasurementFunctions: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = untyped(0x00287013, CS, "1-n")
    MeasuredCharacteristics: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = untyped(0x00287026, CS, "1-n")
    MeasurementEquipmentType: Literal["BUILT_IN_FRONT", "BUILT_IN_BACK", "NEAR_RANGE", "TELESCOPIC"] | None = untyped(0x00287014, CS)
    Manufacturer: str | None = untyped(0x00080070, LO)
    ManufacturerModelName: str | None = untyped(0x00081090, LO)
    DeviceSerialNumber: str | None = untyped(0x00181000, LO)
    DateOfManufacture: Attr[Date | None, AnyDA | None] = untyped(0x00181204, DA)
    DateOfInstallation: Attr[Date | None, AnyDA | None] = untyped(0x00181205, DA)
    DateTimeOfLastCalibration: Attr[DateTime | None, AnyDT | None] = untyped(0x00181202, DT)
