"""Color Palette IOD, PS3.3 A.58.3. Generated from table_A.58.3-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    CS, DA, DT, IS, LO, LT, OB, OW, PN, SH, SQ, TM, UI, CompositeObject, filled, iod, type1, type1c, type2, type3,
)

if TYPE_CHECKING:
    from dicodec.typed import (
        UID, AnyDA, AnyDT, AnyPN, AnyTM, Attr, Buffer, Date, DateTime, OptCodes, OptSeq, PersonName, Time,
    )
    from dicomstd.items import (
        AlternateContentDescriptionItem,
        CodeSequenceItem,
        CodingSchemeIdentificationItem,
        ContextGroupIdentificationItem,
        ContributingEquipmentItem,
        DigitalSignaturesItem,
        EncryptedAttributesItem,
        HL7StructuredDocumentReferenceItem,
        ImageSOPInstanceReferenceItem,
        MACParametersItem,
        MappingResourceIdentificationItem,
        OriginalAttributesItem,
        PersonIdentificationItem,
        PrivateDataElementCharacteristicsItem,
        ReferencedDefinedProtocolItem,
        ReferencedPerformedProtocolItem,
    )


@iod("color_palette", sop_classes=("1.2.840.10008.5.1.4.39.1",))
class ColorPalette(CompositeObject):
    """Color Palette IOD, PS3.3 A.58.3."""

    # Color Palette: SOP Common (M), PS3.3 C.12.1
    SOPClassUID: Attr[UID, str] = filled(0x00080016, UI)
    SOPInstanceUID: Attr[UID, str] = filled(0x00080018, UI)
    SpecificCharacterSet: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type1c(0x00080005, CS, "1-n")
    InstanceCreationDate: Attr[Date | None, AnyDA | None] = type3(0x00080012, DA)
    InstanceCreationTime: Attr[Time | None, AnyTM | None] = type3(0x00080013, TM)
    InstanceCoercionDateTime: Attr[DateTime | None, AnyDT | None] = type3(0x00080015, DT)
    InstanceCreatorUID: Attr[UID | None, str | None] = type3(0x00080014, UI)
    RelatedGeneralSOPClassUID: Attr[tuple[UID, ...] | None, list[str] | tuple[str, ...] | None] = type3(0x0008001A, UI, "1-n")
    OriginalSpecializedSOPClassUID: Attr[UID | None, str | None] = type3(0x0008001B, UI)
    SyntheticData: Literal["YES", "NO"] | None = type3(0x0008001C, CS)
    CodingSchemeIdentificationSequence: OptSeq[CodingSchemeIdentificationItem] = type3(0x00080110, SQ)
    ContextGroupIdentificationSequence: OptSeq[ContextGroupIdentificationItem] = type3(0x00080123, SQ)
    MappingResourceIdentificationSequence: OptSeq[MappingResourceIdentificationItem] = type3(0x00080124, SQ)
    TimezoneOffsetFromUTC: str | None = type3(0x00080201, SH)
    ContributingEquipmentSequence: OptSeq[ContributingEquipmentItem] = type3(0x0018A001, SQ)
    SOPInstanceStatus: Literal["NS", "OR", "AO", "AC"] | None = type3(0x01000410, CS)
    SOPAuthorizationDateTime: Attr[DateTime | None, AnyDT | None] = type3(0x01000420, DT)
    SOPAuthorizationComment: str | None = type3(0x01000424, LT)
    AuthorizationEquipmentCertificationNumber: str | None = type3(0x01000426, LO)
    MACParametersSequence: OptSeq[MACParametersItem] = type3(0x4FFE0001, SQ)
    DigitalSignaturesSequence: OptSeq[DigitalSignaturesItem] = type3(0xFFFAFFFA, SQ)
    EncryptedAttributesSequence: OptSeq[EncryptedAttributesItem] = type1c(0x04000500, SQ)
    OriginalAttributesSequence: OptSeq[OriginalAttributesItem] = type3(0x04000561, SQ)
    HL7StructuredDocumentReferenceSequence: OptSeq[HL7StructuredDocumentReferenceItem] = type1c(0x0040A390, SQ)
    LongitudinalTemporalInformationModified: Literal["UNMODIFIED", "MODIFIED", "REMOVED"] | None = type3(0x00280303, CS)
    QueryRetrieveView: Literal["CLASSIC", "ENHANCED"] | None = type1c(0x00080053, CS)
    ConversionSourceAttributesSequence: OptSeq[ImageSOPInstanceReferenceItem] = type1c(0x00209172, SQ)  # if not_checkable(other-instance) and not present(SharedFunctionalGroupsSequence.ConversionSourceAttributesSequence) and not present(PerFrameFunctionalGroupsSequence.ConversionSourceAttributesSequence)
    ContentQualification: Literal["PRODUCT", "RESEARCH", "SERVICE"] | None = type3(0x00189004, CS)
    PrivateDataElementCharacteristicsSequence: OptSeq[PrivateDataElementCharacteristicsItem] = type3(0x00080300, SQ)
    InstanceOriginStatus: Literal["LOCAL", "IMPORTED"] | None = type3(0x04000600, CS)
    BarcodeValue: str | None = type3(0x22000005, LT)
    ReferencedDefinedProtocolSequence: OptSeq[ReferencedDefinedProtocolItem] = type1c(0x0018990C, SQ)
    ReferencedPerformedProtocolSequence: OptSeq[ReferencedPerformedProtocolItem] = type1c(0x0018990D, SQ)

    # Color Palette: Color Palette Definition (M), PS3.3 C.28.1
    InstanceNumber: int = type1(0x00200013, IS)
    ContentLabel: str = type1(0x00700080, CS)
    ContentDescription: str | None = type2(0x00700081, LO)
    ConceptNameCodeSequence: OptCodes[CodeSequenceItem] = type3(0x0040A043, SQ)
    AlternateContentDescriptionSequence: OptSeq[AlternateContentDescriptionItem] = type3(0x00700087, SQ)
    ContentCreatorName: Attr[PersonName | None, AnyPN | None] = type3(0x00700084, PN)
    ContentCreatorIdentificationCodeSequence: OptSeq[PersonIdentificationItem] = type3(0x00700086, SQ)

    # Color Palette: Palette Color Lookup Table (M), PS3.3 C.7.9
    RedPaletteColorLookupTableDescriptor: Attr[tuple[int, int, int], list[int] | tuple[int, int, int]] = type1(0x00281101, "US or SS", "3")
    GreenPaletteColorLookupTableDescriptor: Attr[tuple[int, int, int], list[int] | tuple[int, int, int]] = type1(0x00281102, "US or SS", "3")
    BluePaletteColorLookupTableDescriptor: Attr[tuple[int, int, int], list[int] | tuple[int, int, int]] = type1(0x00281103, "US or SS", "3")
    PaletteColorLookupTableUID: Attr[UID | None, str | None] = type3(0x00281199, UI)
    RedPaletteColorLookupTableData: Attr[memoryview | None, Buffer | None] = type1c(0x00281201, OW)  # if not present(SegmentedRedPaletteColorLookupTableData) or SOPClassUID in {1.2.840.10008.5.1.4.1.1.11.1, 1.2.840.10008.5.1.4.1.1.11.2, 1.2.840.10008.5.1.4.1.1.11.3, 1.2.840.10008.5.1.4.1.1.11.4, 1.2.840.10008.5.1.4.1.1.11.5, 1.2.840.10008.5.1.4.1.1.11.6, 1.2.840.10008.5.1.4.1.1.11.7, 1.2.840.10008.5.1.4.1.1.11.8, 1.2.840.10008.5.1.4.1.1.11.9, 1.2.840.10008.5.1.4.1.1.11.10, 1.2.840.10008.5.1.4.1.1.11.11, 1.2.840.10008.5.1.4.1.1.11.12}
    GreenPaletteColorLookupTableData: Attr[memoryview | None, Buffer | None] = type1c(0x00281202, OW)  # if not present(SegmentedGreenPaletteColorLookupTableData) or SOPClassUID in {1.2.840.10008.5.1.4.1.1.11.1, 1.2.840.10008.5.1.4.1.1.11.2, 1.2.840.10008.5.1.4.1.1.11.3, 1.2.840.10008.5.1.4.1.1.11.4, 1.2.840.10008.5.1.4.1.1.11.5, 1.2.840.10008.5.1.4.1.1.11.6, 1.2.840.10008.5.1.4.1.1.11.7, 1.2.840.10008.5.1.4.1.1.11.8, 1.2.840.10008.5.1.4.1.1.11.9, 1.2.840.10008.5.1.4.1.1.11.10, 1.2.840.10008.5.1.4.1.1.11.11, 1.2.840.10008.5.1.4.1.1.11.12}
    BluePaletteColorLookupTableData: Attr[memoryview | None, Buffer | None] = type1c(0x00281203, OW)  # if not present(SegmentedBluePaletteColorLookupTableData) or SOPClassUID in {1.2.840.10008.5.1.4.1.1.11.1, 1.2.840.10008.5.1.4.1.1.11.2, 1.2.840.10008.5.1.4.1.1.11.3, 1.2.840.10008.5.1.4.1.1.11.4, 1.2.840.10008.5.1.4.1.1.11.5, 1.2.840.10008.5.1.4.1.1.11.6, 1.2.840.10008.5.1.4.1.1.11.7, 1.2.840.10008.5.1.4.1.1.11.8, 1.2.840.10008.5.1.4.1.1.11.9, 1.2.840.10008.5.1.4.1.1.11.10, 1.2.840.10008.5.1.4.1.1.11.11, 1.2.840.10008.5.1.4.1.1.11.12}
    SegmentedRedPaletteColorLookupTableData: Attr[memoryview | None, Buffer | None] = type1c(0x00281221, OW)  # if not present(RedPaletteColorLookupTableData) and SOPClassUID not in {1.2.840.10008.5.1.4.1.1.11.1, 1.2.840.10008.5.1.4.1.1.11.2, 1.2.840.10008.5.1.4.1.1.11.3, 1.2.840.10008.5.1.4.1.1.11.4, 1.2.840.10008.5.1.4.1.1.11.5, 1.2.840.10008.5.1.4.1.1.11.6, 1.2.840.10008.5.1.4.1.1.11.7, 1.2.840.10008.5.1.4.1.1.11.8, 1.2.840.10008.5.1.4.1.1.11.9, 1.2.840.10008.5.1.4.1.1.11.10, 1.2.840.10008.5.1.4.1.1.11.11, 1.2.840.10008.5.1.4.1.1.11.12}
    SegmentedGreenPaletteColorLookupTableData: Attr[memoryview | None, Buffer | None] = type1c(0x00281222, OW)  # if not present(GreenPaletteColorLookupTableData) and SOPClassUID not in {1.2.840.10008.5.1.4.1.1.11.1, 1.2.840.10008.5.1.4.1.1.11.2, 1.2.840.10008.5.1.4.1.1.11.3, 1.2.840.10008.5.1.4.1.1.11.4, 1.2.840.10008.5.1.4.1.1.11.5, 1.2.840.10008.5.1.4.1.1.11.6, 1.2.840.10008.5.1.4.1.1.11.7, 1.2.840.10008.5.1.4.1.1.11.8, 1.2.840.10008.5.1.4.1.1.11.9, 1.2.840.10008.5.1.4.1.1.11.10, 1.2.840.10008.5.1.4.1.1.11.11, 1.2.840.10008.5.1.4.1.1.11.12}
    SegmentedBluePaletteColorLookupTableData: Attr[memoryview | None, Buffer | None] = type1c(0x00281223, OW)  # if not present(BluePaletteColorLookupTableData) and SOPClassUID not in {1.2.840.10008.5.1.4.1.1.11.1, 1.2.840.10008.5.1.4.1.1.11.2, 1.2.840.10008.5.1.4.1.1.11.3, 1.2.840.10008.5.1.4.1.1.11.4, 1.2.840.10008.5.1.4.1.1.11.5, 1.2.840.10008.5.1.4.1.1.11.6, 1.2.840.10008.5.1.4.1.1.11.7, 1.2.840.10008.5.1.4.1.1.11.8, 1.2.840.10008.5.1.4.1.1.11.9, 1.2.840.10008.5.1.4.1.1.11.10, 1.2.840.10008.5.1.4.1.1.11.11, 1.2.840.10008.5.1.4.1.1.11.12}

    # Color Palette: ICC Profile (M), PS3.3 C.11.15
    ICCProfile: Attr[memoryview, Buffer] = type1(0x00282000, OB)
    ColorSpace: str | None = type3(0x00282002, CS)
