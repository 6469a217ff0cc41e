"""Compensators Definition Macro Attributes, PS3.3 C.36.2.2.12. Generated from table_C.36.2.2.12-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    CS, DA, FD, LO, LT, OF, SH, SQ, ST, UC, US, Item, item, numbered, type1, type1c, type2, type2c, type3,
)

if TYPE_CHECKING:
    from dicodec.typed import AnyDA, AnyFD, Attr, Buffer, Codes, Date, OptCodes, OptSeq
    from dicomstd.items import CodeSequenceItem, UDIItem


@item
class CompensatorDefinitionItem(Item):
    """Item of table C.36.2.2.12-1 in CompensatorDefinitionSequence, PS3.3 C.36.2.2.12."""

    Manufacturer: str | None = type2(0x00080070, LO)
    ManufacturerModelName: str | None = type2(0x00081090, LO)
    ManufacturerModelVersion: str | None = type2(0x3010001A, LO)
    DeviceTypeCodeSequence: Codes[CodeSequenceItem] = type1(0x3010002E, SQ)
    DeviceLabel: str = type1(0x3010002D, LO)
    LongDeviceDescription: str | None = type3(0x00500021, ST)
    DeviceSerialNumber: str | None = type2(0x00181000, LO)
    SoftwareVersions: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type2(0x00181020, LO, "1-n")
    DateOfManufacture: Attr[Date | None, AnyDA | None] = type3(0x00181204, DA)
    DateOfInstallation: Attr[Date | None, AnyDA | None] = type3(0x00181205, DA)
    UDISequence: OptSeq[UDIItem] = type3(0x0018100A, SQ)
    ManufacturerDeviceIdentifier: str | None = type2(0x30100043, ST)
    DeviceAlternateIdentifier: str | None = type2(0x3010001B, UC)
    DeviceAlternateIdentifierType: str | None = type1c(0x3010001C, CS)  # if has_value(DeviceAlternateIdentifier)
    DeviceAlternateIdentifierFormat: str | None = type1c(0x3010001D, LT)  # if has_value(DeviceAlternateIdentifier)
    RTAccessoryDeviceSlotID: str | None = type2c(0x300A0615, LO)  # if not present(ReferencedRTAccessoryHolderDeviceIndex)
    RTAccessorySlotDistance: Attr[float | None, AnyFD | None] = type2c(0x300A0613, FD)  # if has_value(RTAccessoryDeviceSlotID)
    ReferencedRTAccessoryHolderDeviceIndex: int | None = type2c(0x300A060E, US)  # if not present(RTAccessoryDeviceSlotID)
    RTAccessoryHolderSlotID: str | None = type2c(0x300A0611, LO)  # if has_value(ReferencedRTAccessoryHolderDeviceIndex) and not_checkable(other-instance)
    DeviceIndex: int = numbered(0x30100039, US)
    ReferencedDefinedDeviceIndex: int | None = type1c(0x300A0602, US)
    BeamModifierOrientationAngle: Attr[float, AnyFD] = type1(0x300A0645, FD)
    CompensatorBasePlaneOffset: Attr[float | None, AnyFD | None] = type1c(0x300A0666, FD)  # if RTRadiationPhysicalAndGeometricContentDetailFlag in {FULL}
    CompensatorMapOrientation: Literal["PATIENT_SIDE", "SOURCE_SIDE", "DOUBLE_SIDED"] | None = type1c(0x300A0663, CS)  # if RTRadiationPhysicalAndGeometricContentDetailFlag in {FULL}
    CompensatorShapeSequence: OptSeq[CompensatorShapeItem] = type1c(0x300A0668, SQ)  # if RTRadiationPhysicalAndGeometricContentDetailFlag in {FULL}


@item
class CompensatorShapeItem(Item):
    """Item of table C.36.2.2.12-1 in CompensatorDefinitionSequence/CompensatorShapeSequence, PS3.3 C.36.2.2.12."""

    CompensatorDivergence: Literal["PRESENT", "ABSENT"] = type1(0x300A02E0, CS)
    MaterialID: str | None = type2(0x300A00E1, SH)
    CompensatorProximalThicknessMap: Attr[memoryview | None, Buffer | None] = type1c(0x300A0664, OF)  # if CompensatorMapOrientation in {SOURCE_SIDE, DOUBLE_SIDED}
    CompensatorDistalThicknessMap: Attr[memoryview | None, Buffer | None] = type1c(0x300A0665, OF)  # if CompensatorMapOrientation in {PATIENT_SIDE, DOUBLE_SIDED}
    CompensatorShapeFabricationCodeSequence: OptCodes[CodeSequenceItem] = type2(0x300A0667, SQ)
    RadiationBeamCompensatorMillingToolDiameter: Attr[float | None, AnyFD | None] = type2(0x300A0669, FD)
