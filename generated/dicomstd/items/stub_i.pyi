"""Sequence items, I, PS3.3. Generated; do not edit."""

from collections.abc import Iterable
from typing import Literal
from dicodec.typed import (
    AnyAT, AnyDA, AnyDS, AnyDT, AnyFD, AnyPN, AnyTM, Attr, Buffer, CodedConcept, Codes, Date as DateValue,
    DateTime as DateTimeValue, Item, ListAT, ListDS, ListFD, ListPN, OptCodes, OptCodesOf, OptSeq, PersonName as
    PersonNameValue, Seq, Tag, Time as TimeValue, UID as UIDValue,
)
from dicomstd.closed_codes import CID4017Code
from dicomstd.items import (
    AccessEndPointsItem,
    AlternateRepresentationItem,
    AnteriorChamberDepthItem,
    BeamLimitingDevicePositionBeamLimitingDevicePositionItem,
    CalculatedToricPowerItem,
    CalculationCommentItem,
    CardiacSynchronizationItem,
    CodeSequenceItem,
    ContentItemReferencedSOPItem,
    ContentMacroItem,
    CorneaMeasurementsItem,
    CornealSizeItem,
    DepthDoseParametersItem,
    DerivationImageItem,
    DeviceIdentificationItem,
    EquivalentCodeItem,
    FileAccessItem,
    FrameAnatomyItem,
    FrameContentItem,
    FrameVOILUTItem,
    HL7v2HierarchicDesignatorItem,
    KeratometryFlatKeratometricAxisItem,
    KeratometrySteepKeratometricAxisItem,
    LateralSpreadingDeviceItem,
    LateralSpreadingDeviceSettingsItem,
    LensConstantItem,
    LensThicknessItem,
    OphthalmicAxialLengthItem,
    OriginalAttributesItem,
    ParameterizedRTImagingGeometryImageReceptorPositionItem,
    ParameterizedRTImagingGeometryImagingSourcePositionItem,
    PersonIdentificationItem,
    PixelIntensityRelationshipLUTPixelIntensityRelationshipLUTItem,
    PixelMeasuresItem,
    RTBeamLimitingDeviceDefinitionItem,
    RTBeamLimitingDeviceOpeningDefinitionItem,
    RTIonBeamsApplicatorItem,
    RTIonBeamsBlockSlabItem,
    RTIonBeamsGeneralAccessoryItem,
    RTIonBeamsIonWedgePositionItem,
    RTIonBeamsLateralSpreadingDeviceSettingsItem,
    RTIonBeamsRangeModulatorSettingsItem,
    RTIonBeamsRangeShifterSettingsItem,
    RTIonBeamsReferencedBolusItem,
    RTIonBeamsReferencedDoseReferenceItem,
    RTIonBeamsReferencedReferenceImageItem,
    RTIonBeamsSessionRecordCorrectedParameterItem,
    RTIonBeamsSessionRecordIonWedgePositionItem,
    RTIonBeamsSessionRecordLateralSpreadingDeviceSettingsItem,
    RTIonBeamsSessionRecordOverrideItem,
    RTIonBeamsSessionRecordRangeModulatorSettingsItem,
    RTIonBeamsSessionRecordRangeShifterSettingsItem,
    RTIonMachineVerificationBeamLimitingDevicePositionItem,
    RTIonMachineVerificationRecordedLateralSpreadingDeviceItem,
    RTIonMachineVerificationRecordedRangeModulatorItem,
    RTIonMachineVerificationRecordedRangeShifterItem,
    RTIonMachineVerificationRecordedSnoutItem,
    RTIonToleranceTablesBeamLimitingDeviceToleranceItem,
    RangeModulatorItem,
    RangeModulatorSettingsItem,
    RangeShifterItem,
    RangeShifterSettingsItem,
    ReferencedRequestItem,
    RequestAttributesItem,
    SOPInstanceReferenceItem,
    SnoutItem,
    SourceOfRefractiveMeasurementsItem,
    SpecimenDescriptionItem,
    SurgicallyInducedAstigmatismItem,
    TimeBasedImageSetsItem,
)

class IOLPowerItem(Item):
    """Item of table C.8.25.16-5 in IOLPowerSequence, PS3.3 C.8.25.16.5."""

    IOLPower: Attr[float, AnyFD]
    ToricIOLPowerSequence: OptSeq[CalculatedToricPowerItem] = ...
    PredictedRefractiveError: Attr[float, AnyFD]
    PredictedToricErrorSequence: OptSeq[CalculatedToricPowerItem] = ...
    ImplantPartNumber: str | None
    PreSelectedForImplantation: Literal["YES", "NO"] | None = ...

    def __init__(
        self, *,
        IOLPower: AnyFD,
        ToricIOLPowerSequence: Iterable[CalculatedToricPowerItem] | None = ...,
        PredictedRefractiveError: AnyFD,
        PredictedToricErrorSequence: Iterable[CalculatedToricPowerItem] | None = ...,
        ImplantPartNumber: str | None,
        PreSelectedForImplantation: Literal["YES", "NO"] | None = ...,
    ) -> None: ...

class IdentifiedPersonOrDeviceItem(Item):
    """Item of table C.17-3b, PS3.3 C.17.2.4."""

    ObserverType: Literal["PSN", "DEV"]
    PersonName: Attr[PersonNameValue | None, AnyPN | None] = ...
    PersonIdentificationCodeSequence: OptCodes[CodeSequenceItem] = ...
    OrganizationalRoleCodeSequence: OptCodes[CodeSequenceItem] = ...
    StationName: str | None = ...
    DeviceUID: Attr[UIDValue | None, str | None] = ...
    Manufacturer: str | None = ...
    ManufacturerModelName: str | None = ...
    StationAETitle: str | None = ...
    DeviceSerialNumber: str | None = ...
    SoftwareVersions: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    DateOfManufacture: Attr[DateValue | None, AnyDA | None] = ...
    DateOfInstallation: Attr[DateValue | None, AnyDA | None] = ...
    InstitutionName: str | None
    InstitutionCodeSequence: OptCodes[CodeSequenceItem]
    InstitutionalDepartmentName: str | None = ...
    InstitutionalDepartmentTypeCodeSequence: OptCodes[CodeSequenceItem] = ...

    def __init__(
        self, *,
        ObserverType: Literal["PSN", "DEV"],
        PersonName: AnyPN | None = ...,
        PersonIdentificationCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        OrganizationalRoleCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        StationName: str | None = ...,
        DeviceUID: str | None = ...,
        Manufacturer: str | None = ...,
        ManufacturerModelName: str | None = ...,
        StationAETitle: str | None = ...,
        DeviceSerialNumber: str | None = ...,
        SoftwareVersions: list[str] | tuple[str, ...] | None = ...,
        DateOfManufacture: AnyDA | None = ...,
        DateOfInstallation: AnyDA | None = ...,
        InstitutionName: str | None,
        InstitutionCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None,
        InstitutionalDepartmentName: str | None = ...,
        InstitutionalDepartmentTypeCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
    ) -> None: ...

class IdentityPixelValueTransformationPixelValueTransformationItem(Item):
    """Item of table C.7.6.16-10b in PixelValueTransformationSequence, PS3.3 C.7.6.16.2.9b."""

    RescaleIntercept: Attr[float, AnyDS]
    RescaleSlope: Attr[float, AnyDS]
    RescaleType: Literal["US"] = ...

    def __init__(
        self, *,
        RescaleIntercept: AnyDS,
        RescaleSlope: AnyDS,
        RescaleType: Literal["US"] = ...,
    ) -> None: ...

class ImageAcquisitionResultsProtocolContextItem(Item):
    """Item of table C.4-15 in PerformedProtocolCodeSequence/ProtocolContextSequence, PS3.3 C.4.15."""

    ValueType: Literal["DATE", "TIME", "DATETIME", "PNAME", "UIDREF", "TEXT", "CODE", "NUMERIC", "COMPOSITE", "IMAGE", "WAVEFORM"]
    ObservationDateTime: Attr[DateTimeValue | None, AnyDT | None] = ...
    ObservationStartDateTime: Attr[DateTimeValue | None, AnyDT | None] = ...
    ConceptNameCodeSequence: Codes[CodeSequenceItem]
    DateTime: Attr[DateTimeValue | None, AnyDT | None] = ...
    Date: Attr[DateValue | None, AnyDA | None] = ...
    Time: Attr[TimeValue | None, AnyTM | None] = ...
    PersonName: Attr[PersonNameValue | None, AnyPN | None] = ...
    UID: Attr[UIDValue | None, str | None] = ...
    TextValue: str | None = ...
    ConceptCodeSequence: OptCodes[CodeSequenceItem] = ...
    NumericValue: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = ...
    FloatingPointValue: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = ...
    RationalNumeratorValue: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    RationalDenominatorValue: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    MeasurementUnitsCodeSequence: OptCodes[CodeSequenceItem] = ...
    ReferencedSOPSequence: OptSeq[ContentItemReferencedSOPItem] = ...
    ContentItemModifierSequence: OptSeq[ContentMacroItem] = ...

    def __init__(
        self, *,
        ValueType: Literal["DATE", "TIME", "DATETIME", "PNAME", "UIDREF", "TEXT", "CODE", "NUMERIC", "COMPOSITE", "IMAGE", "WAVEFORM"],
        ObservationDateTime: AnyDT | None = ...,
        ObservationStartDateTime: AnyDT | None = ...,
        ConceptNameCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        DateTime: AnyDT | None = ...,
        Date: AnyDA | None = ...,
        Time: AnyTM | None = ...,
        PersonName: AnyPN | None = ...,
        UID: str | None = ...,
        TextValue: str | None = ...,
        ConceptCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        NumericValue: ListDS | tuple[AnyDS, ...] | None = ...,
        FloatingPointValue: ListFD | tuple[AnyFD, ...] | None = ...,
        RationalNumeratorValue: list[int] | tuple[int, ...] | None = ...,
        RationalDenominatorValue: list[int] | tuple[int, ...] | None = ...,
        MeasurementUnitsCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        ReferencedSOPSequence: Iterable[ContentItemReferencedSOPItem] | None = ...,
        ContentItemModifierSequence: Iterable[ContentMacroItem] | None = ...,
    ) -> None: ...

class ImageAcquisitionResultsReferencedImageItem(Item):
    """Item of table C.4-15 in PerformedSeriesSequence/ReferencedImageSequence, PS3.3 C.4.15."""

    ReferencedSOPClassUID: Attr[UIDValue, str]
    ReferencedSOPInstanceUID: Attr[UIDValue, str]
    ContainerIdentifier: str | None = ...
    SpecimenDescriptionSequence: OptSeq[SpecimenDescriptionItem] = ...

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        ContainerIdentifier: str | None = ...,
        SpecimenDescriptionSequence: Iterable[SpecimenDescriptionItem] | None = ...,
    ) -> None: ...

class ImageBoxSynchronizationItem(Item):
    """Item of table C.11.17-1 in ImageBoxSynchronizationSequence, PS3.3 C.11.17."""

    SynchronizedImageBoxList: Attr[tuple[int, ...], list[int] | tuple[int, ...]]
    TypeOfSynchronization: str

    def __init__(
        self, *,
        SynchronizedImageBoxList: list[int] | tuple[int, ...],
        TypeOfSynchronization: str,
    ) -> None: ...

class ImageBoxesItem(Item):
    """Item of table C.23.3-1 in DisplaySetsSequence/ImageBoxesSequence, PS3.3 C.23.3."""

    ImageBoxNumber: int = ...
    DisplayEnvironmentSpatialPosition: Attr[tuple[float, float, float, float], ListFD | tuple[AnyFD, AnyFD, AnyFD, AnyFD]]
    ImageBoxLayoutType: str
    ImageBoxTileHorizontalDimension: int | None = ...
    ImageBoxTileVerticalDimension: int | None = ...
    ImageBoxScrollDirection: Literal["VERTICAL", "HORIZONTAL"] | None = ...
    ImageBoxSmallScrollType: Literal["PAGE", "ROW_COLUMN", "IMAGE"] | None = ...
    ImageBoxSmallScrollAmount: int | None = ...
    ImageBoxLargeScrollType: Literal["PAGE", "ROW_COLUMN", "IMAGE"] | None = ...
    ImageBoxLargeScrollAmount: int | None = ...
    ImageBoxOverlapPriority: int | None = ...
    PreferredPlaybackSequencing: Literal[0, 1, 2] | None = ...
    RecommendedDisplayFrameRate: int | None = ...
    CineRelativeToRealTime: Attr[float | None, AnyFD | None] = ...

    def __init__(
        self, *,
        ImageBoxNumber: int = ...,
        DisplayEnvironmentSpatialPosition: ListFD | tuple[AnyFD, AnyFD, AnyFD, AnyFD],
        ImageBoxLayoutType: str,
        ImageBoxTileHorizontalDimension: int | None = ...,
        ImageBoxTileVerticalDimension: int | None = ...,
        ImageBoxScrollDirection: Literal["VERTICAL", "HORIZONTAL"] | None = ...,
        ImageBoxSmallScrollType: Literal["PAGE", "ROW_COLUMN", "IMAGE"] | None = ...,
        ImageBoxSmallScrollAmount: int | None = ...,
        ImageBoxLargeScrollType: Literal["PAGE", "ROW_COLUMN", "IMAGE"] | None = ...,
        ImageBoxLargeScrollAmount: int | None = ...,
        ImageBoxOverlapPriority: int | None = ...,
        PreferredPlaybackSequencing: Literal[0, 1, 2] | None = ...,
        RecommendedDisplayFrameRate: int | None = ...,
        CineRelativeToRealTime: AnyFD | None = ...,
    ) -> None: ...

class ImageCenterPointCoordinatesItem(Item):
    """Item of table C.8-78 in ImageCenterPointCoordinatesSequence, PS3.3 C.8.12.2."""

    XOffsetInSlideCoordinateSystem: Attr[float, AnyDS]
    YOffsetInSlideCoordinateSystem: Attr[float, AnyDS]
    ZOffsetInSlideCoordinateSystem: Attr[float | None, AnyDS | None]

    def __init__(
        self, *,
        XOffsetInSlideCoordinateSystem: AnyDS,
        YOffsetInSlideCoordinateSystem: AnyDS,
        ZOffsetInSlideCoordinateSystem: AnyDS | None,
    ) -> None: ...

