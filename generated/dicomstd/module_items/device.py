"""Device Module Attributes, PS3.3 C.7.6.12. Generated from table_C.7-18; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    CS, DA, DS, DT, LO, SH, SQ, UC, UI, UR, Item, item, type1, type1c, type2c, type3,
)

if TYPE_CHECKING:
    from dicodec.typed import UID, AnyDA, AnyDS, AnyDT, Attr, Date, DateTime, OptSeq
    from dicomstd.items import EquivalentCodeItem


@item
class DeviceItem(Item):
    """Item of table C.7-18 in DeviceSequence, PS3.3 C.7.6.12."""

    CodeValue: str | None = type1c(0x00080100, SH)
    CodingSchemeDesignator: str | None = type1c(0x00080102, SH)  # if present(CodeValue) or present(LongCodeValue)
    CodingSchemeVersion: str | None = type1c(0x00080103, SH)  # if present(CodingSchemeDesignator) and not_checkable(content)
    CodeMeaning: str = type1(0x00080104, LO)
    LongCodeValue: str | None = type1c(0x00080119, UC)  # if not present(CodeValue) and not_checkable(content)
    URNCodeValue: str | None = type1c(0x00080120, UR)  # if not present(CodeValue) and not_checkable(content)
    EquivalentCodeSequence: OptSeq[EquivalentCodeItem] = type3(0x00080121, SQ)
    ContextIdentifier: str | None = type3(0x0008010F, CS)
    ContextUID: Attr[UID | None, str | None] = type3(0x00080117, UI)
    MappingResource: str | None = type1c(0x00080105, CS)  # if present(ContextIdentifier)
    MappingResourceUID: Attr[UID | None, str | None] = type3(0x00080118, UI)
    MappingResourceName: str | None = type3(0x00080122, LO)
    ContextGroupVersion: Attr[DateTime | None, AnyDT | None] = type1c(0x00080106, DT)  # if present(ContextIdentifier)
    ContextGroupExtensionFlag: Literal["Y", "N"] | None = type3(0x0008010B, CS)
    ContextGroupLocalVersion: Attr[DateTime | None, AnyDT | None] = type1c(0x00080107, DT)  # if ContextGroupExtensionFlag in {Y}
    ContextGroupExtensionCreatorUID: Attr[UID | None, str | None] = type1c(0x0008010D, UI)  # if ContextGroupExtensionFlag in {Y}
    Manufacturer: str | None = type3(0x00080070, LO)
    ManufacturerModelName: str | None = type3(0x00081090, LO)
    DeviceSerialNumber: str | None = type3(0x00181000, LO)
    DateOfManufacture: Attr[Date | None, AnyDA | None] = type3(0x00181204, DA)
    DeviceID: str | None = type3(0x00181003, LO)
    DeviceLength: Attr[float | None, AnyDS | None] = type3(0x00500014, DS)
    DeviceDiameter: Attr[float | None, AnyDS | None] = type3(0x00500016, DS)
    DeviceDiameterUnits: str | None = type2c(0x00500017, CS)  # if present(DeviceDiameter)
    DeviceVolume: Attr[float | None, AnyDS | None] = type3(0x00500018, DS)
    InterMarkerDistance: Attr[float | None, AnyDS | None] = type3(0x00500019, DS)
    DeviceDescription: str | None = type3(0x00500020, LO)
