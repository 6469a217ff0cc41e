"""RT Segment Annotation Module Attributes, PS3.3 C.36.8. Generated from table_C.36.8-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    CS, DA, DT, FL, LO, LT, SH, SQ, ST, UC, UI, UR, US, Item, item, numbered, type1, type1c, type2, type3,
)

if TYPE_CHECKING:
    from dicodec.typed import (
        UID, AnyDA, AnyDT, AnyFD, Attr, Codes, Date, DateTime, OptCodes, OptCodesOf, OptSeq,
    )
    from dicomstd.closed_codes import CID244Code
    from dicomstd.items import (
        CodeSequenceItem,
        ContentItemWithModifiersItem,
        EquivalentCodeItem,
        UDIItem,
    )


@item
class RTSegmentAnnotationItem(Item):
    """Item of table C.36.8-1 in RTSegmentAnnotationSequence, PS3.3 C.36.8."""

    RTSegmentAnnotationIndex: int = numbered(0x3010003D, US)
    EntityLongLabel: str = type1(0x30100038, LO)
    EntityDescription: str | None = type3(0x30100037, ST)
    ReferencedSegmentReferenceIndex: int = type1(0x30100020, US)
    SegmentAnnotationCategoryCodeSequence: OptCodes[CodeSequenceItem] = type2(0x3010002B, SQ)
    SegmentAnnotationTypeCodeSequence: OptCodes[SegmentAnnotationTypeCodeItem] = type1c(0x3010002C, SQ)  # if has_value(SegmentAnnotationCategoryCodeSequence)
    SegmentationCreationTemplateLabel: str | None = type3(0x3010001E, LO)
    SegmentedRTAccessoryDeviceSequence: OptSeq[SegmentedRTAccessoryDeviceItem] = type2(0x30100026, SQ)
    SegmentCharacteristicsPrecedence: int | None = type2(0x30100029, US)
    SegmentCharacteristicsSequence: OptSeq[ContentItemWithModifiersItem] = type3(0x30100027, SQ)
    RecommendedDisplayGrayscaleValue: int | None = type3(0x0062000C, US)
    RecommendedDisplayCIELabValue: Attr[tuple[int, int, int] | None, list[int] | tuple[int, int, int] | None] = type3(0x0062000D, US, "3")
    RecommendedPresentationOpacity: Attr[float | None, AnyFD | None] = type3(0x0066000C, FL)
    RecommendedPresentationType: str | None = type3(0x0066000D, CS)


@item
class SegmentAnnotationTypeCodeItem(Item):
    """Item of table C.36.8-1 in RTSegmentAnnotationSequence/SegmentAnnotationTypeCodeSequence, PS3.3 C.36.8."""

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
    SegmentAnnotationTypeModifierCodeSequence: OptCodesOf[CodeSequenceItem, CID244Code] = type3(0x3010002F, SQ)


@item
class SegmentedRTAccessoryDeviceItem(Item):
    """Item of table C.36.8-1 in RTSegmentAnnotationSequence/SegmentedRTAccessoryDeviceSequence, PS3.3 C.36.8."""

    DeviceIndex: int = numbered(0x30100039, US)
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