class ImageDataTypeImageDataTypeItem(Item):
    """Item of table C.7.6.16.2.24-1 in ImageDataTypeSequence, PS3.3 C.7.6.16.2.24."""

    DataType: str
    AliasedDataType: Literal["YES", "NO"]
    ZeroVelocityPixelValue: int | None = ...

    def __init__(
        self, *,
        DataType: str,
        AliasedDataType: Literal["YES", "NO"],
        ZeroVelocityPixelValue: int | None = ...,
    ) -> None: ...

class ImageFilterDetailsItem(Item):
    """Item of table C.34.18-1 in ReconstructionProtocolElementSequence/ImageFilterDetailsSequence, PS3.3 C.34.18."""

    ImageFilter: str
    ImageFilterDescription: str | None = ...

    def __init__(
        self, *,
        ImageFilter: str,
        ImageFilterDescription: str | None = ...,
    ) -> None: ...

class ImagePixelItem(Item):
    """Item of table C.7-11b, PS3.3 C.7.6.3.2."""

    SamplesPerPixel: int
    PhotometricInterpretation: str
    Rows: int
    Columns: int
    BitsAllocated: int
    BitsStored: int
    HighBit: int
    PixelRepresentation: Literal[0, 1]
    PlanarConfiguration: Literal[0, 1] | None = ...
    PixelAspectRatio: Attr[tuple[int, int] | None, list[int] | tuple[int, int] | None] = ...
    SmallestImagePixelValue: int | None = ...
    LargestImagePixelValue: int | None = ...
    RedPaletteColorLookupTableDescriptor: Attr[tuple[int, int, int] | None, list[int] | tuple[int, int, int] | None] = ...
    GreenPaletteColorLookupTableDescriptor: Attr[tuple[int, int, int] | None, list[int] | tuple[int, int, int] | None] = ...
    BluePaletteColorLookupTableDescriptor: Attr[tuple[int, int, int] | None, list[int] | tuple[int, int, int] | None] = ...
    RedPaletteColorLookupTableData: Attr[memoryview | None, Buffer | None] = ...
    GreenPaletteColorLookupTableData: Attr[memoryview | None, Buffer | None] = ...
    BluePaletteColorLookupTableData: Attr[memoryview | None, Buffer | None] = ...
    ICCProfile: Attr[memoryview | None, Buffer | None] = ...
    ColorSpace: str | None = ...
    PixelData: Attr[memoryview, Buffer]

    def __init__(
        self, *,
        SamplesPerPixel: int,
        PhotometricInterpretation: str,
        Rows: int,
        Columns: int,
        BitsAllocated: int,
        BitsStored: int,
        HighBit: int,
        PixelRepresentation: Literal[0, 1],
        PlanarConfiguration: Literal[0, 1] | None = ...,
        PixelAspectRatio: list[int] | tuple[int, int] | None = ...,
        SmallestImagePixelValue: int | None = ...,
        LargestImagePixelValue: int | None = ...,
        RedPaletteColorLookupTableDescriptor: list[int] | tuple[int, int, int] | None = ...,
        GreenPaletteColorLookupTableDescriptor: list[int] | tuple[int, int, int] | None = ...,
        BluePaletteColorLookupTableDescriptor: list[int] | tuple[int, int, int] | None = ...,
        RedPaletteColorLookupTableData: Buffer | None = ...,
        GreenPaletteColorLookupTableData: Buffer | None = ...,
        BluePaletteColorLookupTableData: Buffer | None = ...,
        ICCProfile: Buffer | None = ...,
        ColorSpace: str | None = ...,
        PixelData: Buffer,
    ) -> None: ...

class ImageReferenceReferencedSOPItem(Item):
    """Item of table C.18.4-1 in ReferencedSOPSequence, PS3.3 C.18.4."""

    ReferencedFrameNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    ReferencedSegmentNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    ReferencedSOPSequence: OptSeq[SOPInstanceReferenceItem] = ...
    ReferencedRealWorldValueMappingInstanceSequence: OptSeq[SOPInstanceReferenceItem] = ...
    IconImageSequence: OptSeq[ImagePixelItem] = ...

    def __init__(
        self, *,
        ReferencedFrameNumber: list[int] | tuple[int, ...] | None = ...,
        ReferencedSegmentNumber: list[int] | tuple[int, ...] | None = ...,
        ReferencedSOPSequence: Iterable[SOPInstanceReferenceItem] | None = ...,
        ReferencedRealWorldValueMappingInstanceSequence: Iterable[SOPInstanceReferenceItem] | None = ...,
        IconImageSequence: Iterable[ImagePixelItem] | None = ...,
    ) -> None: ...

class ImageSOPInstanceReferenceItem(Item):
    """Item of table 10-3, PS3.3 10.3."""

    ReferencedSOPClassUID: Attr[UIDValue, str]
    ReferencedSOPInstanceUID: Attr[UIDValue, str]
    ReferencedFrameNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    ReferencedSegmentNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        ReferencedFrameNumber: list[int] | tuple[int, ...] | None = ...,
        ReferencedSegmentNumber: list[int] | tuple[int, ...] | None = ...,
    ) -> None: ...

class ImageSetSelectorItem(Item):
    """Item of table C.23.1-1 in ImageSetsSequence/ImageSetSelectorSequence, PS3.3 C.23.1."""

    ImageSetSelectorUsageFlag: Literal["MATCH", "NO_MATCH"]
    SelectorAttribute: Attr[Tag, AnyAT]
    SelectorAttributeVR: str
    SelectorSequencePointer: Attr[tuple[Tag, ...] | None, ListAT | tuple[AnyAT, ...] | None] = ...
    FunctionalGroupPointer: Attr[Tag | None, AnyAT | None] = ...
    SelectorSequencePointerPrivateCreator: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    FunctionalGroupPrivateCreator: str | None = ...
    SelectorAttributePrivateCreator: str | None = ...
    SelectorATValue: Attr[tuple[Tag, ...] | None, ListAT | tuple[AnyAT, ...] | None] = ...
    SelectorCSValue: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    SelectorISValue: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    SelectorLOValue: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    SelectorLTValue: str | None = ...
    SelectorPNValue: Attr[tuple[PersonNameValue, ...] | None, ListPN | tuple[AnyPN, ...] | None] = ...
    SelectorSHValue: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    SelectorSTValue: str | None = ...
    SelectorUTValue: str | None = ...
    SelectorDSValue: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = ...
    SelectorFDValue: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = ...
    SelectorFLValue: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = ...
    SelectorULValue: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    SelectorUSValue: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    SelectorSLValue: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    SelectorSSValue: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    SelectorCodeSequenceValue: OptCodes[CodeSequenceItem] = ...
    SelectorUIValue: Attr[tuple[UIDValue, ...] | None, list[str] | tuple[str, ...] | None] = ...
    SelectorValueNumber: int

    def __init__(
        self, *,
        ImageSetSelectorUsageFlag: Literal["MATCH", "NO_MATCH"],
        SelectorAttribute: AnyAT,
        SelectorAttributeVR: str,
        SelectorSequencePointer: ListAT | tuple[AnyAT, ...] | None = ...,
        FunctionalGroupPointer: AnyAT | None = ...,
        SelectorSequencePointerPrivateCreator: list[str] | tuple[str, ...] | None = ...,
        FunctionalGroupPrivateCreator: str | None = ...,
        SelectorAttributePrivateCreator: str | None = ...,
        SelectorATValue: ListAT | tuple[AnyAT, ...] | None = ...,
        SelectorCSValue: list[str] | tuple[str, ...] | None = ...,
        SelectorISValue: list[int] | tuple[int, ...] | None = ...,
        SelectorLOValue: list[str] | tuple[str, ...] | None = ...,
        SelectorLTValue: str | None = ...,
        SelectorPNValue: ListPN | tuple[AnyPN, ...] | None = ...,
        SelectorSHValue: list[str] | tuple[str, ...] | None = ...,
        SelectorSTValue: str | None = ...,
        SelectorUTValue: str | None = ...,
        SelectorDSValue: ListDS | tuple[AnyDS, ...] | None = ...,
        SelectorFDValue: ListFD | tuple[AnyFD, ...] | None = ...,
        SelectorFLValue: ListFD | tuple[AnyFD, ...] | None = ...,
        SelectorULValue: list[int] | tuple[int, ...] | None = ...,
        SelectorUSValue: list[int] | tuple[int, ...] | None = ...,
        SelectorSLValue: list[int] | tuple[int, ...] | None = ...,
        SelectorSSValue: list[int] | tuple[int, ...] | None = ...,
        SelectorCodeSequenceValue: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        SelectorUIValue: list[str] | tuple[str, ...] | None = ...,
        SelectorValueNumber: int,
    ) -> None: ...

class ImageSetsItem(Item):
    """Item of table C.23.1-1 in ImageSetsSequence, PS3.3 C.23.1."""

    ImageSetSelectorSequence: Seq[ImageSetSelectorItem]
    TimeBasedImageSetsSequence: Seq[TimeBasedImageSetsItem]

    def __init__(
        self, *,
        ImageSetSelectorSequence: Iterable[ImageSetSelectorItem],
        TimeBasedImageSetsSequence: Iterable[TimeBasedImageSetsItem],
    ) -> None: ...

class ImagingDeviceLocationParameterItem(Item):
    """Item of table C.36.2.4.1-1 in ImagingDeviceLocationParameterSequence, PS3.3 C.36.2.4.1."""

    ReferencedRadiationRTControlPointIndex: int | None = ...
    ImagingSourcePositionSequence: Seq[ParameterizedRTImagingGeometryImagingSourcePositionItem]
    ImageReceptorPositionSequence: Seq[ParameterizedRTImagingGeometryImageReceptorPositionItem]

    def __init__(
        self, *,
        ReferencedRadiationRTControlPointIndex: int | None = ...,
        ImagingSourcePositionSequence: Iterable[ParameterizedRTImagingGeometryImagingSourcePositionItem],
        ImageReceptorPositionSequence: Iterable[ParameterizedRTImagingGeometryImageReceptorPositionItem],
    ) -> None: ...

class ImplantAssemblyTemplateTargetAnatomyItem(Item):
    """Item of table C.29.2-1 in ImplantAssemblyTemplateTargetAnatomySequence, PS3.3 C.29.2.1."""

    AnatomicRegionSequence: Codes[CodeSequenceItem]

    def __init__(
        self, *,
        AnatomicRegionSequence: Iterable[CodeSequenceItem | CodedConcept],
    ) -> None: ...

class ImplantTargetAnatomyItem(Item):
    """Item of table C.29.1.1-1 in ImplantTargetAnatomySequence, PS3.3 C.29.1.1."""

    AnatomicRegionSequence: Codes[CodeSequenceItem]

    def __init__(
        self, *,
        AnatomicRegionSequence: Iterable[CodeSequenceItem | CodedConcept],
    ) -> None: ...

class ImplantTemplateGroupMemberMatching2DCoordinatesItem(Item):
    """Item of table C.29.3-1 in ImplantTemplateGroupMembersSequence/ImplantTemplateGroupMemberMatching2DCoordinatesSequence, PS3.3 C.29.3.1."""

    ReferencedHPGLDocumentID: int
    TwoDImplantTemplateGroupMemberMatchingPoint: Attr[tuple[float, float], ListFD | tuple[AnyFD, AnyFD]]
    TwoDImplantTemplateGroupMemberMatchingAxes: Attr[tuple[float, float, float, float], ListFD | tuple[AnyFD, AnyFD, AnyFD, AnyFD]]

    def __init__(
        self, *,
        ReferencedHPGLDocumentID: int,
        TwoDImplantTemplateGroupMemberMatchingPoint: ListFD | tuple[AnyFD, AnyFD],
        TwoDImplantTemplateGroupMemberMatchingAxes: ListFD | tuple[AnyFD, AnyFD, AnyFD, AnyFD],
    ) -> None: ...

class ImplantTemplateGroupMembersItem(Item):
    """Item of table C.29.3-1 in ImplantTemplateGroupMembersSequence, PS3.3 C.29.3.1."""

    ReferencedSOPClassUID: Attr[UIDValue, str]
    ReferencedSOPInstanceUID: Attr[UIDValue, str]
    ImplantTemplateGroupMemberID: int = ...
    ThreeDImplantTemplateGroupMemberMatchingPoint: Attr[tuple[float, float, float] | None, ListFD | tuple[AnyFD, AnyFD, AnyFD] | None] = ...
    ThreeDImplantTemplateGroupMemberMatchingAxes: Attr[tuple[float, float, float, float, float, float, float, float, float] | None, ListFD | tuple[AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD] | None] = ...
    ImplantTemplateGroupMemberMatching2DCoordinatesSequence: OptSeq[ImplantTemplateGroupMemberMatching2DCoordinatesItem] = ...

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        ImplantTemplateGroupMemberID: int = ...,
        ThreeDImplantTemplateGroupMemberMatchingPoint: ListFD | tuple[AnyFD, AnyFD, AnyFD] | None = ...,
        ThreeDImplantTemplateGroupMemberMatchingAxes: ListFD | tuple[AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD] | None = ...,
        ImplantTemplateGroupMemberMatching2DCoordinatesSequence: Iterable[ImplantTemplateGroupMemberMatching2DCoordinatesItem] | None = ...,
    ) -> None: ...

class ImplantTemplateGroupTargetAnatomyItem(Item):
    """Item of table C.29.3-1 in ImplantTemplateGroupTargetAnatomySequence, PS3.3 C.29.3.1."""

    AnatomicRegionSequence: Codes[CodeSequenceItem]

    def __init__(
        self, *,
        AnatomicRegionSequence: Iterable[CodeSequenceItem | CodedConcept],
    ) -> None: ...

class ImplantTemplateGroupVariationDimensionItem(Item):
    """Item of table C.29.3-1 in ImplantTemplateGroupVariationDimensionSequence, PS3.3 C.29.3.1."""

    ImplantTemplateGroupVariationDimensionName: str
    ImplantTemplateGroupVariationDimensionRankSequence: Seq[ImplantTemplateGroupVariationDimensionRankItem]

    def __init__(
        self, *,
        ImplantTemplateGroupVariationDimensionName: str,
        ImplantTemplateGroupVariationDimensionRankSequence: Iterable[ImplantTemplateGroupVariationDimensionRankItem],
    ) -> None: ...

class ImplantTemplateGroupVariationDimensionRankItem(Item):
    """Item of table C.29.3-1 in ImplantTemplateGroupVariationDimensionSequence/ImplantTemplateGroupVariationDimensionRankSequence, PS3.3 C.29.3.1."""

    ReferencedImplantTemplateGroupMemberID: int
    ImplantTemplateGroupVariationDimensionRank: int

    def __init__(
        self, *,
        ReferencedImplantTemplateGroupMemberID: int,
        ImplantTemplateGroupVariationDimensionRank: int,
    ) -> None: ...

class ImplantationPlanSRDocumentReferencedSOPItem(Item):
    """Item of table A.35.12-1, PS3.3 A.35.12.3, printed in 10-11, C.18.4-1/ReferencedSOPSequence, C.18.5-1/ReferencedSOPSequence."""

    ReferencedSOPClassUID: Attr[UIDValue, str]
    ReferencedSOPInstanceUID: Attr[UIDValue, str]
    ReferencedFrameNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    ReferencedSegmentNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    ReferencedSOPSequence: OptSeq[SOPInstanceReferenceItem] = ...
    ReferencedRealWorldValueMappingInstanceSequence: OptSeq[SOPInstanceReferenceItem] = ...
    IconImageSequence: OptSeq[ImagePixelItem] = ...
    ReferencedWaveformChannels: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        ReferencedFrameNumber: list[int] | tuple[int, ...] | None = ...,
        ReferencedSegmentNumber: list[int] | tuple[int, ...] | None = ...,
        ReferencedSOPSequence: Iterable[SOPInstanceReferenceItem] | None = ...,
        ReferencedRealWorldValueMappingInstanceSequence: Iterable[SOPInstanceReferenceItem] | None = ...,
        IconImageSequence: Iterable[ImagePixelItem] | None = ...,
        ReferencedWaveformChannels: list[int] | tuple[int, ...] | None = ...,
    ) -> None: ...

class IndexProbabilityItem(Item):
    """Item of table C.8.26.3-2 in IndexProbabilitySequence, PS3.3 C.8.26.3.1."""

    IndexProbability: Attr[float, AnyFD]
    AlgorithmFamilyCodeSequence: Codes[CodeSequenceItem]
    AlgorithmNameCodeSequence: OptCodes[CodeSequenceItem] = ...
    AlgorithmName: str
    AlgorithmVersion: str
    AlgorithmParameters: str | None = ...
    AlgorithmSource: str | None = ...

    def __init__(
        self, *,
        IndexProbability: AnyFD,
        AlgorithmFamilyCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        AlgorithmNameCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        AlgorithmName: str,
        AlgorithmVersion: str,
        AlgorithmParameters: str | None = ...,
        AlgorithmSource: str | None = ...,
    ) -> None: ...

class InformationFromManufacturerItem(Item):
    """Item of table C.29.1.1-1 in InformationFromManufacturerSequence, PS3.3 C.29.1.1."""

    InformationIssueDateTime: Attr[DateTimeValue, AnyDT]
    InformationSummary: str
    EncapsulatedDocument: Attr[memoryview | None, Buffer | None] = ...
    MIMETypeOfEncapsulatedDocument: Literal["application/pdf"] | None = ...

    def __init__(
        self, *,
        InformationIssueDateTime: AnyDT,
        InformationSummary: str,
        EncapsulatedDocument: Buffer | None = ...,
        MIMETypeOfEncapsulatedDocument: Literal["application/pdf"] | None = ...,
    ) -> None: ...

class InstanceAvailabilityNotificationReferencedPerformedProcedureStepItem(Item):
    """Item of table C.4.23-1 in ReferencedPerformedProcedureStepSequence, PS3.3 C.4.23."""

    ReferencedSOPClassUID: Attr[UIDValue, str]
    ReferencedSOPInstanceUID: Attr[UIDValue, str]
    PerformedWorkitemCodeSequence: OptCodes[CodeSequenceItem] = ...

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        PerformedWorkitemCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
    ) -> None: ...

class InstanceAvailabilityNotificationReferencedSOPItem(Item):
    """Item of table C.4.23-1 in ReferencedSeriesSequence/ReferencedSOPSequence, PS3.3 C.4.23."""

    ReferencedSOPClassUID: Attr[UIDValue, str]
    ReferencedSOPInstanceUID: Attr[UIDValue, str]
    InstanceAvailability: Literal["ONLINE", "NEARLINE", "OFFLINE", "UNAVAILABLE"] | None = ...
    RetrieveAETitle: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    RetrieveLocationUID: Attr[UIDValue | None, str | None] = ...
    RetrieveURI: str | None = ...
    RetrieveURL: str | None = ...
    StorageMediaFileSetID: str | None = ...
    StorageMediaFileSetUID: Attr[UIDValue | None, str | None] = ...

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        InstanceAvailability: Literal["ONLINE", "NEARLINE", "OFFLINE", "UNAVAILABLE"] | None = ...,
        RetrieveAETitle: list[str] | tuple[str, ...] | None = ...,
        RetrieveLocationUID: str | None = ...,
        RetrieveURI: str | None = ...,
        RetrieveURL: str | None = ...,
        StorageMediaFileSetID: str | None = ...,
        StorageMediaFileSetUID: str | None = ...,
    ) -> None: ...

class InstanceAvailabilityNotificationReferencedSeriesItem(Item):
    """Item of table C.4.23-1 in ReferencedSeriesSequence, PS3.3 C.4.23."""

    SeriesInstanceUID: Attr[UIDValue | None, str | None] = ...
    ReferencedSOPSequence: OptSeq[InstanceAvailabilityNotificationReferencedSOPItem] = ...

    def __init__(
        self, *,
        SeriesInstanceUID: str | None = ...,
        ReferencedSOPSequence: Iterable[InstanceAvailabilityNotificationReferencedSOPItem] | None = ...,
    ) -> None: ...

class InstructionItem(Item):
    """Item of table C.34.7-1 in InstructionSequence, PS3.3 C.34.7."""

    InstructionIndex: int = ...
    InstructionText: str
    InstructionDescription: str | None = ...
    InstructionPerformedFlag: Literal["YES", "NO"] | None = ...
    InstructionPerformedDateTime: Attr[DateTimeValue | None, AnyDT | None] = ...
    InstructionPerformanceComment: str | None = ...

    def __init__(
        self, *,
        InstructionIndex: int = ...,
        InstructionText: str,
        InstructionDescription: str | None = ...,
        InstructionPerformedFlag: Literal["YES", "NO"] | None = ...,
        InstructionPerformedDateTime: AnyDT | None = ...,
        InstructionPerformanceComment: str | None = ...,
    ) -> None: ...

class InterlockItem(Item):
    """Item of table C.36.2.2.18-1, PS3.3 C.36.2.2.18."""

    InterlockDateTime: Attr[DateTimeValue, AnyDT]
    InterlockDescription: str
    InterlockOriginDescription: str | None = ...
    InterlockOriginatingDeviceSequence: OptSeq[DeviceIdentificationItem] = ...
    InterlockCodeSequence: Codes[CodeSequenceItem]
    InterlockResolutionCodeSequence: Codes[CodeSequenceItem]
    InterlockResolutionUserSequence: OptSeq[PersonIdentificationItem]

    def __init__(
        self, *,
        InterlockDateTime: AnyDT,
        InterlockDescription: str,
        InterlockOriginDescription: str | None = ...,
        InterlockOriginatingDeviceSequence: Iterable[DeviceIdentificationItem] | None = ...,
        InterlockCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        InterlockResolutionCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        InterlockResolutionUserSequence: Iterable[PersonIdentificationItem] | None,
    ) -> None: ...

class InterventionItem(Item):
    """Item of table C.7-19 in InterventionSequence, PS3.3 C.7.6.13."""

    CodeValue: str | None = ...
    CodingSchemeDesignator: str | None = ...
    CodingSchemeVersion: str | None = ...
    CodeMeaning: str
    LongCodeValue: str | None = ...
    URNCodeValue: str | None = ...
    EquivalentCodeSequence: OptSeq[EquivalentCodeItem] = ...
    ContextIdentifier: str | None = ...
    ContextUID: Attr[UIDValue | None, str | None] = ...
    MappingResource: str | None = ...
    MappingResourceUID: Attr[UIDValue | None, str | None] = ...
    MappingResourceName: str | None = ...
    ContextGroupVersion: Attr[DateTimeValue | None, AnyDT | None] = ...
    ContextGroupExtensionFlag: Literal["Y", "N"] | None = ...
    ContextGroupLocalVersion: Attr[DateTimeValue | None, AnyDT | None] = ...
    ContextGroupExtensionCreatorUID: Attr[UIDValue | None, str | None] = ...
    InterventionStatus: Literal["PRE", "INTERMEDIATE", "POST", "NONE"] | None
    InterventionDrugCodeSequence: OptCodes[CodeSequenceItem] = ...
    InterventionDrugStartTime: Attr[TimeValue | None, AnyTM | None] = ...
    InterventionDrugStopTime: Attr[TimeValue | None, AnyTM | None] = ...
    AdministrationRouteCodeSequence: OptCodes[CodeSequenceItem] = ...
    InterventionDescription: str | None = ...

    def __init__(
        self, *,
        CodeValue: str | None = ...,
        CodingSchemeDesignator: str | None = ...,
        CodingSchemeVersion: str | None = ...,
        CodeMeaning: str,
        LongCodeValue: str | None = ...,
        URNCodeValue: str | None = ...,
        EquivalentCodeSequence: Iterable[EquivalentCodeItem] | None = ...,
        ContextIdentifier: str | None = ...,
        ContextUID: str | None = ...,
        MappingResource: str | None = ...,
        MappingResourceUID: str | None = ...,
        MappingResourceName: str | None = ...,
        ContextGroupVersion: AnyDT | None = ...,
        ContextGroupExtensionFlag: Literal["Y", "N"] | None = ...,
        ContextGroupLocalVersion: AnyDT | None = ...,
        ContextGroupExtensionCreatorUID: str | None = ...,
        InterventionStatus: Literal["PRE", "INTERMEDIATE", "POST", "NONE"] | None,
        InterventionDrugCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        InterventionDrugStartTime: AnyTM | None = ...,
        InterventionDrugStopTime: AnyTM | None = ...,
        AdministrationRouteCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        InterventionDescription: str | None = ...,
    ) -> None: ...

class IntraOralImageAnatomicRegionItem(Item):
    """Item of table C.8-76 in AnatomicRegionSequence, PS3.3 C.8.11.9."""

    CodeValue: str | None = ...
    CodingSchemeDesignator: str | None = ...
    CodingSchemeVersion: str | None = ...
    CodeMeaning: str
    LongCodeValue: str | None = ...
    URNCodeValue: str | None = ...
    EquivalentCodeSequence: OptSeq[EquivalentCodeItem] = ...
    ContextIdentifier: str | None = ...
    ContextUID: Attr[UIDValue | None, str | None] = ...
    MappingResource: str | None = ...
    MappingResourceUID: Attr[UIDValue | None, str | None] = ...
    MappingResourceName: str | None = ...
    ContextGroupVersion: Attr[DateTimeValue | None, AnyDT | None] = ...
    ContextGroupExtensionFlag: Literal["Y", "N"] | None = ...
    ContextGroupLocalVersion: Attr[DateTimeValue | None, AnyDT | None] = ...
    ContextGroupExtensionCreatorUID: Attr[UIDValue | None, str | None] = ...
    AnatomicRegionModifierSequence: OptCodesOf[CodeSequenceItem, CID4017Code] = ...

    def __init__(
        self, *,
        CodeValue: str | None = ...,
        CodingSchemeDesignator: str | None = ...,
        CodingSchemeVersion: str | None = ...,
        CodeMeaning: str,
        LongCodeValue: str | None = ...,
        URNCodeValue: str | None = ...,
        EquivalentCodeSequence: Iterable[EquivalentCodeItem] | None = ...,
        ContextIdentifier: str | None = ...,
        ContextUID: str | None = ...,
        MappingResource: str | None = ...,
        MappingResourceUID: str | None = ...,
        MappingResourceName: str | None = ...,
        ContextGroupVersion: AnyDT | None = ...,
        ContextGroupExtensionFlag: Literal["Y", "N"] | None = ...,
        ContextGroupLocalVersion: AnyDT | None = ...,
        ContextGroupExtensionCreatorUID: str | None = ...,
        AnatomicRegionModifierSequence: Iterable[CodeSequenceItem | CID4017Code] | None = ...,
    ) -> None: ...

class IntraocularLensCalculationsItem(Item):
    """Item of table C.8.25.16-2, PS3.3 C.8.25.16.2."""

    TargetRefraction: Attr[float, AnyFD]
    RefractiveProcedureOccurred: Literal["YES", "NO"] | None
    RefractiveSurgeryTypeCodeSequence: OptCodes[CodeSequenceItem] = ...
    RefractiveErrorBeforeRefractiveSurgeryCodeSequence: OptCodes[CodeSequenceItem] = ...
    CornealSizeSequence: OptSeq[CornealSizeItem] = ...
    LensThicknessSequence: OptSeq[LensThicknessItem] = ...
    AnteriorChamberDepthSequence: OptSeq[AnteriorChamberDepthItem] = ...
    RefractiveStateSequence: OptSeq[IntraocularLensCalculationsRefractiveStateItem]
    SteepKeratometricAxisSequence: Seq[KeratometrySteepKeratometricAxisItem]
    FlatKeratometricAxisSequence: Seq[KeratometryFlatKeratometricAxisItem]
    KeratometryMeasurementTypeCodeSequence: OptCodes[CodeSequenceItem]
    KeratometerIndex: Attr[float | None, AnyFD | None]
    CorneaMeasurementsSequence: OptSeq[CorneaMeasurementsItem] = ...
    IOLFormulaCodeSequence: Codes[CodeSequenceItem]
    IOLFormulaDetail: str | None = ...
    OphthalmicAxialLengthSequence: Seq[OphthalmicAxialLengthItem]
    SurgicallyInducedAstigmatismSequence: OptSeq[SurgicallyInducedAstigmatismItem] = ...
    IOLManufacturer: str
    ImplantName: str
    TypeOfOpticalCorrection: Literal["SPHERICAL", "TORIC"] | None = ...
    LensConstantSequence: Seq[LensConstantItem]
    IOLPowerSequence: Seq[IOLPowerItem]
    IOLPowerForExactEmmetropia: Attr[float | None, AnyFD | None]
    ToricIOLPowerForExactEmmetropiaSequence: OptSeq[CalculatedToricPowerItem] = ...
    IOLPowerForExactTargetRefraction: Attr[float | None, AnyFD | None]
    ToricIOLPowerForExactTargetRefractionSequence: OptSeq[CalculatedToricPowerItem] = ...
    CalculationCommentSequence: OptSeq[CalculationCommentItem] = ...

    def __init__(
        self, *,
        TargetRefraction: AnyFD,
        RefractiveProcedureOccurred: Literal["YES", "NO"] | None,
        RefractiveSurgeryTypeCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        RefractiveErrorBeforeRefractiveSurgeryCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        CornealSizeSequence: Iterable[CornealSizeItem] | None = ...,
        LensThicknessSequence: Iterable[LensThicknessItem] | None = ...,
        AnteriorChamberDepthSequence: Iterable[AnteriorChamberDepthItem] | None = ...,
        RefractiveStateSequence: Iterable[IntraocularLensCalculationsRefractiveStateItem] | None,
        SteepKeratometricAxisSequence: Iterable[KeratometrySteepKeratometricAxisItem],
        FlatKeratometricAxisSequence: Iterable[KeratometryFlatKeratometricAxisItem],
        KeratometryMeasurementTypeCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None,
        KeratometerIndex: AnyFD | None,
        CorneaMeasurementsSequence: Iterable[CorneaMeasurementsItem] | None = ...,
        IOLFormulaCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        IOLFormulaDetail: str | None = ...,
        OphthalmicAxialLengthSequence: Iterable[OphthalmicAxialLengthItem],
        SurgicallyInducedAstigmatismSequence: Iterable[SurgicallyInducedAstigmatismItem] | None = ...,
        IOLManufacturer: str,
        ImplantName: str,
        TypeOfOpticalCorrection: Literal["SPHERICAL", "TORIC"] | None = ...,
        LensConstantSequence: Iterable[LensConstantItem],
        IOLPowerSequence: Iterable[IOLPowerItem],
        IOLPowerForExactEmmetropia: AnyFD | None,
        ToricIOLPowerForExactEmmetropiaSequence: Iterable[CalculatedToricPowerItem] | None = ...,
        IOLPowerForExactTargetRefraction: AnyFD | None,
        ToricIOLPowerForExactTargetRefractionSequence: Iterable[CalculatedToricPowerItem] | None = ...,
        CalculationCommentSequence: Iterable[CalculationCommentItem] | None = ...,
    ) -> None: ...

class IntraocularLensCalculationsRefractiveStateItem(Item):
    """Item of table C.8.25.16-2 in RefractiveStateSequence, PS3.3 C.8.25.16.2."""

    SphericalLensPower: Attr[float, AnyFD]
    CylinderLensPower: Attr[float, AnyFD]
    CylinderAxis: Attr[float, AnyFD]
    VertexDistance: Attr[float | None, AnyFD | None] = ...
    SourceOfRefractiveMeasurementsSequence: Seq[SourceOfRefractiveMeasurementsItem]

    def __init__(
        self, *,
        SphericalLensPower: AnyFD,
        CylinderLensPower: AnyFD,
        CylinderAxis: AnyFD,
        VertexDistance: AnyFD | None = ...,
        SourceOfRefractiveMeasurementsSequence: Iterable[SourceOfRefractiveMeasurementsItem],
    ) -> None: ...

class IntravascularFrameContentItem(Item):
    """Item of table C.8.27.6.2-1 in IntravascularFrameContentSequence, PS3.3 C.8.27.6.2."""

    IntravascularLongitudinalDistance: Attr[float | None, AnyFD | None] = ...
    SeamLineLocation: Attr[float | None, AnyFD | None] = ...

    def __init__(
        self, *,
        IntravascularLongitudinalDistance: AnyFD | None = ...,
        SeamLineLocation: AnyFD | None = ...,
    ) -> None: ...

class IntravascularOCTFrameContentItem(Item):
    """Item of table C.8.27.6.3-1 in IntravascularOCTFrameContentSequence, PS3.3 C.8.27.6.3."""

    OCTZOffsetCorrection: int
    SeamLineIndex: int
    NumberOfPaddedALines: int | None = ...

    def __init__(
        self, *,
        OCTZOffsetCorrection: int,
        SeamLineIndex: int,
        NumberOfPaddedALines: int | None = ...,
    ) -> None: ...

class IntravascularOCTFrameTypeItem(Item):
    """Item of table C.8.27.6.1-1 in IntravascularOCTFrameTypeSequence, PS3.3 C.8.27.6.1."""

    FrameType: Attr[tuple[str, ...], list[str] | tuple[str, ...]]

    def __init__(
        self, *,
        FrameType: list[str] | tuple[str, ...],
    ) -> None: ...

class IntravascularOCTImageReferencedInstanceItem(Item):
    """Item of table C.8.27.2-1 in ReferencedInstanceSequence, PS3.3 C.8.27.2."""

    ReferencedSOPClassUID: Attr[UIDValue, str]
    ReferencedSOPInstanceUID: Attr[UIDValue, str]
    PurposeOfReferenceCodeSequence: Codes[CodeSequenceItem]

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        PurposeOfReferenceCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
    ) -> None: ...

class IntravascularOpticalCoherenceTomographyImagePerFrameFunctionalGroupsItem(Item):
    """Item of table A.66.3-1, PS3.3 A.66.3: functional groups."""

    # Pixel Measures (C), PS3.3 C.7.6.16.2.1, if PresentationIntentType in {"FOR PRESENTATION"}
    PixelMeasuresSequence: OptSeq[PixelMeasuresItem] = ...

    # Frame Content (M), PS3.3 C.7.6.16.2.2
    FrameContentSequence: OptSeq[FrameContentItem] = ...

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: OptSeq[DerivationImageItem] = ...

    # Frame Anatomy (M), PS3.3 C.7.6.16.2.8
    FrameAnatomySequence: OptSeq[FrameAnatomyItem] = ...

    # Cardiac Synchronization (C), PS3.3 C.7.6.16.2.7, if CardiacSynchronizationTechnique not in {NONE}
    CardiacSynchronizationSequence: OptSeq[CardiacSynchronizationItem] = ...

    # Frame VOI LUT (U), PS3.3 C.7.6.16.2.10
    FrameVOILUTSequence: OptSeq[FrameVOILUTItem] = ...

    # Pixel Intensity Relationship LUT (C), PS3.3 C.7.6.16.2.13, if PixelIntensityRelationship in {LOG}
    PixelIntensityRelationshipLUTSequence: OptSeq[PixelIntensityRelationshipLUTPixelIntensityRelationshipLUTItem] = ...

    # Intravascular OCT Frame Type (M), PS3.3 C.8.27.6.1
    IntravascularOCTFrameTypeSequence: OptSeq[IntravascularOCTFrameTypeItem] = ...

    # Intravascular Frame Content (C), PS3.3 C.8.27.6.2, if IVUSAcquisition in {MEASURED} or PresentationIntentType in {"FOR PRESENTATION"}
    IntravascularFrameContentSequence: OptSeq[IntravascularFrameContentItem] = ...

    # Intravascular OCT Frame Content (C), PS3.3 C.8.27.6.3, if PresentationIntentType in {"FOR PROCESSING"}
    IntravascularOCTFrameContentSequence: OptSeq[IntravascularOCTFrameContentItem] = ...

    def __init__(
        self, *,
        PixelMeasuresSequence: Iterable[PixelMeasuresItem] | None = ...,
        FrameContentSequence: Iterable[FrameContentItem] | None = ...,
        DerivationImageSequence: Iterable[DerivationImageItem] | None = ...,
        FrameAnatomySequence: Iterable[FrameAnatomyItem] | None = ...,
        CardiacSynchronizationSequence: Iterable[CardiacSynchronizationItem] | None = ...,
        FrameVOILUTSequence: Iterable[FrameVOILUTItem] | None = ...,
        PixelIntensityRelationshipLUTSequence: Iterable[PixelIntensityRelationshipLUTPixelIntensityRelationshipLUTItem] | None = ...,
        IntravascularOCTFrameTypeSequence: Iterable[IntravascularOCTFrameTypeItem] | None = ...,
        IntravascularFrameContentSequence: Iterable[IntravascularFrameContentItem] | None = ...,
        IntravascularOCTFrameContentSequence: Iterable[IntravascularOCTFrameContentItem] | None = ...,
    ) -> None: ...

class IntravascularOpticalCoherenceTomographyImageReferencedPerformedProcedureStepItem(Item):
    """Item of table A.66.3-1, PS3.3 A.66.3, printed in 10-11, C.8.27.1-1/ReferencedPerformedProcedureStepSequence."""

    ReferencedSOPClassUID: Attr[UIDValue, str]
    ReferencedSOPInstanceUID: Attr[UIDValue, str]

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
    ) -> None: ...

class IntravascularOpticalCoherenceTomographyImageSharedFunctionalGroupsItem(Item):
    """Item of table A.66.3-1, PS3.3 A.66.3: functional groups."""

    # Pixel Measures (C), PS3.3 C.7.6.16.2.1, if PresentationIntentType in {"FOR PRESENTATION"}
    PixelMeasuresSequence: OptSeq[PixelMeasuresItem] = ...

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: OptSeq[DerivationImageItem] = ...

    # Frame Anatomy (M), PS3.3 C.7.6.16.2.8
    FrameAnatomySequence: OptSeq[FrameAnatomyItem] = ...

    # Cardiac Synchronization (C), PS3.3 C.7.6.16.2.7, if CardiacSynchronizationTechnique not in {NONE}
    CardiacSynchronizationSequence: OptSeq[CardiacSynchronizationItem] = ...

    # Frame VOI LUT (U), PS3.3 C.7.6.16.2.10
    FrameVOILUTSequence: OptSeq[FrameVOILUTItem] = ...

    # Pixel Intensity Relationship LUT (C), PS3.3 C.7.6.16.2.13, if PixelIntensityRelationship in {LOG}
    PixelIntensityRelationshipLUTSequence: OptSeq[PixelIntensityRelationshipLUTPixelIntensityRelationshipLUTItem] = ...

    # Intravascular OCT Frame Type (M), PS3.3 C.8.27.6.1
    IntravascularOCTFrameTypeSequence: OptSeq[IntravascularOCTFrameTypeItem] = ...

    # Intravascular Frame Content (C), PS3.3 C.8.27.6.2, if IVUSAcquisition in {MEASURED} or PresentationIntentType in {"FOR PRESENTATION"}
    IntravascularFrameContentSequence: OptSeq[IntravascularFrameContentItem] = ...

    # Intravascular OCT Frame Content (C), PS3.3 C.8.27.6.3, if PresentationIntentType in {"FOR PROCESSING"}
    IntravascularOCTFrameContentSequence: OptSeq[IntravascularOCTFrameContentItem] = ...

    def __init__(
        self, *,
        PixelMeasuresSequence: Iterable[PixelMeasuresItem] | None = ...,
        DerivationImageSequence: Iterable[DerivationImageItem] | None = ...,
        FrameAnatomySequence: Iterable[FrameAnatomyItem] | None = ...,
        CardiacSynchronizationSequence: Iterable[CardiacSynchronizationItem] | None = ...,
        FrameVOILUTSequence: Iterable[FrameVOILUTItem] | None = ...,
        PixelIntensityRelationshipLUTSequence: Iterable[PixelIntensityRelationshipLUTPixelIntensityRelationshipLUTItem] | None = ...,
        IntravascularOCTFrameTypeSequence: Iterable[IntravascularOCTFrameTypeItem] | None = ...,
        IntravascularFrameContentSequence: Iterable[IntravascularFrameContentItem] | None = ...,
        IntravascularOCTFrameContentSequence: Iterable[IntravascularOCTFrameContentItem] | None = ...,
    ) -> None: ...

class InventoriedInstancesItem(Item):
    """Item of table C.38.1-1 in InventoriedStudiesSequence/InventoriedSeriesSequence/InventoriedInstancesSequence, PS3.3 C.38.1."""

    SpecificCharacterSet: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    SOPClassUID: Attr[UIDValue, str]
    SOPInstanceUID: Attr[UIDValue, str]
    InstanceNumber: int | None
    RelatedGeneralSOPClassUID: Attr[tuple[UIDValue, ...] | None, list[str] | tuple[str, ...] | None] = ...
    ContentDate: Attr[DateValue | None, AnyDA | None] = ...
    ContentTime: Attr[TimeValue | None, AnyTM | None] = ...
    TimezoneOffsetFromUTC: str | None = ...
    Rows: int | None = ...
    Columns: int | None = ...
    NumberOfFrames: int | None = ...
    BitsAllocated: int | None = ...
    ObservationDateTime: Attr[DateTimeValue | None, AnyDT | None] = ...
    ConceptNameCodeSequence: OptCodes[CodeSequenceItem] = ...
    ContentTemplateSequence: OptSeq[InventoryContentTemplateItem] = ...
    ReferencedRequestSequence: OptSeq[ReferencedRequestItem] = ...
    ContainerIdentifier: str | None = ...
    SpecimenDescriptionSequence: OptSeq[InventorySpecimenDescriptionItem] = ...
    ContentLabel: str | None = ...
    ContentDescription: str | None = ...
    PresentationCreationDate: Attr[DateValue | None, AnyDA | None] = ...
    PresentationCreationTime: Attr[TimeValue | None, AnyTM | None] = ...
    ContentCreatorName: Attr[PersonNameValue | None, AnyPN | None] = ...
    RemovedFromOperationalUse: Literal["Y", "N"] | None = ...
    ReasonForRemovalCodeSequence: OptCodes[CodeSequenceItem] = ...
    OriginalAttributesSequence: OptSeq[OriginalAttributesItem] = ...
    InstanceAvailability: Literal["ONLINE", "NEARLINE", "OFFLINE", "UNAVAILABLE"] | None = ...
    FileAccessSequence: OptSeq[FileAccessItem] = ...
    StorageMediaFileSetID: str | None = ...
    AlternateRepresentationSequence: OptSeq[AlternateRepresentationItem] = ...

    def __init__(
        self, *,
        SpecificCharacterSet: list[str] | tuple[str, ...] | None = ...,
        SOPClassUID: str,
        SOPInstanceUID: str,
        InstanceNumber: int | None,
        RelatedGeneralSOPClassUID: list[str] | tuple[str, ...] | None = ...,
        ContentDate: AnyDA | None = ...,
        ContentTime: AnyTM | None = ...,
        TimezoneOffsetFromUTC: str | None = ...,
        Rows: int | None = ...,
        Columns: int | None = ...,
        NumberOfFrames: int | None = ...,
        BitsAllocated: int | None = ...,
        ObservationDateTime: AnyDT | None = ...,
        ConceptNameCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        ContentTemplateSequence: Iterable[InventoryContentTemplateItem] | None = ...,
        ReferencedRequestSequence: Iterable[ReferencedRequestItem] | None = ...,
        ContainerIdentifier: str | None = ...,
        SpecimenDescriptionSequence: Iterable[InventorySpecimenDescriptionItem] | None = ...,
        ContentLabel: str | None = ...,
        ContentDescription: str | None = ...,
        PresentationCreationDate: AnyDA | None = ...,
        PresentationCreationTime: AnyTM | None = ...,
        ContentCreatorName: AnyPN | None = ...,
        RemovedFromOperationalUse: Literal["Y", "N"] | None = ...,
        ReasonForRemovalCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        OriginalAttributesSequence: Iterable[OriginalAttributesItem] | None = ...,
        InstanceAvailability: Literal["ONLINE", "NEARLINE", "OFFLINE", "UNAVAILABLE"] | None = ...,
        FileAccessSequence: Iterable[FileAccessItem] | None = ...,
        StorageMediaFileSetID: str | None = ...,
        AlternateRepresentationSequence: Iterable[AlternateRepresentationItem] | None = ...,
    ) -> None: ...

class InventoriedSeriesItem(Item):
    """Item of table C.38.1-1 in InventoriedStudiesSequence/InventoriedSeriesSequence, PS3.3 C.38.1."""

    SpecificCharacterSet: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    SeriesInstanceUID: Attr[UIDValue, str]
    Modality: str
    RemovedFromOperationalUse: Literal["Y", "N"] | None = ...
    ReasonForRemovalCodeSequence: OptCodes[CodeSequenceItem] = ...
    SeriesNumber: int | None
    SeriesDescription: str | None = ...
    SeriesDate: Attr[DateValue | None, AnyDA | None] = ...
    SeriesTime: Attr[TimeValue | None, AnyTM | None] = ...
    BodyPartExamined: str | None = ...
    Laterality: str | None = ...
    RequestAttributesSequence: OptSeq[RequestAttributesItem] = ...
    OriginalAttributesSequence: OptSeq[OriginalAttributesItem] = ...
    StoredInstanceBaseURI: str | None = ...
    InstanceAvailability: Literal["ONLINE", "NEARLINE", "OFFLINE", "UNAVAILABLE"] | None = ...
    FileSetAccessSequence: OptSeq[InventoryInventoriedStudiesInventoriedSeriesFileSetAccessItem] = ...
    StorageMediaFileSetID: str | None = ...
    InventoriedInstancesSequence: OptSeq[InventoriedInstancesItem] = ...

    def __init__(
        self, *,
        SpecificCharacterSet: list[str] | tuple[str, ...] | None = ...,
        SeriesInstanceUID: str,
        Modality: str,
        RemovedFromOperationalUse: Literal["Y", "N"] | None = ...,
        ReasonForRemovalCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        SeriesNumber: int | None,
        SeriesDescription: str | None = ...,
        SeriesDate: AnyDA | None = ...,
        SeriesTime: AnyTM | None = ...,
        BodyPartExamined: str | None = ...,
        Laterality: str | None = ...,
        RequestAttributesSequence: Iterable[RequestAttributesItem] | None = ...,
        OriginalAttributesSequence: Iterable[OriginalAttributesItem] | None = ...,
        StoredInstanceBaseURI: str | None = ...,
        InstanceAvailability: Literal["ONLINE", "NEARLINE", "OFFLINE", "UNAVAILABLE"] | None = ...,
        FileSetAccessSequence: Iterable[InventoryInventoriedStudiesInventoriedSeriesFileSetAccessItem] | None = ...,
        StorageMediaFileSetID: str | None = ...,
        InventoriedInstancesSequence: Iterable[InventoriedInstancesItem] | None = ...,
    ) -> None: ...

class InventoriedStudiesItem(Item):
    """Item of table C.38.1-1 in InventoriedStudiesSequence, PS3.3 C.38.1."""

    SpecificCharacterSet: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    StudyInstanceUID: Attr[UIDValue, str]
    ModalitiesInStudy: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None]
    ItemInventoryDateTime: Attr[DateTimeValue, AnyDT]
    RemovedFromOperationalUse: Literal["Y", "N"] | None = ...
    ReasonForRemovalCodeSequence: OptCodes[CodeSequenceItem] = ...
    NumberOfStudyRelatedSeries: int | None
    NumberOfStudyRelatedInstances: int | None
    StudyUpdateDateTime: Attr[DateTimeValue | None, AnyDT | None]
    StudyID: str | None
    StudyDate: Attr[DateValue | None, AnyDA | None]
    StudyTime: Attr[TimeValue | None, AnyTM | None]
    StudyDescription: str | None
    AnatomicRegionsInStudyCodeSequence: OptCodes[CodeSequenceItem] = ...
    ProcedureCodeSequence: OptCodes[CodeSequenceItem] = ...
    NameOfPhysiciansReadingStudy: Attr[tuple[PersonNameValue, ...] | None, ListPN | tuple[AnyPN, ...] | None] = ...
    PhysiciansReadingStudyIdentificationSequence: OptSeq[PersonIdentificationItem] = ...
    ConsultingPhysicianName: Attr[tuple[PersonNameValue, ...] | None, ListPN | tuple[AnyPN, ...] | None] = ...
    ConsultingPhysicianIdentificationSequence: OptSeq[PersonIdentificationItem] = ...
    PhysiciansOfRecord: Attr[tuple[PersonNameValue, ...] | None, ListPN | tuple[AnyPN, ...] | None] = ...
    PhysiciansOfRecordIdentificationSequence: OptSeq[PersonIdentificationItem] = ...
    OriginalAttributesSequence: OptSeq[OriginalAttributesItem] = ...
    RetrieveAETitle: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    RetrieveURL: str | None = ...
    StoredInstanceBaseURI: str | None = ...
    InstanceAvailability: Literal["ONLINE", "NEARLINE", "OFFLINE", "UNAVAILABLE"] | None = ...
    FileSetAccessSequence: OptSeq[InventoryInventoriedStudiesFileSetAccessItem] = ...
    StorageMediaFileSetID: str | None = ...
    AccessionNumber: str | None
    IssuerOfAccessionNumberSequence: OptSeq[HL7v2HierarchicDesignatorItem] = ...
    ReferringPhysicianName: Attr[PersonNameValue | None, AnyPN | None] = ...
    ReferringPhysicianIdentificationSequence: OptSeq[PersonIdentificationItem] = ...
    PatientName: Attr[PersonNameValue | None, AnyPN | None]
    PatientID: str | None
    IssuerOfPatientID: str | None = ...
    IssuerOfPatientIDQualifiersSequence: OptSeq[IssuerOfPatientIDQualifiersItem] = ...
    OtherPatientIDsSequence: OptSeq[InventoryOtherPatientIDsItem] = ...
    PatientBirthDate: Attr[DateValue | None, AnyDA | None]
    PatientSex: str | None
    OtherPatientNames: Attr[tuple[PersonNameValue, ...] | None, ListPN | tuple[AnyPN, ...] | None] = ...
    InventoriedSeriesSequence: OptSeq[InventoriedSeriesItem] = ...

    def __init__(
        self, *,
        SpecificCharacterSet: list[str] | tuple[str, ...] | None = ...,
        StudyInstanceUID: str,
        ModalitiesInStudy: list[str] | tuple[str, ...] | None,
        ItemInventoryDateTime: AnyDT,
        RemovedFromOperationalUse: Literal["Y", "N"] | None = ...,
        ReasonForRemovalCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        NumberOfStudyRelatedSeries: int | None,
        NumberOfStudyRelatedInstances: int | None,
        StudyUpdateDateTime: AnyDT | None,
        StudyID: str | None,
        StudyDate: AnyDA | None,
        StudyTime: AnyTM | None,
        StudyDescription: str | None,
        AnatomicRegionsInStudyCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        ProcedureCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        NameOfPhysiciansReadingStudy: ListPN | tuple[AnyPN, ...] | None = ...,
        PhysiciansReadingStudyIdentificationSequence: Iterable[PersonIdentificationItem] | None = ...,
        ConsultingPhysicianName: ListPN | tuple[AnyPN, ...] | None = ...,
        ConsultingPhysicianIdentificationSequence: Iterable[PersonIdentificationItem] | None = ...,
        PhysiciansOfRecord: ListPN | tuple[AnyPN, ...] | None = ...,
        PhysiciansOfRecordIdentificationSequence: Iterable[PersonIdentificationItem] | None = ...,
        OriginalAttributesSequence: Iterable[OriginalAttributesItem] | None = ...,
        RetrieveAETitle: list[str] | tuple[str, ...] | None = ...,
        RetrieveURL: str | None = ...,
        StoredInstanceBaseURI: str | None = ...,
        InstanceAvailability: Literal["ONLINE", "NEARLINE", "OFFLINE", "UNAVAILABLE"] | None = ...,
        FileSetAccessSequence: Iterable[InventoryInventoriedStudiesFileSetAccessItem] | None = ...,
        StorageMediaFileSetID: str | None = ...,
        AccessionNumber: str | None,
        IssuerOfAccessionNumberSequence: Iterable[HL7v2HierarchicDesignatorItem] | None = ...,
        ReferringPhysicianName: AnyPN | None = ...,
        ReferringPhysicianIdentificationSequence: Iterable[PersonIdentificationItem] | None = ...,
        PatientName: AnyPN | None,
        PatientID: str | None,
        IssuerOfPatientID: str | None = ...,
        IssuerOfPatientIDQualifiersSequence: Iterable[IssuerOfPatientIDQualifiersItem] | None = ...,
        OtherPatientIDsSequence: Iterable[InventoryOtherPatientIDsItem] | None = ...,
        PatientBirthDate: AnyDA | None,
        PatientSex: str | None,
        OtherPatientNames: ListPN | tuple[AnyPN, ...] | None = ...,
        InventoriedSeriesSequence: Iterable[InventoriedSeriesItem] | None = ...,
    ) -> None: ...

class InventoryContentTemplateItem(Item):
    """Item of table C.38.1-1 in InventoriedStudiesSequence/InventoriedSeriesSequence/InventoriedInstancesSequence/ContentTemplateSequence, PS3.3 C.38.1."""

    TemplateIdentifier: str
    MappingResource: str

    def __init__(
        self, *,
        TemplateIdentifier: str,
        MappingResource: str,
    ) -> None: ...

class InventoryInventoriedStudiesFileSetAccessItem(Item):
    """Item of table C.38.1-1 in InventoriedStudiesSequence/FileSetAccessSequence, PS3.3 C.38.1."""

    FolderAccessURI: str | None = ...
    FileAccessURI: str | None = ...
    ContainerFileType: str | None = ...

    def __init__(
        self, *,
        FolderAccessURI: str | None = ...,
        FileAccessURI: str | None = ...,
        ContainerFileType: str | None = ...,
    ) -> None: ...

class InventoryInventoriedStudiesInventoriedSeriesFileSetAccessItem(Item):
    """Item of table C.38.1-1 in InventoriedStudiesSequence/InventoriedSeriesSequence/FileSetAccessSequence, PS3.3 C.38.1."""

    FolderAccessURI: str | None = ...
    FileAccessURI: str | None = ...
    ContainerFileType: str | None = ...

    def __init__(
        self, *,
        FolderAccessURI: str | None = ...,
        FileAccessURI: str | None = ...,
        ContainerFileType: str | None = ...,
    ) -> None: ...

class InventoryOtherPatientIDsItem(Item):
    """Item of table C.38.1-1 in InventoriedStudiesSequence/OtherPatientIDsSequence, PS3.3 C.38.1."""

    PatientID: str | None
    IssuerOfPatientID: str | None = ...
    IssuerOfPatientIDQualifiersSequence: OptSeq[IssuerOfPatientIDQualifiersItem] = ...

    def __init__(
        self, *,
        PatientID: str | None,
        IssuerOfPatientID: str | None = ...,
        IssuerOfPatientIDQualifiersSequence: Iterable[IssuerOfPatientIDQualifiersItem] | None = ...,
    ) -> None: ...

class InventoryReferenceItem(Item):
    """Item of table C.38.2-3, PS3.3 C.38.2.3."""

    ReferencedSOPClassUID: Attr[UIDValue, str]
    ReferencedSOPInstanceUID: Attr[UIDValue, str]
    InventoryAccessEndPointsSequence: OptSeq[AccessEndPointsItem] = ...
    FileAccessURI: str | None = ...
    ContainerFileType: str | None = ...
    FilenameInContainer: str | None = ...
    FileOffsetInContainer: int | None = ...
    FileLengthInContainer: int | None = ...
    StoredInstanceTransferSyntaxUID: Attr[UIDValue | None, str | None] = ...
    LossyImageCompressionRatio: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = ...
    MACAlgorithm: str | None = ...
    MAC: Attr[memoryview | None, Buffer | None] = ...
    IncorporatedInventoryInstanceSequence: OptSeq[InventoryReferenceItem] = ...

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        InventoryAccessEndPointsSequence: Iterable[AccessEndPointsItem] | None = ...,
        FileAccessURI: str | None = ...,
        ContainerFileType: str | None = ...,
        FilenameInContainer: str | None = ...,
        FileOffsetInContainer: int | None = ...,
        FileLengthInContainer: int | None = ...,
        StoredInstanceTransferSyntaxUID: str | None = ...,
        LossyImageCompressionRatio: ListDS | tuple[AnyDS, ...] | None = ...,
        MACAlgorithm: str | None = ...,
        MAC: Buffer | None = ...,
        IncorporatedInventoryInstanceSequence: Iterable[InventoryReferenceItem] | None = ...,
    ) -> None: ...

class InventorySpecimenDescriptionItem(Item):
    """Item of table C.38.1-1 in InventoriedStudiesSequence/InventoriedSeriesSequence/InventoriedInstancesSequence/SpecimenDescriptionSequence, PS3.3 C.38.1."""

    SpecimenIdentifier: str
    SpecimenUID: Attr[UIDValue, str]

    def __init__(
        self, *,
        SpecimenIdentifier: str,
        SpecimenUID: str,
    ) -> None: ...

class IonBeamItem(Item):
    """Item of table C.8.8.25-1 in IonBeamSequence, PS3.3 C.8.8.25."""

    BeamNumber: int = ...
    BeamName: str
    EntityLongLabel: str | None = ...
    BeamDescription: str | None = ...
    BeamType: Literal["STATIC", "DYNAMIC"]
    RadiationType: str
    RadiationMassNumber: int | None = ...
    RadiationAtomicNumber: int | None = ...
    RadiationChargeState: int | None = ...
    ScanMode: str
    ModulatedScanModeType: str | None = ...
    TreatmentMachineName: str | None
    Manufacturer: str | None = ...
    InstitutionName: str | None = ...
    InstitutionAddress: str | None = ...
    InstitutionalDepartmentName: str | None = ...
    InstitutionalDepartmentTypeCodeSequence: OptCodes[CodeSequenceItem] = ...
    ManufacturerModelName: str | None = ...
    DeviceSerialNumber: str | None = ...
    DateOfManufacture: Attr[DateValue | None, AnyDA | None] = ...
    DateOfInstallation: Attr[DateValue | None, AnyDA | None] = ...
    PrimaryDosimeterUnit: Literal["MU", "NP"]
    ReferencedToleranceTableNumber: int | None = ...
    VirtualSourceAxisDistances: Attr[tuple[float, float], ListFD | tuple[AnyFD, AnyFD]]
    DepthDoseParametersSequence: OptSeq[DepthDoseParametersItem] = ...
    EnhancedRTBeamLimitingDeviceDefinitionFlag: Literal["YES", "NO"] | None = ...
    IonBeamLimitingDeviceSequence: OptSeq[IonBeamLimitingDeviceItem] = ...
    EnhancedRTBeamLimitingDeviceSequence: OptSeq[RTBeamLimitingDeviceDefinitionItem] = ...
    ReferencedPatientSetupNumber: int | None = ...
    ReferencedReferenceImageSequence: OptSeq[RTIonBeamsReferencedReferenceImageItem] = ...
    TreatmentDeliveryType: str
    ReferencedDoseSequence: OptSeq[SOPInstanceReferenceItem] = ...
    NumberOfWedges: int
    TotalWedgeTrayWaterEquivalentThickness: Attr[float | None, AnyFD | None] = ...
    IonWedgeSequence: OptSeq[IonWedgeItem] = ...
    NumberOfCompensators: int
    TotalCompensatorTrayWaterEquivalentThickness: Attr[float | None, AnyFD | None] = ...
    IonRangeCompensatorSequence: OptSeq[IonRangeCompensatorItem] = ...
    NumberOfBoli: int
    ReferencedBolusSequence: OptSeq[RTIonBeamsReferencedBolusItem] = ...
    NumberOfBlocks: int
    TotalBlockTrayWaterEquivalentThickness: Attr[float | None, AnyFD | None] = ...
    IonBlockSequence: OptSeq[IonBlockItem] = ...
    SnoutSequence: OptSeq[SnoutItem] = ...
    ApplicatorSequence: OptSeq[RTIonBeamsApplicatorItem] = ...
    GeneralAccessorySequence: OptSeq[RTIonBeamsGeneralAccessoryItem] = ...
    NumberOfRangeShifters: int
    RangeShifterSequence: OptSeq[RangeShifterItem] = ...
    NumberOfLateralSpreadingDevices: int
    LateralSpreadingDeviceSequence: OptSeq[LateralSpreadingDeviceItem] = ...
    NumberOfRangeModulators: int
    RangeModulatorSequence: OptSeq[RangeModulatorItem] = ...
    PatientSupportType: str
    PatientSupportID: str | None = ...
    PatientSupportAccessoryCode: str | None = ...
    FixationLightAzimuthalAngle: Attr[float | None, AnyFD | None] = ...
    FixationLightPolarAngle: Attr[float | None, AnyFD | None] = ...
    FixationEye: Literal["L", "R"] | None = ...
    FinalCumulativeMetersetWeight: Attr[float | None, AnyDS | None] = ...
    NumberOfControlPoints: int
    IonControlPointSequence: Seq[IonControlPointItem]

    def __init__(
        self, *,
        BeamNumber: int = ...,
        BeamName: str,
        EntityLongLabel: str | None = ...,
        BeamDescription: str | None = ...,
        BeamType: Literal["STATIC", "DYNAMIC"],
        RadiationType: str,
        RadiationMassNumber: int | None = ...,
        RadiationAtomicNumber: int | None = ...,
        RadiationChargeState: int | None = ...,
        ScanMode: str,
        ModulatedScanModeType: str | None = ...,
        TreatmentMachineName: str | None,
        Manufacturer: str | None = ...,
        InstitutionName: str | None = ...,
        InstitutionAddress: str | None = ...,
        InstitutionalDepartmentName: str | None = ...,
        InstitutionalDepartmentTypeCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        ManufacturerModelName: str | None = ...,
        DeviceSerialNumber: str | None = ...,
        DateOfManufacture: AnyDA | None = ...,
        DateOfInstallation: AnyDA | None = ...,
        PrimaryDosimeterUnit: Literal["MU", "NP"],
        ReferencedToleranceTableNumber: int | None = ...,
        VirtualSourceAxisDistances: ListFD | tuple[AnyFD, AnyFD],
        DepthDoseParametersSequence: Iterable[DepthDoseParametersItem] | None = ...,
        EnhancedRTBeamLimitingDeviceDefinitionFlag: Literal["YES", "NO"] | None = ...,
        IonBeamLimitingDeviceSequence: Iterable[IonBeamLimitingDeviceItem] | None = ...,
        EnhancedRTBeamLimitingDeviceSequence: Iterable[RTBeamLimitingDeviceDefinitionItem] | None = ...,
        ReferencedPatientSetupNumber: int | None = ...,
        ReferencedReferenceImageSequence: Iterable[RTIonBeamsReferencedReferenceImageItem] | None = ...,
        TreatmentDeliveryType: str,
        ReferencedDoseSequence: Iterable[SOPInstanceReferenceItem] | None = ...,
        NumberOfWedges: int,
        TotalWedgeTrayWaterEquivalentThickness: AnyFD | None = ...,
        IonWedgeSequence: Iterable[IonWedgeItem] | None = ...,
        NumberOfCompensators: int,
        TotalCompensatorTrayWaterEquivalentThickness: AnyFD | None = ...,
        IonRangeCompensatorSequence: Iterable[IonRangeCompensatorItem] | None = ...,
        NumberOfBoli: int,
        ReferencedBolusSequence: Iterable[RTIonBeamsReferencedBolusItem] | None = ...,
        NumberOfBlocks: int,
        TotalBlockTrayWaterEquivalentThickness: AnyFD | None = ...,
        IonBlockSequence: Iterable[IonBlockItem] | None = ...,
        SnoutSequence: Iterable[SnoutItem] | None = ...,
        ApplicatorSequence: Iterable[RTIonBeamsApplicatorItem] | None = ...,
        GeneralAccessorySequence: Iterable[RTIonBeamsGeneralAccessoryItem] | None = ...,
        NumberOfRangeShifters: int,
        RangeShifterSequence: Iterable[RangeShifterItem] | None = ...,
        NumberOfLateralSpreadingDevices: int,
        LateralSpreadingDeviceSequence: Iterable[LateralSpreadingDeviceItem] | None = ...,
        NumberOfRangeModulators: int,
        RangeModulatorSequence: Iterable[RangeModulatorItem] | None = ...,
        PatientSupportType: str,
        PatientSupportID: str | None = ...,
        PatientSupportAccessoryCode: str | None = ...,
        FixationLightAzimuthalAngle: AnyFD | None = ...,
        FixationLightPolarAngle: AnyFD | None = ...,
        FixationEye: Literal["L", "R"] | None = ...,
        FinalCumulativeMetersetWeight: AnyDS | None = ...,
        NumberOfControlPoints: int,
        IonControlPointSequence: Iterable[IonControlPointItem],
    ) -> None: ...

class IonBeamLimitingDeviceItem(Item):
    """Item of table C.8.8.25-1 in IonBeamSequence/IonBeamLimitingDeviceSequence, PS3.3 C.8.8.25."""

    RTBeamLimitingDeviceType: Literal["X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY"]
    IsocenterToBeamLimitingDeviceDistance: Attr[float | None, AnyFD | None]
    NumberOfLeafJawPairs: int
    LeafPositionBoundaries: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = ...

    def __init__(
        self, *,
        RTBeamLimitingDeviceType: Literal["X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY"],
        IsocenterToBeamLimitingDeviceDistance: AnyFD | None,
        NumberOfLeafJawPairs: int,
        LeafPositionBoundaries: ListDS | tuple[AnyDS, ...] | None = ...,
    ) -> None: ...

class IonBlockItem(Item):
    """Item of table C.8.8.25-1 in IonBeamSequence/IonBlockSequence, PS3.3 C.8.8.25."""

    BlockTrayID: str | None = ...
    AccessoryCode: str | None = ...
    IsocenterToBlockTrayDistance: Attr[float, AnyFD]
    BlockType: Literal["SHIELDING", "APERTURE"]
    BlockDivergence: Literal["PRESENT", "ABSENT"]
    BlockMountingPosition: Literal["PATIENT_SIDE", "SOURCE_SIDE"]
    BlockNumber: int = ...
    BlockName: str | None = ...
    MaterialID: str | None
    BlockThickness: Attr[float, AnyDS]
    BlockNumberOfPoints: int
    BlockData: Attr[tuple[float, ...], ListDS | tuple[AnyDS, ...]]
    NumberOfBlockSlabItems: int | None = ...
    BlockSlabSequence: OptSeq[RTIonBeamsBlockSlabItem] = ...

    def __init__(
        self, *,
        BlockTrayID: str | None = ...,
        AccessoryCode: str | None = ...,
        IsocenterToBlockTrayDistance: AnyFD,
        BlockType: Literal["SHIELDING", "APERTURE"],
        BlockDivergence: Literal["PRESENT", "ABSENT"],
        BlockMountingPosition: Literal["PATIENT_SIDE", "SOURCE_SIDE"],
        BlockNumber: int = ...,
        BlockName: str | None = ...,
        MaterialID: str | None,
        BlockThickness: AnyDS,
        BlockNumberOfPoints: int,
        BlockData: ListDS | tuple[AnyDS, ...],
        NumberOfBlockSlabItems: int | None = ...,
        BlockSlabSequence: Iterable[RTIonBeamsBlockSlabItem] | None = ...,
    ) -> None: ...

class IonControlPointDeliveryItem(Item):
    """Item of table C.8.8.26-1 in TreatmentSessionIonBeamSequence/IonControlPointDeliverySequence, PS3.3 C.8.8.26."""

    ReferencedControlPointIndex: int
    TreatmentControlPointDate: Attr[DateValue, AnyDA]
    TreatmentControlPointTime: Attr[TimeValue, AnyTM]
    SpecifiedMeterset: Attr[float | None, AnyDS | None]
    DeliveredMeterset: Attr[float, AnyDS]
    MetersetRateSet: Attr[float | None, AnyFD | None] = ...
    MetersetRateDelivered: Attr[float | None, AnyFD | None] = ...
    NominalBeamEnergy: Attr[float | None, AnyDS | None] = ...
    KVP: Attr[float | None, AnyDS | None] = ...
    IonWedgePositionSequence: OptSeq[RTIonBeamsSessionRecordIonWedgePositionItem] = ...
    BeamLimitingDevicePositionSequence: OptSeq[BeamLimitingDevicePositionBeamLimitingDevicePositionItem] = ...
    EnhancedRTBeamLimitingOpeningSequence: OptSeq[RTBeamLimitingDeviceOpeningDefinitionItem] = ...
    RangeShifterSettingsSequence: OptSeq[RTIonBeamsSessionRecordRangeShifterSettingsItem] = ...
    LateralSpreadingDeviceSettingsSequence: OptSeq[RTIonBeamsSessionRecordLateralSpreadingDeviceSettingsItem] = ...
    RangeModulatorSettingsSequence: OptSeq[RTIonBeamsSessionRecordRangeModulatorSettingsItem] = ...
    GantryAngle: Attr[float | None, AnyDS | None] = ...
    GantryRotationDirection: Literal["CW", "CC", "NONE"] | None = ...
    GantryPitchAngle: Attr[float | None, AnyFD | None] = ...
    GantryPitchRotationDirection: Literal["CW", "CC", "NONE"] | None = ...
    BeamLimitingDeviceAngle: Attr[float | None, AnyDS | None] = ...
    BeamLimitingDeviceRotationDirection: Literal["CW", "CC", "NONE"] | None = ...
    ScanSpotTuneID: str | None = ...
    NumberOfScanSpotPositions: int | None = ...
    ScanSpotPositionMap: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = ...
    ScanSpotMetersetsDelivered: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = ...
    ScanSpotTimeOffset: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = ...
    ScanSpotSizesDelivered: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = ...
    NumberOfPaintings: int | None = ...
    ScanSpotReordered: Literal["YES", "NO"] | None = ...
    ScanSpotPrescribedIndices: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    PatientSupportAngle: Attr[float | None, AnyDS | None] = ...
    PatientSupportRotationDirection: Literal["CW", "CC", "NONE"] | None = ...
    TableTopPitchAngle: Attr[float | None, AnyFD | None] = ...
    TableTopPitchRotationDirection: Literal["CW", "CC", "NONE"] | None = ...
    TableTopRollAngle: Attr[float | None, AnyFD | None] = ...
    TableTopRollRotationDirection: Literal["CW", "CC", "NONE"] | None = ...
    HeadFixationAngle: Attr[float | None, AnyFD | None] = ...
    ChairHeadFramePosition: Attr[float | None, AnyDS | None] = ...
    TableTopVerticalPosition: Attr[float | None, AnyDS | None] = ...
    TableTopLongitudinalPosition: Attr[float | None, AnyDS | None] = ...
    TableTopLateralPosition: Attr[float | None, AnyDS | None] = ...
    SnoutPosition: Attr[float | None, AnyFD | None] = ...
    CorrectedParameterSequence: OptSeq[RTIonBeamsSessionRecordCorrectedParameterItem] = ...
    OverrideSequence: OptSeq[RTIonBeamsSessionRecordOverrideItem] = ...

    def __init__(
        self, *,
        ReferencedControlPointIndex: int,
        TreatmentControlPointDate: AnyDA,
        TreatmentControlPointTime: AnyTM,
        SpecifiedMeterset: AnyDS | None,
        DeliveredMeterset: AnyDS,
        MetersetRateSet: AnyFD | None = ...,
        MetersetRateDelivered: AnyFD | None = ...,
        NominalBeamEnergy: AnyDS | None = ...,
        KVP: AnyDS | None = ...,
        IonWedgePositionSequence: Iterable[RTIonBeamsSessionRecordIonWedgePositionItem] | None = ...,
        BeamLimitingDevicePositionSequence: Iterable[BeamLimitingDevicePositionBeamLimitingDevicePositionItem] | None = ...,
        EnhancedRTBeamLimitingOpeningSequence: Iterable[RTBeamLimitingDeviceOpeningDefinitionItem] | None = ...,
        RangeShifterSettingsSequence: Iterable[RTIonBeamsSessionRecordRangeShifterSettingsItem] | None = ...,
        LateralSpreadingDeviceSettingsSequence: Iterable[RTIonBeamsSessionRecordLateralSpreadingDeviceSettingsItem] | None = ...,
        RangeModulatorSettingsSequence: Iterable[RTIonBeamsSessionRecordRangeModulatorSettingsItem] | None = ...,
        GantryAngle: AnyDS | None = ...,
        GantryRotationDirection: Literal["CW", "CC", "NONE"] | None = ...,
        GantryPitchAngle: AnyFD | None = ...,
        GantryPitchRotationDirection: Literal["CW", "CC", "NONE"] | None = ...,
        BeamLimitingDeviceAngle: AnyDS | None = ...,
        BeamLimitingDeviceRotationDirection: Literal["CW", "CC", "NONE"] | None = ...,
        ScanSpotTuneID: str | None = ...,
        NumberOfScanSpotPositions: int | None = ...,
        ScanSpotPositionMap: ListFD | tuple[AnyFD, ...] | None = ...,
        ScanSpotMetersetsDelivered: ListFD | tuple[AnyFD, ...] | None = ...,
        ScanSpotTimeOffset: ListFD | tuple[AnyFD, ...] | None = ...,
        ScanSpotSizesDelivered: ListFD | tuple[AnyFD, ...] | None = ...,
        NumberOfPaintings: int | None = ...,
        ScanSpotReordered: Literal["YES", "NO"] | None = ...,
        ScanSpotPrescribedIndices: list[int] | tuple[int, ...] | None = ...,
        PatientSupportAngle: AnyDS | None = ...,
        PatientSupportRotationDirection: Literal["CW", "CC", "NONE"] | None = ...,
        TableTopPitchAngle: AnyFD | None = ...,
        TableTopPitchRotationDirection: Literal["CW", "CC", "NONE"] | None = ...,
        TableTopRollAngle: AnyFD | None = ...,
        TableTopRollRotationDirection: Literal["CW", "CC", "NONE"] | None = ...,
        HeadFixationAngle: AnyFD | None = ...,
        ChairHeadFramePosition: AnyDS | None = ...,
        TableTopVerticalPosition: AnyDS | None = ...,
        TableTopLongitudinalPosition: AnyDS | None = ...,
        TableTopLateralPosition: AnyDS | None = ...,
        SnoutPosition: AnyFD | None = ...,
        CorrectedParameterSequence: Iterable[RTIonBeamsSessionRecordCorrectedParameterItem] | None = ...,
        OverrideSequence: Iterable[RTIonBeamsSessionRecordOverrideItem] | None = ...,
    ) -> None: ...

class IonControlPointItem(Item):
    """Item of table C.8.8.25-1 in IonBeamSequence/IonControlPointSequence, PS3.3 C.8.8.25."""

    ControlPointIndex: int = ...
    CumulativeMetersetWeight: Attr[float | None, AnyDS | None]
    ReferencedDoseReferenceSequence: OptSeq[RTIonBeamsReferencedDoseReferenceItem] = ...
    NominalBeamEnergy: Attr[float | None, AnyDS | None] = ...
    KVP: Attr[float | None, AnyDS | None] = ...
    MetersetRate: Attr[float | None, AnyFD | None] = ...
    IonWedgePositionSequence: OptSeq[RTIonBeamsIonWedgePositionItem] = ...
    RangeShifterSettingsSequence: OptSeq[RTIonBeamsRangeShifterSettingsItem] = ...
    LateralSpreadingDeviceSettingsSequence: OptSeq[RTIonBeamsLateralSpreadingDeviceSettingsItem] = ...
    RangeModulatorSettingsSequence: OptSeq[RTIonBeamsRangeModulatorSettingsItem] = ...
    BeamLimitingDevicePositionSequence: OptSeq[BeamLimitingDevicePositionBeamLimitingDevicePositionItem] = ...
    EnhancedRTBeamLimitingOpeningSequence: OptSeq[RTBeamLimitingDeviceOpeningDefinitionItem] = ...
    GantryAngle: Attr[float | None, AnyDS | None] = ...
    GantryRotationDirection: Literal["CW", "CC", "NONE"] | None = ...
    GantryPitchAngle: Attr[float | None, AnyFD | None] = ...
    GantryPitchRotationDirection: Literal["CW", "CC", "NONE"] | None = ...
    BeamLimitingDeviceAngle: Attr[float | None, AnyDS | None] = ...
    BeamLimitingDeviceRotationDirection: Literal["CW", "CC", "NONE"] | None = ...
    ScanSpotTuneID: str | None = ...
    ScanSpotReorderingAllowed: Literal["ALLOWED", "NOT ALLOWED"] | None = ...
    NumberOfScanSpotPositions: int | None = ...
    ScanSpotPositionMap: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = ...
    ScanSpotMetersetWeights: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = ...
    ScanningSpotSize: Attr[tuple[float, float] | None, ListFD | tuple[AnyFD, AnyFD] | None] = ...
    NumberOfPaintings: int | None = ...
    PatientSupportAngle: Attr[float | None, AnyDS | None] = ...
    PatientSupportRotationDirection: Literal["CW", "CC", "NONE"] | None = ...
    TableTopPitchAngle: Attr[float | None, AnyFD | None] = ...
    TableTopPitchRotationDirection: Literal["CW", "CC", "NONE"] | None = ...
    TableTopRollAngle: Attr[float | None, AnyFD | None] = ...
    TableTopRollRotationDirection: Literal["CW", "CC", "NONE"] | None = ...
    HeadFixationAngle: Attr[float | None, AnyFD | None] = ...
    ChairHeadFramePosition: Attr[float | None, AnyDS | None] = ...
    TableTopVerticalPosition: Attr[float | None, AnyDS | None] = ...
    TableTopLongitudinalPosition: Attr[float | None, AnyDS | None] = ...
    TableTopLateralPosition: Attr[float | None, AnyDS | None] = ...
    SnoutPosition: Attr[float | None, AnyFD | None] = ...
    IsocenterPosition: Attr[tuple[float, float, float] | None, ListDS | tuple[AnyDS, AnyDS, AnyDS] | None] = ...
    SurfaceEntryPoint: Attr[tuple[float, float, float] | None, ListDS | tuple[AnyDS, AnyDS, AnyDS] | None] = ...
    ExternalContourEntryPoint: Attr[tuple[float, float, float] | None, ListFD | tuple[AnyFD, AnyFD, AnyFD] | None] = ...

    def __init__(
        self, *,
        ControlPointIndex: int = ...,
        CumulativeMetersetWeight: AnyDS | None,
        ReferencedDoseReferenceSequence: Iterable[RTIonBeamsReferencedDoseReferenceItem] | None = ...,
        NominalBeamEnergy: AnyDS | None = ...,
        KVP: AnyDS | None = ...,
        MetersetRate: AnyFD | None = ...,
        IonWedgePositionSequence: Iterable[RTIonBeamsIonWedgePositionItem] | None = ...,
        RangeShifterSettingsSequence: Iterable[RTIonBeamsRangeShifterSettingsItem] | None = ...,
        LateralSpreadingDeviceSettingsSequence: Iterable[RTIonBeamsLateralSpreadingDeviceSettingsItem] | None = ...,
        RangeModulatorSettingsSequence: Iterable[RTIonBeamsRangeModulatorSettingsItem] | None = ...,
        BeamLimitingDevicePositionSequence: Iterable[BeamLimitingDevicePositionBeamLimitingDevicePositionItem] | None = ...,
        EnhancedRTBeamLimitingOpeningSequence: Iterable[RTBeamLimitingDeviceOpeningDefinitionItem] | None = ...,
        GantryAngle: AnyDS | None = ...,
        GantryRotationDirection: Literal["CW", "CC", "NONE"] | None = ...,
        GantryPitchAngle: AnyFD | None = ...,
        GantryPitchRotationDirection: Literal["CW", "CC", "NONE"] | None = ...,
        BeamLimitingDeviceAngle: AnyDS | None = ...,
        BeamLimitingDeviceRotationDirection: Literal["CW", "CC", "NONE"] | None = ...,
        ScanSpotTuneID: str | None = ...,
        ScanSpotReorderingAllowed: Literal["ALLOWED", "NOT ALLOWED"] | None = ...,
        NumberOfScanSpotPositions: int | None = ...,
        ScanSpotPositionMap: ListFD | tuple[AnyFD, ...] | None = ...,
        ScanSpotMetersetWeights: ListFD | tuple[AnyFD, ...] | None = ...,
        ScanningSpotSize: ListFD | tuple[AnyFD, AnyFD] | None = ...,
        NumberOfPaintings: int | None = ...,
        PatientSupportAngle: AnyDS | None = ...,
        PatientSupportRotationDirection: Literal["CW", "CC", "NONE"] | None = ...,
        TableTopPitchAngle: AnyFD | None = ...,
        TableTopPitchRotationDirection: Literal["CW", "CC", "NONE"] | None = ...,
        TableTopRollAngle: AnyFD | None = ...,
        TableTopRollRotationDirection: Literal["CW", "CC", "NONE"] | None = ...,
        HeadFixationAngle: AnyFD | None = ...,
        ChairHeadFramePosition: AnyDS | None = ...,
        TableTopVerticalPosition: AnyDS | None = ...,
        TableTopLongitudinalPosition: AnyDS | None = ...,
        TableTopLateralPosition: AnyDS | None = ...,
        SnoutPosition: AnyFD | None = ...,
        IsocenterPosition: ListDS | tuple[AnyDS, AnyDS, AnyDS] | None = ...,
        SurfaceEntryPoint: ListDS | tuple[AnyDS, AnyDS, AnyDS] | None = ...,
        ExternalContourEntryPoint: ListFD | tuple[AnyFD, AnyFD, AnyFD] | None = ...,
    ) -> None: ...

class IonControlPointVerificationItem(Item):
    """Item of table C.31-3 in IonMachineVerificationSequence/IonControlPointVerificationSequence, PS3.3 C.31.3."""

    MetersetRateSet: Attr[float | None, AnyFD | None] = ...
    NominalBeamEnergy: Attr[float | None, AnyDS | None] = ...
    BeamLimitingDevicePositionSequence: OptSeq[RTIonMachineVerificationBeamLimitingDevicePositionItem] = ...
    GantryAngle: Attr[float | None, AnyDS | None] = ...
    GantryRotationDirection: Literal["CW", "CC", "NONE"] | None = ...
    BeamLimitingDeviceAngle: Attr[float | None, AnyDS | None] = ...
    BeamLimitingDeviceRotationDirection: Literal["CW", "CC", "NONE"] | None = ...
    PatientSupportAngle: Attr[float | None, AnyDS | None] = ...
    PatientSupportRotationDirection: Literal["CW", "CC", "NONE"] | None = ...
    TableTopVerticalPosition: Attr[float | None, AnyDS | None] = ...
    TableTopLongitudinalPosition: Attr[float | None, AnyDS | None] = ...
    TableTopLateralPosition: Attr[float | None, AnyDS | None] = ...
    TableTopPitchAngle: Attr[float | None, AnyFD | None] = ...
    TableTopPitchRotationDirection: Literal["CW", "CC", "NONE"] | None = ...
    TableTopRollAngle: Attr[float | None, AnyFD | None] = ...
    TableTopRollRotationDirection: Literal["CW", "CC", "NONE"] | None = ...
    HeadFixationAngle: Attr[float | None, AnyFD | None] = ...
    GantryPitchAngle: Attr[float | None, AnyFD | None] = ...
    GantryPitchRotationDirection: Literal["CW", "CC", "NONE"] | None = ...
    SnoutPosition: Attr[float | None, AnyFD | None] = ...
    RangeShifterSettingsSequence: OptSeq[RangeShifterSettingsItem] = ...
    LateralSpreadingDeviceSettingsSequence: OptSeq[LateralSpreadingDeviceSettingsItem] = ...
    RangeModulatorSettingsSequence: OptSeq[RangeModulatorSettingsItem] = ...
    IonWedgePositionSequence: OptSeq[IonWedgePositionItem] = ...
    ReferencedControlPointIndex: int | None = ...

    def __init__(
        self, *,
        MetersetRateSet: AnyFD | None = ...,
        NominalBeamEnergy: AnyDS | None = ...,
        BeamLimitingDevicePositionSequence: Iterable[RTIonMachineVerificationBeamLimitingDevicePositionItem] | None = ...,
        GantryAngle: AnyDS | None = ...,
        GantryRotationDirection: Literal["CW", "CC", "NONE"] | None = ...,
        BeamLimitingDeviceAngle: AnyDS | None = ...,
        BeamLimitingDeviceRotationDirection: Literal["CW", "CC", "NONE"] | None = ...,
        PatientSupportAngle: AnyDS | None = ...,
        PatientSupportRotationDirection: Literal["CW", "CC", "NONE"] | None = ...,
        TableTopVerticalPosition: AnyDS | None = ...,
        TableTopLongitudinalPosition: AnyDS | None = ...,
        TableTopLateralPosition: AnyDS | None = ...,
        TableTopPitchAngle: AnyFD | None = ...,
        TableTopPitchRotationDirection: Literal["CW", "CC", "NONE"] | None = ...,
        TableTopRollAngle: AnyFD | None = ...,
        TableTopRollRotationDirection: Literal["CW", "CC", "NONE"] | None = ...,
        HeadFixationAngle: AnyFD | None = ...,
        GantryPitchAngle: AnyFD | None = ...,
        GantryPitchRotationDirection: Literal["CW", "CC", "NONE"] | None = ...,
        SnoutPosition: AnyFD | None = ...,
        RangeShifterSettingsSequence: Iterable[RangeShifterSettingsItem] | None = ...,
        LateralSpreadingDeviceSettingsSequence: Iterable[LateralSpreadingDeviceSettingsItem] | None = ...,
        RangeModulatorSettingsSequence: Iterable[RangeModulatorSettingsItem] | None = ...,
        IonWedgePositionSequence: Iterable[IonWedgePositionItem] | None = ...,
        ReferencedControlPointIndex: int | None = ...,
    ) -> None: ...

class IonMachineVerificationItem(Item):
    """Item of table C.31-3 in IonMachineVerificationSequence, PS3.3 C.31.3."""

    IonControlPointVerificationSequence: OptSeq[IonControlPointVerificationItem] = ...
    RecordedSnoutSequence: OptSeq[RTIonMachineVerificationRecordedSnoutItem] = ...
    RecordedRangeShifterSequence: OptSeq[RTIonMachineVerificationRecordedRangeShifterItem] = ...
    RecordedLateralSpreadingDeviceSequence: OptSeq[RTIonMachineVerificationRecordedLateralSpreadingDeviceItem] = ...
    RecordedRangeModulatorSequence: OptSeq[RTIonMachineVerificationRecordedRangeModulatorItem] = ...
    RadiationMassNumber: int | None = ...
    RadiationAtomicNumber: int | None = ...
    RadiationChargeState: int | None = ...
    ScanMode: Literal["NONE", "UNIFORM", "MODULATED"] | None = ...
    NumberOfRangeShifters: int | None = ...
    NumberOfLateralSpreadingDevices: int | None = ...
    NumberOfRangeModulators: int | None = ...
    PatientSupportType: str | None = ...
    PatientSupportID: str | None = ...
    PatientSupportAccessoryCode: str | None = ...
    FixationLightAzimuthalAngle: Attr[float | None, AnyFD | None] = ...
    FixationLightPolarAngle: Attr[float | None, AnyFD | None] = ...

    def __init__(
        self, *,
        IonControlPointVerificationSequence: Iterable[IonControlPointVerificationItem] | None = ...,
        RecordedSnoutSequence: Iterable[RTIonMachineVerificationRecordedSnoutItem] | None = ...,
        RecordedRangeShifterSequence: Iterable[RTIonMachineVerificationRecordedRangeShifterItem] | None = ...,
        RecordedLateralSpreadingDeviceSequence: Iterable[RTIonMachineVerificationRecordedLateralSpreadingDeviceItem] | None = ...,
        RecordedRangeModulatorSequence: Iterable[RTIonMachineVerificationRecordedRangeModulatorItem] | None = ...,
        RadiationMassNumber: int | None = ...,
        RadiationAtomicNumber: int | None = ...,
        RadiationChargeState: int | None = ...,
        ScanMode: Literal["NONE", "UNIFORM", "MODULATED"] | None = ...,
        NumberOfRangeShifters: int | None = ...,
        NumberOfLateralSpreadingDevices: int | None = ...,
        NumberOfRangeModulators: int | None = ...,
        PatientSupportType: str | None = ...,
        PatientSupportID: str | None = ...,
        PatientSupportAccessoryCode: str | None = ...,
        FixationLightAzimuthalAngle: AnyFD | None = ...,
        FixationLightPolarAngle: AnyFD | None = ...,
    ) -> None: ...

class IonRangeCompensatorItem(Item):
    """Item of table C.8.8.25-1 in IonBeamSequence/IonRangeCompensatorSequence, PS3.3 C.8.8.25."""

    CompensatorDescription: str | None = ...
    CompensatorNumber: int = ...
    MaterialID: str | None
    CompensatorID: str | None = ...
    AccessoryCode: str | None = ...
    IsocenterToCompensatorTrayDistance: Attr[float | None, AnyFD | None] = ...
    CompensatorDivergence: Literal["PRESENT", "ABSENT"]
    CompensatorMountingPosition: Literal["PATIENT_SIDE", "SOURCE_SIDE", "DOUBLE_SIDED"]
    CompensatorRows: int
    CompensatorColumns: int
    CompensatorPixelSpacing: Attr[tuple[float, float], ListDS | tuple[AnyDS, AnyDS]]
    CompensatorPosition: Attr[tuple[float, float], ListDS | tuple[AnyDS, AnyDS]]
    CompensatorColumnOffset: Attr[float | None, AnyFD | None] = ...
    CompensatorThicknessData: Attr[tuple[float, ...], ListDS | tuple[AnyDS, ...]]
    IsocenterToCompensatorDistances: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = ...
    CompensatorRelativeStoppingPowerRatio: Attr[float | None, AnyFD | None] = ...
    CompensatorMillingToolDiameter: Attr[float | None, AnyFD | None] = ...

    def __init__(
        self, *,
        CompensatorDescription: str | None = ...,
        CompensatorNumber: int = ...,
        MaterialID: str | None,
        CompensatorID: str | None = ...,
        AccessoryCode: str | None = ...,
        IsocenterToCompensatorTrayDistance: AnyFD | None = ...,
        CompensatorDivergence: Literal["PRESENT", "ABSENT"],
        CompensatorMountingPosition: Literal["PATIENT_SIDE", "SOURCE_SIDE", "DOUBLE_SIDED"],
        CompensatorRows: int,
        CompensatorColumns: int,
        CompensatorPixelSpacing: ListDS | tuple[AnyDS, AnyDS],
        CompensatorPosition: ListDS | tuple[AnyDS, AnyDS],
        CompensatorColumnOffset: AnyFD | None = ...,
        CompensatorThicknessData: ListDS | tuple[AnyDS, ...],
        IsocenterToCompensatorDistances: ListFD | tuple[AnyFD, ...] | None = ...,
        CompensatorRelativeStoppingPowerRatio: AnyFD | None = ...,
        CompensatorMillingToolDiameter: AnyFD | None = ...,
    ) -> None: ...

class IonToleranceTableItem(Item):
    """Item of table C.8.8.24-1 in IonToleranceTableSequence, PS3.3 C.8.8.24."""

    ToleranceTableNumber: int = ...
    ToleranceTableLabel: str | None = ...
    GantryAngleTolerance: Attr[float | None, AnyDS | None] = ...
    BeamLimitingDeviceAngleTolerance: Attr[float | None, AnyDS | None] = ...
    BeamLimitingDeviceToleranceSequence: OptSeq[RTIonToleranceTablesBeamLimitingDeviceToleranceItem] = ...
    PatientSupportAngleTolerance: Attr[float | None, AnyDS | None] = ...
    TableTopVerticalPositionTolerance: Attr[float | None, AnyDS | None] = ...
    TableTopLongitudinalPositionTolerance: Attr[float | None, AnyDS | None] = ...
    TableTopLateralPositionTolerance: Attr[float | None, AnyDS | None] = ...
    TableTopPitchAngleTolerance: Attr[float | None, AnyFD | None] = ...
    TableTopRollAngleTolerance: Attr[float | None, AnyFD | None] = ...
    SnoutPositionTolerance: Attr[float | None, AnyFD | None] = ...
    HeadFixationAngleTolerance: Attr[float | None, AnyDS | None] = ...
    ChairHeadFramePositionTolerance: Attr[float | None, AnyDS | None] = ...
    FixationLightAzimuthalAngleTolerance: Attr[float | None, AnyDS | None] = ...
    FixationLightPolarAngleTolerance: Attr[float | None, AnyDS | None] = ...

    def __init__(
        self, *,
        ToleranceTableNumber: int = ...,
        ToleranceTableLabel: str | None = ...,
        GantryAngleTolerance: AnyDS | None = ...,
        BeamLimitingDeviceAngleTolerance: AnyDS | None = ...,
        BeamLimitingDeviceToleranceSequence: Iterable[RTIonToleranceTablesBeamLimitingDeviceToleranceItem] | None = ...,
        PatientSupportAngleTolerance: AnyDS | None = ...,
        TableTopVerticalPositionTolerance: AnyDS | None = ...,
        TableTopLongitudinalPositionTolerance: AnyDS | None = ...,
        TableTopLateralPositionTolerance: AnyDS | None = ...,
        TableTopPitchAngleTolerance: AnyFD | None = ...,
        TableTopRollAngleTolerance: AnyFD | None = ...,
        SnoutPositionTolerance: AnyFD | None = ...,
        HeadFixationAngleTolerance: AnyDS | None = ...,
        ChairHeadFramePositionTolerance: AnyDS | None = ...,
        FixationLightAzimuthalAngleTolerance: AnyDS | None = ...,
        FixationLightPolarAngleTolerance: AnyDS | None = ...,
    ) -> None: ...

class IonWedgeItem(Item):
    """Item of table C.8.8.25-1 in IonBeamSequence/IonWedgeSequence, PS3.3 C.8.8.25."""

    WedgeNumber: int = ...
    WedgeType: str | None
    WedgeID: str | None = ...
    AccessoryCode: str | None = ...
    WedgeAngle: int | None
    WedgeOrientation: Attr[float | None, AnyDS | None]
    IsocenterToWedgeTrayDistance: Attr[float, AnyFD]

    def __init__(
        self, *,
        WedgeNumber: int = ...,
        WedgeType: str | None,
        WedgeID: str | None = ...,
        AccessoryCode: str | None = ...,
        WedgeAngle: int | None,
        WedgeOrientation: AnyDS | None,
        IsocenterToWedgeTrayDistance: AnyFD,
    ) -> None: ...

class IonWedgePositionItem(Item):
    """Item of table C.31-3 in IonMachineVerificationSequence/IonControlPointVerificationSequence/IonWedgePositionSequence, PS3.3 C.31.3."""

    WedgeThinEdgePosition: Attr[float | None, AnyFD | None] = ...
    WedgePosition: Literal["IN", "OUT"] | None = ...

    def __init__(
        self, *,
        WedgeThinEdgePosition: AnyFD | None = ...,
        WedgePosition: Literal["IN", "OUT"] | None = ...,
    ) -> None: ...

class IrradiationEventIdentificationItem(Item):
    """Item of table C.7.6.16-19 in IrradiationEventIdentificationSequence, PS3.3 C.7.6.16.2.18."""

    IrradiationEventUID: Attr[tuple[UIDValue, ...], list[str] | tuple[str, ...]]

    def __init__(
        self, *,
        IrradiationEventUID: list[str] | tuple[str, ...],
    ) -> None: ...

class IssuerOfPatientIDQualifiersItem(Item):
    """Item of table 10-18 in IssuerOfPatientIDQualifiersSequence, PS3.3 10.15."""

    UniversalEntityID: str | None = ...
    UniversalEntityIDType: str | None = ...
    IdentifierTypeCode: str | None = ...
    AssigningFacilitySequence: OptSeq[HL7v2HierarchicDesignatorItem] = ...
    AssigningJurisdictionCodeSequence: OptCodes[CodeSequenceItem] = ...
    AssigningAgencyOrDepartmentCodeSequence: OptCodes[CodeSequenceItem] = ...

    def __init__(
        self, *,
        UniversalEntityID: str | None = ...,
        UniversalEntityIDType: str | None = ...,
        IdentifierTypeCode: str | None = ...,
        AssigningFacilitySequence: Iterable[HL7v2HierarchicDesignatorItem] | None = ...,
        AssigningJurisdictionCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        AssigningAgencyOrDepartmentCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
    ) -> None: ...
