"""Sequence items, E, PS3.3. Generated; do not edit."""

from collections.abc import Iterable
from typing import Literal
from dicodec.typed import (
    AnyAT, AnyDA, AnyDS, AnyDT, AnyFD, AnyPN, AnyTM, Attr, Buffer, CodedConcept, Codes, Date as DateValue,
    DateTime as DateTimeValue, Item, ListAT, ListDS, ListDT, ListFD, OptCodes, OptSeq, PersonName as
    PersonNameValue, Seq, Tag, Time as TimeValue, UID as UIDValue,
)
from dicomstd.items import (
    CTAcquisitionDetailsItem,
    CTAcquisitionTypeItem,
    CTAdditionalXRaySourceCTAdditionalXRaySourceItem,
    CTExposureItem,
    CTGeometryItem,
    CTImageFrameTypeItem,
    CTPixelValueTransformationPixelValueTransformationItem,
    CTPositionItem,
    CTReconstructionItem,
    CTTableDynamicsItem,
    CTXRayDetailsCTXRayDetailsItem,
    CalibrationItem,
    CardiacSynchronizationItem,
    CodeSequenceItem,
    CollimatorShapeItem,
    ContainerContentTemplateItem,
    ContentItemReferencedSOPItem,
    ContentMacroItem,
    ContrastBolusUsageItem,
    DerivationImageItem,
    DisplayShutterItem,
    DocumentRelationshipContentItem,
    FieldOfViewItem,
    FrameAcquisitionItem,
    FrameAnatomyItem,
    FrameContentItem,
    FrameDetectorParametersItem,
    FramePixelDataPropertiesItem,
    FramePixelShiftItem,
    FrameVOILUTItem,
    FunctionalMRItem,
    ImageDataTypeImageDataTypeItem,
    ImagePixelItem,
    IrradiationEventIdentificationItem,
    MRArterialSpinLabelingItem,
    MRAveragesItem,
    MRDiffusionItem,
    MREchoItem,
    MRFOVGeometryItem,
    MRImageFrameTypeItem,
    MRImagingModifierItem,
    MRMetaboliteMapItem,
    MRModifierItem,
    MRReceiveCoilItem,
    MRSpatialSaturationItem,
    MRTimingAndRelatedParametersItem,
    MRTransmitCoilItem,
    MRVelocityEncodingItem,
    MatrixBasedRTImagingGeometryItem,
    MeasuredValueItem,
    MultienergyCTCharacteristicsItem,
    MultienergyCTProcessingItem,
    NMIsotopeEnergyWindowRangeItem,
    ObjectThicknessItem,
    PETDetectorMotionDetailsItem,
    PETFrameAcquisitionItem,
    PETFrameCorrectionFactorsItem,
    PETFrameTypeItem,
    PETPositionItem,
    PETReconstructionItem,
    PETTableDynamicsItem,
    PatientOrientationInFrameItem,
    PatientPhysiologicalStateItem,
    PixelIntensityRelationshipLUTPixelIntensityRelationshipLUTItem,
    PixelMeasuresItem,
    PixelValueTransformationPixelValueTransformationItem,
    PlaneOrientationItem,
    PlaneOrientationVolumeItem,
    PlanePositionItem,
    PlanePositionVolumeItem,
    ProjectionPixelCalibrationItem,
    RTBeamLimitingDeviceOpeningDefinitionItem,
    RTDoseContributionRadiationDoseExpectedInVivoMeasurementValuesMetersetToDoseMappingItem,
    RTImageApplicatorItem,
    RTImageBeamLimitingDeviceItem,
    RTImageBlockItem,
    RTImageFrameContextItem,
    RTImageFrameGeneralContentItem,
    RTImageFrameRadiationAcquisitionItem,
    RTImageGeneralAccessoryItem,
    RTImagePrimaryFluenceModeItem,
    RadiopharmaceuticalUsageItem,
    RealWorldValueMappingItem,
    ReferencedImageReferencedImageItem,
    RespiratorySynchronizationItem,
    SOPInstanceReferenceItem,
    TablePositionItem,
    TabulatedValuesItem,
    TemporalPositionItem,
    USImageDescriptionItem,
    XAXRFFrameCharacteristicsItem,
    XRayGeometryXRayGeometryItem,
    XRayIsocenterReferenceSystemIsocenterReferenceSystemItem,
    XRayPositionerPositionerPositionItem,
)

class EffectiveDoseCalculationMethodCategoryCodeItem(Item):
    """Item of table C.36.2.1.5-1 in EffectiveDoseCalculationMethodCategoryCodeSequence, PS3.3 C.36.2.1.5."""

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
    EffectiveDoseCalculationMethodCodeSequence: OptCodes[CodeSequenceItem] = ...

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
        EffectiveDoseCalculationMethodCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
    ) -> None: ...

class EncapsulatedDocumentContentItem(Item):
    """Item of table C.24-2 in ContentSequence, PS3.3 C.24.2."""

    RelationshipType: Literal["CONTAINS", "HAS OBS CONTEXT", "HAS ACQ CONTEXT", "HAS CONCEPT MOD"]
    ObservationDateTime: Attr[DateTimeValue | None, AnyDT | None] = ...
    ObservationUID: Attr[UIDValue | None, str | None] = ...
    ContentSequence: OptSeq[DocumentRelationshipContentItem] = ...
    ValueType: Literal["TEXT", "NUM", "CODE", "DATE", "TIME", "DATETIME", "UIDREF", "PNAME", "COMPOSITE", "IMAGE", "WAVEFORM", "SCOORD", "SCOORD3D", "TCOORD", "CONTAINER", "TABLE"]
    ConceptNameCodeSequence: OptCodes[CodeSequenceItem] = ...
    TextValue: str | None = ...
    DateTime: Attr[DateTimeValue | None, AnyDT | None] = ...
    Date: Attr[DateValue | None, AnyDA | None] = ...
    Time: Attr[TimeValue | None, AnyTM | None] = ...
    PersonName: Attr[PersonNameValue | None, AnyPN | None] = ...
    UID: Attr[UIDValue | None, str | None] = ...
    MeasuredValueSequence: OptSeq[MeasuredValueItem] = ...
    NumericValueQualifierCodeSequence: OptCodes[CodeSequenceItem] = ...
    ConceptCodeSequence: OptCodes[CodeSequenceItem] = ...
    ReferencedSOPSequence: OptSeq[EncapsulatedDocumentContentReferencedSOPItem] = ...
    GraphicData: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = ...
    GraphicType: Literal["POINT", "MULTIPOINT", "POLYLINE", "CIRCLE", "ELLIPSE", "POLYGON", "ELLIPSOID"] | None = ...
    PixelOriginInterpretation: Literal["FRAME", "VOLUME"] | None = ...
    FiducialUID: Attr[UIDValue | None, str | None] = ...
    ReferencedFrameOfReferenceUID: Attr[UIDValue | None, str | None] = ...
    TemporalRangeType: Literal["POINT", "MULTIPOINT", "SEGMENT", "MULTISEGMENT", "BEGIN", "END"] | None = ...
    ReferencedSamplePositions: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    ReferencedTimeOffsets: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = ...
    ReferencedDateTime: Attr[tuple[DateTimeValue, ...] | None, ListDT | tuple[AnyDT, ...] | None] = ...
    ContinuityOfContent: Literal["SEPARATE", "CONTINUOUS"] | None = ...
    ContentTemplateSequence: OptSeq[ContainerContentTemplateItem] = ...
    TabulatedValuesSequence: OptSeq[TabulatedValuesItem] = ...

    def __init__(
        self, *,
        RelationshipType: Literal["CONTAINS", "HAS OBS CONTEXT", "HAS ACQ CONTEXT", "HAS CONCEPT MOD"],
        ObservationDateTime: AnyDT | None = ...,
        ObservationUID: str | None = ...,
        ContentSequence: Iterable[DocumentRelationshipContentItem] | None = ...,
        ValueType: Literal["TEXT", "NUM", "CODE", "DATE", "TIME", "DATETIME", "UIDREF", "PNAME", "COMPOSITE", "IMAGE", "WAVEFORM", "SCOORD", "SCOORD3D", "TCOORD", "CONTAINER", "TABLE"],
        ConceptNameCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        TextValue: str | None = ...,
        DateTime: AnyDT | None = ...,
        Date: AnyDA | None = ...,
        Time: AnyTM | None = ...,
        PersonName: AnyPN | None = ...,
        UID: str | None = ...,
        MeasuredValueSequence: Iterable[MeasuredValueItem] | None = ...,
        NumericValueQualifierCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        ConceptCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        ReferencedSOPSequence: Iterable[EncapsulatedDocumentContentReferencedSOPItem] | None = ...,
        GraphicData: ListFD | tuple[AnyFD, ...] | None = ...,
        GraphicType: Literal["POINT", "MULTIPOINT", "POLYLINE", "CIRCLE", "ELLIPSE", "POLYGON", "ELLIPSOID"] | None = ...,
        PixelOriginInterpretation: Literal["FRAME", "VOLUME"] | None = ...,
        FiducialUID: str | None = ...,
        ReferencedFrameOfReferenceUID: str | None = ...,
        TemporalRangeType: Literal["POINT", "MULTIPOINT", "SEGMENT", "MULTISEGMENT", "BEGIN", "END"] | None = ...,
        ReferencedSamplePositions: list[int] | tuple[int, ...] | None = ...,
        ReferencedTimeOffsets: ListDS | tuple[AnyDS, ...] | None = ...,
        ReferencedDateTime: ListDT | tuple[AnyDT, ...] | None = ...,
        ContinuityOfContent: Literal["SEPARATE", "CONTINUOUS"] | None = ...,
        ContentTemplateSequence: Iterable[ContainerContentTemplateItem] | None = ...,
        TabulatedValuesSequence: Iterable[TabulatedValuesItem] | None = ...,
    ) -> None: ...

class EncapsulatedDocumentContentReferencedSOPItem(Item):
    """Item of table C.24-2, PS3.3 C.24.2, printed in 10-11, C.18.4-1/ReferencedSOPSequence, C.18.5-1/ReferencedSOPSequence."""

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

class EncapsulatedDocumentContentTemplateItem(Item):
    """Item of table C.24-2 in ContentTemplateSequence, PS3.3 C.24.2."""

    MappingResource: str
    MappingResourceUID: Attr[UIDValue | None, str | None] = ...
    TemplateIdentifier: str

    def __init__(
        self, *,
        MappingResource: str,
        MappingResourceUID: str | None = ...,
        TemplateIdentifier: str,
    ) -> None: ...

class EncapsulatedDocumentReferencedImageItem(Item):
    """Item of table C.24-2 in ReferencedImageSequence, PS3.3 C.24.2."""

    ReferencedSOPClassUID: Attr[UIDValue, str]
    ReferencedSOPInstanceUID: Attr[UIDValue, str]
    ReferencedFrameNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    ReferencedSegmentNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    RelativeURIReferenceWithinEncapsulatedDocument: str | None = ...

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        ReferencedFrameNumber: list[int] | tuple[int, ...] | None = ...,
        ReferencedSegmentNumber: list[int] | tuple[int, ...] | None = ...,
        RelativeURIReferenceWithinEncapsulatedDocument: str | None = ...,
    ) -> None: ...

class EncapsulatedDocumentReferencedInstanceItem(Item):
    """Item of table C.24-2 in ReferencedInstanceSequence, PS3.3 C.24.2."""

    ReferencedSOPClassUID: Attr[UIDValue, str]
    ReferencedSOPInstanceUID: Attr[UIDValue, str]
    RelativeURIReferenceWithinEncapsulatedDocument: str | None = ...

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        RelativeURIReferenceWithinEncapsulatedDocument: str | None = ...,
    ) -> None: ...

class EncapsulatedDocumentSourceInstanceItem(Item):
    """Item of table C.24-2 in SourceInstanceSequence, PS3.3 C.24.2."""

    ReferencedSOPClassUID: Attr[UIDValue, str]
    ReferencedSOPInstanceUID: Attr[UIDValue, str]
    PurposeOfReferenceCodeSequence: OptCodes[CodeSequenceItem] = ...

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        PurposeOfReferenceCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
    ) -> None: ...

class EncryptedAttributesItem(Item):
    """Item of table C.12-1 in EncryptedAttributesSequence, PS3.3 C.12.1."""

    EncryptedContentTransferSyntaxUID: Attr[UIDValue, str]
    EncryptedContent: Attr[memoryview, Buffer]

    def __init__(
        self, *,
        EncryptedContentTransferSyntaxUID: str,
        EncryptedContent: Buffer,
    ) -> None: ...

class EnergyWindowInformationItem(Item):
    """Item of table C.8-10 in EnergyWindowInformationSequence, PS3.3 C.8.4.10."""

    EnergyWindowName: str | None = ...
    EnergyWindowRangeSequence: OptSeq[NMIsotopeEnergyWindowRangeItem] = ...

    def __init__(
        self, *,
        EnergyWindowName: str | None = ...,
        EnergyWindowRangeSequence: Iterable[NMIsotopeEnergyWindowRangeItem] | None = ...,
    ) -> None: ...

class EnhancedCTImagePerFrameFunctionalGroupsItem(Item):
    """Item of table A.38-1, PS3.3 A.38.1.3: functional groups."""

    # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    PixelMeasuresSequence: OptSeq[PixelMeasuresItem] = ...

    # Frame Content (M), PS3.3 C.7.6.16.2.2
    FrameContentSequence: OptSeq[FrameContentItem] = ...

    # Plane Position (Patient) (M), PS3.3 C.7.6.16.2.3
    PlanePositionSequence: OptSeq[PlanePositionItem] = ...

    # Plane Orientation (Patient) (M), PS3.3 C.7.6.16.2.4
    PlaneOrientationSequence: OptSeq[PlaneOrientationItem] = ...

    # Referenced Image (C), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: OptSeq[ReferencedImageReferencedImageItem] = ...

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: OptSeq[DerivationImageItem] = ...

    # Cardiac Synchronization (C), PS3.3 C.7.6.16.2.7, if CardiacSynchronizationTechnique not in {NONE} and ImageType[1] in {ORIGINAL, MIXED}
    CardiacSynchronizationSequence: OptSeq[CardiacSynchronizationItem] = ...

    # Frame Anatomy (M), PS3.3 C.7.6.16.2.8
    FrameAnatomySequence: OptSeq[FrameAnatomyItem] = ...

    # Frame VOI LUT (U), PS3.3 C.7.6.16.2.10
    FrameVOILUTSequence: OptSeq[FrameVOILUTItem] = ...

    # Real World Value Mapping (C), PS3.3 C.7.6.16.2.11, if MultienergyCTAcquisition in {YES}
    RealWorldValueMappingSequence: OptSeq[RealWorldValueMappingItem] = ...

    # Contrast/Bolus Usage (C), PS3.3 C.7.6.16.2.12, if present(ContrastBolusAgentSequence)
    ContrastBolusUsageSequence: OptSeq[ContrastBolusUsageItem] = ...

    # Respiratory Synchronization (C), PS3.3 C.7.6.16.2.17, if RespiratoryMotionCompensationTechnique not in {NONE, REALTIME, BREATH_HOLD} and ImageType[1] in {ORIGINAL, MIXED}
    RespiratorySynchronizationSequence: OptSeq[RespiratorySynchronizationItem] = ...

    # Irradiation Event Identification (M), PS3.3 C.7.6.16.2.18
    IrradiationEventIdentificationSequence: OptSeq[IrradiationEventIdentificationItem] = ...

    # CT Image Frame Type (M), PS3.3 C.8.15.3.1
    CTImageFrameTypeSequence: OptSeq[CTImageFrameTypeItem] = ...

    # CT Acquisition Type (C), PS3.3 C.8.15.3.2, if ImageType[1] in {ORIGINAL, MIXED}
    CTAcquisitionTypeSequence: OptSeq[CTAcquisitionTypeItem] = ...

    # CT Acquisition Details (C), PS3.3 C.8.15.3.3, if ImageType[1] in {ORIGINAL, MIXED}
    CTAcquisitionDetailsSequence: OptSeq[CTAcquisitionDetailsItem] = ...

    # CT Table Dynamics (C), PS3.3 C.8.15.3.4, if ImageType[1] in {ORIGINAL, MIXED}
    CTTableDynamicsSequence: OptSeq[CTTableDynamicsItem] = ...

    # CT Position (C), PS3.3 C.8.15.3.5, if ImageType[1] in {ORIGINAL, MIXED}
    CTPositionSequence: OptSeq[CTPositionItem] = ...

    # CT Geometry (C), PS3.3 C.8.15.3.6, if ImageType[1] in {ORIGINAL, MIXED}
    CTGeometrySequence: OptSeq[CTGeometryItem] = ...

    # CT Reconstruction (C), PS3.3 C.8.15.3.7, if ImageType[1] in {ORIGINAL, MIXED} and AcquisitionType not in {CONSTANT_ANGLE}
    CTReconstructionSequence: OptSeq[CTReconstructionItem] = ...

    # CT Exposure (C), PS3.3 C.8.15.3.8, if ImageType[1] in {ORIGINAL, MIXED}
    CTExposureSequence: OptSeq[CTExposureItem] = ...

    # CT X-Ray Details (C), PS3.3 C.8.15.3.9, if ImageType[1] in {ORIGINAL, MIXED}
    CTXRayDetailsSequence: OptSeq[CTXRayDetailsCTXRayDetailsItem] = ...

    # CT Pixel Value Transformation (M), PS3.3 C.8.15.3.10
    PixelValueTransformationSequence: OptSeq[CTPixelValueTransformationPixelValueTransformationItem] = ...

    # CT Additional X-Ray Source (C), PS3.3 C.8.15.3.11, if not_checkable(real-world) and (MultienergyCTAcquisition in {NO} or not present(MultienergyCTAcquisition))
    CTAdditionalXRaySourceSequence: OptSeq[CTAdditionalXRaySourceCTAdditionalXRaySourceItem] = ...

    # Multi-energy CT Processing (C), PS3.3 C.8.15.3.13
    MultienergyCTProcessingSequence: OptSeq[MultienergyCTProcessingItem] = ...

    # Multi-energy CT Characteristics (U), PS3.3 C.8.15.3.12
    MultienergyCTCharacteristicsSequence: OptSeq[MultienergyCTCharacteristicsItem] = ...

    # Temporal Position (U), PS3.3 C.7.6.16.2.23
    TemporalPositionSequence: OptSeq[TemporalPositionItem] = ...

    def __init__(
        self, *,
        PixelMeasuresSequence: Iterable[PixelMeasuresItem] | None = ...,
        FrameContentSequence: Iterable[FrameContentItem] | None = ...,
        PlanePositionSequence: Iterable[PlanePositionItem] | None = ...,
        PlaneOrientationSequence: Iterable[PlaneOrientationItem] | None = ...,
        ReferencedImageSequence: Iterable[ReferencedImageReferencedImageItem] | None = ...,
        DerivationImageSequence: Iterable[DerivationImageItem] | None = ...,
        CardiacSynchronizationSequence: Iterable[CardiacSynchronizationItem] | None = ...,
        FrameAnatomySequence: Iterable[FrameAnatomyItem] | None = ...,
        FrameVOILUTSequence: Iterable[FrameVOILUTItem] | None = ...,
        RealWorldValueMappingSequence: Iterable[RealWorldValueMappingItem] | None = ...,
        ContrastBolusUsageSequence: Iterable[ContrastBolusUsageItem] | None = ...,
        RespiratorySynchronizationSequence: Iterable[RespiratorySynchronizationItem] | None = ...,
        IrradiationEventIdentificationSequence: Iterable[IrradiationEventIdentificationItem] | None = ...,
        CTImageFrameTypeSequence: Iterable[CTImageFrameTypeItem] | None = ...,
        CTAcquisitionTypeSequence: Iterable[CTAcquisitionTypeItem] | None = ...,
        CTAcquisitionDetailsSequence: Iterable[CTAcquisitionDetailsItem] | None = ...,
        CTTableDynamicsSequence: Iterable[CTTableDynamicsItem] | None = ...,
        CTPositionSequence: Iterable[CTPositionItem] | None = ...,
        CTGeometrySequence: Iterable[CTGeometryItem] | None = ...,
        CTReconstructionSequence: Iterable[CTReconstructionItem] | None = ...,
        CTExposureSequence: Iterable[CTExposureItem] | None = ...,
        CTXRayDetailsSequence: Iterable[CTXRayDetailsCTXRayDetailsItem] | None = ...,
        PixelValueTransformationSequence: Iterable[CTPixelValueTransformationPixelValueTransformationItem] | None = ...,
        CTAdditionalXRaySourceSequence: Iterable[CTAdditionalXRaySourceCTAdditionalXRaySourceItem] | None = ...,
        MultienergyCTProcessingSequence: Iterable[MultienergyCTProcessingItem] | None = ...,
        MultienergyCTCharacteristicsSequence: Iterable[MultienergyCTCharacteristicsItem] | None = ...,
        TemporalPositionSequence: Iterable[TemporalPositionItem] | None = ...,
    ) -> None: ...

class EnhancedCTImageSharedFunctionalGroupsItem(Item):
    """Item of table A.38-1, PS3.3 A.38.1.3: functional groups."""

    # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    PixelMeasuresSequence: OptSeq[PixelMeasuresItem] = ...

    # Plane Position (Patient) (M), PS3.3 C.7.6.16.2.3
    PlanePositionSequence: OptSeq[PlanePositionItem] = ...

    # Plane Orientation (Patient) (M), PS3.3 C.7.6.16.2.4
    PlaneOrientationSequence: OptSeq[PlaneOrientationItem] = ...

    # Referenced Image (C), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: OptSeq[ReferencedImageReferencedImageItem] = ...

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: OptSeq[DerivationImageItem] = ...

    # Cardiac Synchronization (C), PS3.3 C.7.6.16.2.7, if CardiacSynchronizationTechnique not in {NONE} and ImageType[1] in {ORIGINAL, MIXED}
    CardiacSynchronizationSequence: OptSeq[CardiacSynchronizationItem] = ...

    # Frame Anatomy (M), PS3.3 C.7.6.16.2.8
    FrameAnatomySequence: OptSeq[FrameAnatomyItem] = ...

    # Frame VOI LUT (U), PS3.3 C.7.6.16.2.10
    FrameVOILUTSequence: OptSeq[FrameVOILUTItem] = ...

    # Real World Value Mapping (C), PS3.3 C.7.6.16.2.11, if MultienergyCTAcquisition in {YES}
    RealWorldValueMappingSequence: OptSeq[RealWorldValueMappingItem] = ...

    # Contrast/Bolus Usage (C), PS3.3 C.7.6.16.2.12, if present(ContrastBolusAgentSequence)
    ContrastBolusUsageSequence: OptSeq[ContrastBolusUsageItem] = ...

    # Respiratory Synchronization (C), PS3.3 C.7.6.16.2.17, if RespiratoryMotionCompensationTechnique not in {NONE, REALTIME, BREATH_HOLD} and ImageType[1] in {ORIGINAL, MIXED}
    RespiratorySynchronizationSequence: OptSeq[RespiratorySynchronizationItem] = ...

    # Irradiation Event Identification (M), PS3.3 C.7.6.16.2.18
    IrradiationEventIdentificationSequence: OptSeq[IrradiationEventIdentificationItem] = ...

    # CT Image Frame Type (M), PS3.3 C.8.15.3.1
    CTImageFrameTypeSequence: OptSeq[CTImageFrameTypeItem] = ...

    # CT Acquisition Type (C), PS3.3 C.8.15.3.2, if ImageType[1] in {ORIGINAL, MIXED}
    CTAcquisitionTypeSequence: OptSeq[CTAcquisitionTypeItem] = ...

    # CT Acquisition Details (C), PS3.3 C.8.15.3.3, if ImageType[1] in {ORIGINAL, MIXED}
    CTAcquisitionDetailsSequence: OptSeq[CTAcquisitionDetailsItem] = ...

    # CT Table Dynamics (C), PS3.3 C.8.15.3.4, if ImageType[1] in {ORIGINAL, MIXED}
    CTTableDynamicsSequence: OptSeq[CTTableDynamicsItem] = ...

    # CT Position (C), PS3.3 C.8.15.3.5, if ImageType[1] in {ORIGINAL, MIXED}
    CTPositionSequence: OptSeq[CTPositionItem] = ...

    # CT Geometry (C), PS3.3 C.8.15.3.6, if ImageType[1] in {ORIGINAL, MIXED}
    CTGeometrySequence: OptSeq[CTGeometryItem] = ...

    # CT Reconstruction (C), PS3.3 C.8.15.3.7, if ImageType[1] in {ORIGINAL, MIXED} and AcquisitionType not in {CONSTANT_ANGLE}
    CTReconstructionSequence: OptSeq[CTReconstructionItem] = ...

    # CT Exposure (C), PS3.3 C.8.15.3.8, if ImageType[1] in {ORIGINAL, MIXED}
    CTExposureSequence: OptSeq[CTExposureItem] = ...

    # CT X-Ray Details (C), PS3.3 C.8.15.3.9, if ImageType[1] in {ORIGINAL, MIXED}
    CTXRayDetailsSequence: OptSeq[CTXRayDetailsCTXRayDetailsItem] = ...

    # CT Pixel Value Transformation (M), PS3.3 C.8.15.3.10
    PixelValueTransformationSequence: OptSeq[CTPixelValueTransformationPixelValueTransformationItem] = ...

    # CT Additional X-Ray Source (C), PS3.3 C.8.15.3.11, if not_checkable(real-world) and (MultienergyCTAcquisition in {NO} or not present(MultienergyCTAcquisition))
    CTAdditionalXRaySourceSequence: OptSeq[CTAdditionalXRaySourceCTAdditionalXRaySourceItem] = ...

    # Multi-energy CT Processing (C), PS3.3 C.8.15.3.13
    MultienergyCTProcessingSequence: OptSeq[MultienergyCTProcessingItem] = ...

    # Multi-energy CT Characteristics (U), PS3.3 C.8.15.3.12
    MultienergyCTCharacteristicsSequence: OptSeq[MultienergyCTCharacteristicsItem] = ...

    # Temporal Position (U), PS3.3 C.7.6.16.2.23
    TemporalPositionSequence: OptSeq[TemporalPositionItem] = ...

    def __init__(
        self, *,
        PixelMeasuresSequence: Iterable[PixelMeasuresItem] | None = ...,
        PlanePositionSequence: Iterable[PlanePositionItem] | None = ...,
        PlaneOrientationSequence: Iterable[PlaneOrientationItem] | None = ...,
        ReferencedImageSequence: Iterable[ReferencedImageReferencedImageItem] | None = ...,
        DerivationImageSequence: Iterable[DerivationImageItem] | None = ...,
        CardiacSynchronizationSequence: Iterable[CardiacSynchronizationItem] | None = ...,
        FrameAnatomySequence: Iterable[FrameAnatomyItem] | None = ...,
        FrameVOILUTSequence: Iterable[FrameVOILUTItem] | None = ...,
        RealWorldValueMappingSequence: Iterable[RealWorldValueMappingItem] | None = ...,
        ContrastBolusUsageSequence: Iterable[ContrastBolusUsageItem] | None = ...,
        RespiratorySynchronizationSequence: Iterable[RespiratorySynchronizationItem] | None = ...,
        IrradiationEventIdentificationSequence: Iterable[IrradiationEventIdentificationItem] | None = ...,
        CTImageFrameTypeSequence: Iterable[CTImageFrameTypeItem] | None = ...,
        CTAcquisitionTypeSequence: Iterable[CTAcquisitionTypeItem] | None = ...,
        CTAcquisitionDetailsSequence: Iterable[CTAcquisitionDetailsItem] | None = ...,
        CTTableDynamicsSequence: Iterable[CTTableDynamicsItem] | None = ...,
        CTPositionSequence: Iterable[CTPositionItem] | None = ...,
        CTGeometrySequence: Iterable[CTGeometryItem] | None = ...,
        CTReconstructionSequence: Iterable[CTReconstructionItem] | None = ...,
        CTExposureSequence: Iterable[CTExposureItem] | None = ...,
        CTXRayDetailsSequence: Iterable[CTXRayDetailsCTXRayDetailsItem] | None = ...,
        PixelValueTransformationSequence: Iterable[CTPixelValueTransformationPixelValueTransformationItem] | None = ...,
        CTAdditionalXRaySourceSequence: Iterable[CTAdditionalXRaySourceCTAdditionalXRaySourceItem] | None = ...,
        MultienergyCTProcessingSequence: Iterable[MultienergyCTProcessingItem] | None = ...,
        MultienergyCTCharacteristicsSequence: Iterable[MultienergyCTCharacteristicsItem] | None = ...,
        TemporalPositionSequence: Iterable[TemporalPositionItem] | None = ...,
    ) -> None: ...

class EnhancedContinuousRTImageSharedFunctionalGroupsItem(Item):
    """Item of table A.86.1.16-1, PS3.3 A.86.1.16.3: functional groups."""

    # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    PixelMeasuresSequence: OptSeq[PixelMeasuresItem] = ...

    # Plane Position (Patient) (M), PS3.3 C.7.6.16.2.3
    PlanePositionSequence: OptSeq[PlanePositionItem] = ...

    # Plane Orientation (Patient) (M), PS3.3 C.7.6.16.2.4
    PlaneOrientationSequence: OptSeq[PlaneOrientationItem] = ...

    # Referenced Image (U), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: OptSeq[ReferencedImageReferencedImageItem] = ...

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: OptSeq[DerivationImageItem] = ...

    # Cardiac Synchronization (C), PS3.3 C.7.6.16.2.7, if CardiacSynchronizationTechnique not in {NONE} and ImageType[1] in {ORIGINAL, MIXED}
    CardiacSynchronizationSequence: OptSeq[CardiacSynchronizationItem] = ...

    # Respiratory Synchronization (C), PS3.3 C.7.6.16.2.17, if RespiratoryMotionCompensationTechnique not in {NONE, REALTIME, BREATH_HOLD} and ImageType[1] in {ORIGINAL, MIXED}
    RespiratorySynchronizationSequence: OptSeq[RespiratorySynchronizationItem] = ...

    # Contrast/Bolus Usage (C), PS3.3 C.7.6.16.2.12, if present(ContrastBolusAgentSequence)
    ContrastBolusUsageSequence: OptSeq[ContrastBolusUsageItem] = ...

    # RT Image Frame General Content (M), PS3.3 C.36.2.4.8
    RTImageFrameGeneralContentSequence: OptSeq[RTImageFrameGeneralContentItem] = ...

    # RT Image Frame Imaging Device Position (M), PS3.3 C.36.2.4.9
    RTImageFrameImagingDevicePositionSequence: OptSeq[MatrixBasedRTImagingGeometryItem] = ...

    # RT Image Frame Radiation Acquisition Parameters (C), PS3.3 C.36.2.4.10, if ImageType[1] in {ORIGINAL}
    RTImageFrameRadiationAcquisitionSequence: OptSeq[RTImageFrameRadiationAcquisitionItem] = ...

    # RT Image Frame Context (C), PS3.3 C.36.2.4.11
    RTImageFrameContextSequence: OptSeq[RTImageFrameContextItem] = ...

    # RT Beam Limiting Device Opening Sequence (C), PS3.3 C.36.2.2.21
    RTBeamLimitingDeviceOpeningSequence: OptSeq[RTBeamLimitingDeviceOpeningDefinitionItem] = ...

    # Frame VOI LUT (U), PS3.3 C.7.6.16.2.10
    FrameVOILUTSequence: OptSeq[FrameVOILUTItem] = ...

    # Real World Value Mapping (U), PS3.3 C.7.6.16.2.11
    RealWorldValueMappingSequence: OptSeq[RealWorldValueMappingItem] = ...

    def __init__(
        self, *,
        PixelMeasuresSequence: Iterable[PixelMeasuresItem] | None = ...,
        PlanePositionSequence: Iterable[PlanePositionItem] | None = ...,
        PlaneOrientationSequence: Iterable[PlaneOrientationItem] | None = ...,
        ReferencedImageSequence: Iterable[ReferencedImageReferencedImageItem] | None = ...,
        DerivationImageSequence: Iterable[DerivationImageItem] | None = ...,
        CardiacSynchronizationSequence: Iterable[CardiacSynchronizationItem] | None = ...,
        RespiratorySynchronizationSequence: Iterable[RespiratorySynchronizationItem] | None = ...,
        ContrastBolusUsageSequence: Iterable[ContrastBolusUsageItem] | None = ...,
        RTImageFrameGeneralContentSequence: Iterable[RTImageFrameGeneralContentItem] | None = ...,
        RTImageFrameImagingDevicePositionSequence: Iterable[MatrixBasedRTImagingGeometryItem] | None = ...,
        RTImageFrameRadiationAcquisitionSequence: Iterable[RTImageFrameRadiationAcquisitionItem] | None = ...,
        RTImageFrameContextSequence: Iterable[RTImageFrameContextItem] | None = ...,
        RTBeamLimitingDeviceOpeningSequence: Iterable[RTBeamLimitingDeviceOpeningDefinitionItem] | None = ...,
        FrameVOILUTSequence: Iterable[FrameVOILUTItem] | None = ...,
        RealWorldValueMappingSequence: Iterable[RealWorldValueMappingItem] | None = ...,
    ) -> None: ...

class EnhancedMRColorImagePerFrameFunctionalGroupsItem(Item):
    """Item of table A.36-5, PS3.3 A.36.4.3: functional groups."""

    # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    PixelMeasuresSequence: OptSeq[PixelMeasuresItem] = ...

    # Frame Content (M), PS3.3 C.7.6.16.2.2
    FrameContentSequence: OptSeq[FrameContentItem] = ...

    # Plane Position (Patient) (M), PS3.3 C.7.6.16.2.3
    PlanePositionSequence: OptSeq[PlanePositionItem] = ...

    # Plane Orientation (Patient) (M), PS3.3 C.7.6.16.2.4
    PlaneOrientationSequence: OptSeq[PlaneOrientationItem] = ...

    # Referenced Image (C), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: OptSeq[ReferencedImageReferencedImageItem] = ...

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: OptSeq[DerivationImageItem] = ...

    # Cardiac Synchronization (C), PS3.3 C.7.6.16.2.7, if CardiacSynchronizationTechnique not in {NONE} and ImageType[1] in {ORIGINAL, MIXED}
    CardiacSynchronizationSequence: OptSeq[CardiacSynchronizationItem] = ...

    # Frame Anatomy (M), PS3.3 C.7.6.16.2.8
    FrameAnatomySequence: OptSeq[FrameAnatomyItem] = ...

    # Pixel Value Transformation (C), PS3.3 C.7.6.16.2.9, if PhotometricInterpretation in {MONOCHROME2}
    PixelValueTransformationSequence: OptSeq[PixelValueTransformationPixelValueTransformationItem] = ...

    # Frame VOI LUT (U), PS3.3 C.7.6.16.2.10
    FrameVOILUTSequence: OptSeq[FrameVOILUTItem] = ...

    # Real World Value Mapping (U), PS3.3 C.7.6.16.2.11
    RealWorldValueMappingSequence: OptSeq[RealWorldValueMappingItem] = ...

    # Contrast/Bolus Usage (C), PS3.3 C.7.6.16.2.12, if present(ContrastBolusAgentSequence)
    ContrastBolusUsageSequence: OptSeq[ContrastBolusUsageItem] = ...

    # Respiratory Synchronization (C), PS3.3 C.7.6.16.2.17, if RespiratoryMotionCompensationTechnique not in {NONE, REALTIME, BREATH_HOLD} and ImageType[1] in {ORIGINAL, MIXED}
    RespiratorySynchronizationSequence: OptSeq[RespiratorySynchronizationItem] = ...

    # MR Image Frame Type (M), PS3.3 C.8.13.5.1
    MRImageFrameTypeSequence: OptSeq[MRImageFrameTypeItem] = ...

    # MR Timing and Related Parameters (C), PS3.3 C.8.13.5.2, if ImageType[1] in {ORIGINAL, MIXED}
    MRTimingAndRelatedParametersSequence: OptSeq[MRTimingAndRelatedParametersItem] = ...

    # MR FOV/Geometry (C), PS3.3 C.8.13.5.3, if GeometryOfKSpaceTraversal in {RECTILINEAR} and ImageType[1] in {ORIGINAL, MIXED}
    MRFOVGeometrySequence: OptSeq[MRFOVGeometryItem] = ...

    # MR Echo (C), PS3.3 C.8.13.5.4, if ImageType[1] in {ORIGINAL, MIXED}
    MREchoSequence: OptSeq[MREchoItem] = ...

    # MR Modifier (C), PS3.3 C.8.13.5.5, if ImageType[1] in {ORIGINAL, MIXED}
    MRModifierSequence: OptSeq[MRModifierItem] = ...

    # MR Imaging Modifier (C), PS3.3 C.8.13.5.6, if ImageType[1] in {ORIGINAL, MIXED}
    MRImagingModifierSequence: OptSeq[MRImagingModifierItem] = ...

    # MR Receive Coil (C), PS3.3 C.8.13.5.7, if ImageType[1] in {ORIGINAL, MIXED}
    MRReceiveCoilSequence: OptSeq[MRReceiveCoilItem] = ...

    # MR Transmit Coil (C), PS3.3 C.8.13.5.8, if ImageType[1] in {ORIGINAL, MIXED}
    MRTransmitCoilSequence: OptSeq[MRTransmitCoilItem] = ...

    # MR Diffusion (C), PS3.3 C.8.13.5.9, if AcquisitionContrast@frames in {DIFFUSION} and ImageType[1] in {ORIGINAL, MIXED}
    MRDiffusionSequence: OptSeq[MRDiffusionItem] = ...

    # MR Averages (C), PS3.3 C.8.13.5.10, if ImageType[1] in {ORIGINAL, MIXED}
    MRAveragesSequence: OptSeq[MRAveragesItem] = ...

    # MR Spatial Saturation (C), PS3.3 C.8.13.5.11, if SpatialPresaturation@frames in {SLAB} and ImageType[1] in {ORIGINAL, MIXED}
    MRSpatialSaturationSequence: OptSeq[MRSpatialSaturationItem] = ...

    # MR Metabolite Map (C), PS3.3 C.8.13.5.12, if ImageType[3] in {METABOLITE_MAP}
    MRMetaboliteMapSequence: OptSeq[MRMetaboliteMapItem] = ...

    # MR Velocity Encoding (C), PS3.3 C.8.13.5.13, if PhaseContrast in {YES} and ImageType[1] in {ORIGINAL, MIXED}
    MRVelocityEncodingSequence: OptSeq[MRVelocityEncodingItem] = ...

    # MR Arterial Spin Labeling (C), PS3.3 C.8.13.5.14, if ImageType[3] in {ASL}
    MRArterialSpinLabelingSequence: OptSeq[MRArterialSpinLabelingItem] = ...

    # Functional MR (U), PS3.3 C.8.13.5.15
    FunctionalMRSequence: OptSeq[FunctionalMRItem] = ...

    # Temporal Position (U), PS3.3 C.7.6.16.2.23
    TemporalPositionSequence: OptSeq[TemporalPositionItem] = ...

    def __init__(
        self, *,
        PixelMeasuresSequence: Iterable[PixelMeasuresItem] | None = ...,
        FrameContentSequence: Iterable[FrameContentItem] | None = ...,
        PlanePositionSequence: Iterable[PlanePositionItem] | None = ...,
        PlaneOrientationSequence: Iterable[PlaneOrientationItem] | None = ...,
        ReferencedImageSequence: Iterable[ReferencedImageReferencedImageItem] | None = ...,
        DerivationImageSequence: Iterable[DerivationImageItem] | None = ...,
        CardiacSynchronizationSequence: Iterable[CardiacSynchronizationItem] | None = ...,
        FrameAnatomySequence: Iterable[FrameAnatomyItem] | None = ...,
        PixelValueTransformationSequence: Iterable[PixelValueTransformationPixelValueTransformationItem] | None = ...,
        FrameVOILUTSequence: Iterable[FrameVOILUTItem] | None = ...,
        RealWorldValueMappingSequence: Iterable[RealWorldValueMappingItem] | None = ...,
        ContrastBolusUsageSequence: Iterable[ContrastBolusUsageItem] | None = ...,
        RespiratorySynchronizationSequence: Iterable[RespiratorySynchronizationItem] | None = ...,
        MRImageFrameTypeSequence: Iterable[MRImageFrameTypeItem] | None = ...,
        MRTimingAndRelatedParametersSequence: Iterable[MRTimingAndRelatedParametersItem] | None = ...,
        MRFOVGeometrySequence: Iterable[MRFOVGeometryItem] | None = ...,
        MREchoSequence: Iterable[MREchoItem] | None = ...,
        MRModifierSequence: Iterable[MRModifierItem] | None = ...,
        MRImagingModifierSequence: Iterable[MRImagingModifierItem] | None = ...,
        MRReceiveCoilSequence: Iterable[MRReceiveCoilItem] | None = ...,
        MRTransmitCoilSequence: Iterable[MRTransmitCoilItem] | None = ...,
        MRDiffusionSequence: Iterable[MRDiffusionItem] | None = ...,
        MRAveragesSequence: Iterable[MRAveragesItem] | None = ...,
        MRSpatialSaturationSequence: Iterable[MRSpatialSaturationItem] | None = ...,
        MRMetaboliteMapSequence: Iterable[MRMetaboliteMapItem] | None = ...,
        MRVelocityEncodingSequence: Iterable[MRVelocityEncodingItem] | None = ...,
        MRArterialSpinLabelingSequence: Iterable[MRArterialSpinLabelingItem] | None = ...,
        FunctionalMRSequence: Iterable[FunctionalMRItem] | None = ...,
        TemporalPositionSequence: Iterable[TemporalPositionItem] | None = ...,
    ) -> None: ...

class EnhancedMRColorImageSharedFunctionalGroupsItem(Item):
    """Item of table A.36-5, PS3.3 A.36.4.3: functional groups."""

    # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    PixelMeasuresSequence: OptSeq[PixelMeasuresItem] = ...

    # Plane Position (Patient) (M), PS3.3 C.7.6.16.2.3
    PlanePositionSequence: OptSeq[PlanePositionItem] = ...

    # Plane Orientation (Patient) (M), PS3.3 C.7.6.16.2.4
    PlaneOrientationSequence: OptSeq[PlaneOrientationItem] = ...

    # Referenced Image (C), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: OptSeq[ReferencedImageReferencedImageItem] = ...

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: OptSeq[DerivationImageItem] = ...

    # Cardiac Synchronization (C), PS3.3 C.7.6.16.2.7, if CardiacSynchronizationTechnique not in {NONE} and ImageType[1] in {ORIGINAL, MIXED}
    CardiacSynchronizationSequence: OptSeq[CardiacSynchronizationItem] = ...

    # Frame Anatomy (M), PS3.3 C.7.6.16.2.8
    FrameAnatomySequence: OptSeq[FrameAnatomyItem] = ...

    # Pixel Value Transformation (C), PS3.3 C.7.6.16.2.9, if PhotometricInterpretation in {MONOCHROME2}
    PixelValueTransformationSequence: OptSeq[PixelValueTransformationPixelValueTransformationItem] = ...

    # Frame VOI LUT (U), PS3.3 C.7.6.16.2.10
    FrameVOILUTSequence: OptSeq[FrameVOILUTItem] = ...

    # Real World Value Mapping (U), PS3.3 C.7.6.16.2.11
    RealWorldValueMappingSequence: OptSeq[RealWorldValueMappingItem] = ...

    # Contrast/Bolus Usage (C), PS3.3 C.7.6.16.2.12, if present(ContrastBolusAgentSequence)
    ContrastBolusUsageSequence: OptSeq[ContrastBolusUsageItem] = ...

    # Respiratory Synchronization (C), PS3.3 C.7.6.16.2.17, if RespiratoryMotionCompensationTechnique not in {NONE, REALTIME, BREATH_HOLD} and ImageType[1] in {ORIGINAL, MIXED}
    RespiratorySynchronizationSequence: OptSeq[RespiratorySynchronizationItem] = ...

    # MR Image Frame Type (M), PS3.3 C.8.13.5.1
    MRImageFrameTypeSequence: OptSeq[MRImageFrameTypeItem] = ...

    # MR Timing and Related Parameters (C), PS3.3 C.8.13.5.2, if ImageType[1] in {ORIGINAL, MIXED}
    MRTimingAndRelatedParametersSequence: OptSeq[MRTimingAndRelatedParametersItem] = ...

    # MR FOV/Geometry (C), PS3.3 C.8.13.5.3, if GeometryOfKSpaceTraversal in {RECTILINEAR} and ImageType[1] in {ORIGINAL, MIXED}
    MRFOVGeometrySequence: OptSeq[MRFOVGeometryItem] = ...

    # MR Echo (C), PS3.3 C.8.13.5.4, if ImageType[1] in {ORIGINAL, MIXED}
    MREchoSequence: OptSeq[MREchoItem] = ...

    # MR Modifier (C), PS3.3 C.8.13.5.5, if ImageType[1] in {ORIGINAL, MIXED}
    MRModifierSequence: OptSeq[MRModifierItem] = ...

    # MR Imaging Modifier (C), PS3.3 C.8.13.5.6, if ImageType[1] in {ORIGINAL, MIXED}
    MRImagingModifierSequence: OptSeq[MRImagingModifierItem] = ...

    # MR Receive Coil (C), PS3.3 C.8.13.5.7, if ImageType[1] in {ORIGINAL, MIXED}
    MRReceiveCoilSequence: OptSeq[MRReceiveCoilItem] = ...

    # MR Transmit Coil (C), PS3.3 C.8.13.5.8, if ImageType[1] in {ORIGINAL, MIXED}
    MRTransmitCoilSequence: OptSeq[MRTransmitCoilItem] = ...

    # MR Diffusion (C), PS3.3 C.8.13.5.9, if AcquisitionContrast@frames in {DIFFUSION} and ImageType[1] in {ORIGINAL, MIXED}
    MRDiffusionSequence: OptSeq[MRDiffusionItem] = ...

    # MR Averages (C), PS3.3 C.8.13.5.10, if ImageType[1] in {ORIGINAL, MIXED}
    MRAveragesSequence: OptSeq[MRAveragesItem] = ...

    # MR Spatial Saturation (C), PS3.3 C.8.13.5.11, if SpatialPresaturation@frames in {SLAB} and ImageType[1] in {ORIGINAL, MIXED}
    MRSpatialSaturationSequence: OptSeq[MRSpatialSaturationItem] = ...

    # MR Metabolite Map (C), PS3.3 C.8.13.5.12, if ImageType[3] in {METABOLITE_MAP}
    MRMetaboliteMapSequence: OptSeq[MRMetaboliteMapItem] = ...

    # MR Velocity Encoding (C), PS3.3 C.8.13.5.13, if PhaseContrast in {YES} and ImageType[1] in {ORIGINAL, MIXED}
    MRVelocityEncodingSequence: OptSeq[MRVelocityEncodingItem] = ...

    # MR Arterial Spin Labeling (C), PS3.3 C.8.13.5.14, if ImageType[3] in {ASL}
    MRArterialSpinLabelingSequence: OptSeq[MRArterialSpinLabelingItem] = ...

    # Functional MR (U), PS3.3 C.8.13.5.15
    FunctionalMRSequence: OptSeq[FunctionalMRItem] = ...

    # Temporal Position (U), PS3.3 C.7.6.16.2.23
    TemporalPositionSequence: OptSeq[TemporalPositionItem] = ...

    def __init__(
        self, *,
        PixelMeasuresSequence: Iterable[PixelMeasuresItem] | None = ...,
        PlanePositionSequence: Iterable[PlanePositionItem] | None = ...,
        PlaneOrientationSequence: Iterable[PlaneOrientationItem] | None = ...,
        ReferencedImageSequence: Iterable[ReferencedImageReferencedImageItem] | None = ...,
        DerivationImageSequence: Iterable[DerivationImageItem] | None = ...,
        CardiacSynchronizationSequence: Iterable[CardiacSynchronizationItem] | None = ...,
        FrameAnatomySequence: Iterable[FrameAnatomyItem] | None = ...,
        PixelValueTransformationSequence: Iterable[PixelValueTransformationPixelValueTransformationItem] | None = ...,
        FrameVOILUTSequence: Iterable[FrameVOILUTItem] | None = ...,
        RealWorldValueMappingSequence: Iterable[RealWorldValueMappingItem] | None = ...,
        ContrastBolusUsageSequence: Iterable[ContrastBolusUsageItem] | None = ...,
        RespiratorySynchronizationSequence: Iterable[RespiratorySynchronizationItem] | None = ...,
        MRImageFrameTypeSequence: Iterable[MRImageFrameTypeItem] | None = ...,
        MRTimingAndRelatedParametersSequence: Iterable[MRTimingAndRelatedParametersItem] | None = ...,
        MRFOVGeometrySequence: Iterable[MRFOVGeometryItem] | None = ...,
        MREchoSequence: Iterable[MREchoItem] | None = ...,
        MRModifierSequence: Iterable[MRModifierItem] | None = ...,
        MRImagingModifierSequence: Iterable[MRImagingModifierItem] | None = ...,
        MRReceiveCoilSequence: Iterable[MRReceiveCoilItem] | None = ...,
        MRTransmitCoilSequence: Iterable[MRTransmitCoilItem] | None = ...,
        MRDiffusionSequence: Iterable[MRDiffusionItem] | None = ...,
        MRAveragesSequence: Iterable[MRAveragesItem] | None = ...,
        MRSpatialSaturationSequence: Iterable[MRSpatialSaturationItem] | None = ...,
        MRMetaboliteMapSequence: Iterable[MRMetaboliteMapItem] | None = ...,
        MRVelocityEncodingSequence: Iterable[MRVelocityEncodingItem] | None = ...,
        MRArterialSpinLabelingSequence: Iterable[MRArterialSpinLabelingItem] | None = ...,
        FunctionalMRSequence: Iterable[FunctionalMRItem] | None = ...,
        TemporalPositionSequence: Iterable[TemporalPositionItem] | None = ...,
    ) -> None: ...

class EnhancedMRImagePerFrameFunctionalGroupsItem(Item):
    """Item of table A.36-1, PS3.3 A.36.2.3: functional groups."""

    # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    PixelMeasuresSequence: OptSeq[PixelMeasuresItem] = ...

    # Frame Content (M), PS3.3 C.7.6.16.2.2
    FrameContentSequence: OptSeq[FrameContentItem] = ...

    # Plane Position (Patient) (M), PS3.3 C.7.6.16.2.3
    PlanePositionSequence: OptSeq[PlanePositionItem] = ...

    # Plane Orientation (Patient) (M), PS3.3 C.7.6.16.2.4
    PlaneOrientationSequence: OptSeq[PlaneOrientationItem] = ...

    # Referenced Image (C), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: OptSeq[ReferencedImageReferencedImageItem] = ...

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: OptSeq[DerivationImageItem] = ...

    # Cardiac Synchronization (C), PS3.3 C.7.6.16.2.7, if CardiacSynchronizationTechnique not in {NONE} and ImageType[1] in {ORIGINAL, MIXED}
    CardiacSynchronizationSequence: OptSeq[CardiacSynchronizationItem] = ...

    # Frame Anatomy (M), PS3.3 C.7.6.16.2.8
    FrameAnatomySequence: OptSeq[FrameAnatomyItem] = ...

    # Pixel Value Transformation (C), PS3.3 C.7.6.16.2.9, if PhotometricInterpretation in {MONOCHROME2}
    PixelValueTransformationSequence: OptSeq[PixelValueTransformationPixelValueTransformationItem] = ...

    # Frame VOI LUT (U), PS3.3 C.7.6.16.2.10
    FrameVOILUTSequence: OptSeq[FrameVOILUTItem] = ...

    # Real World Value Mapping (U), PS3.3 C.7.6.16.2.11
    RealWorldValueMappingSequence: OptSeq[RealWorldValueMappingItem] = ...

    # Contrast/Bolus Usage (C), PS3.3 C.7.6.16.2.12, if present(ContrastBolusAgentSequence)
    ContrastBolusUsageSequence: OptSeq[ContrastBolusUsageItem] = ...

    # Respiratory Synchronization (C), PS3.3 C.7.6.16.2.17, if RespiratoryMotionCompensationTechnique not in {NONE, REALTIME, BREATH_HOLD} and ImageType[1] in {ORIGINAL, MIXED}
    RespiratorySynchronizationSequence: OptSeq[RespiratorySynchronizationItem] = ...

    # MR Image Frame Type (M), PS3.3 C.8.13.5.1
    MRImageFrameTypeSequence: OptSeq[MRImageFrameTypeItem] = ...

    # MR Timing and Related Parameters (C), PS3.3 C.8.13.5.2, if ImageType[1] in {ORIGINAL, MIXED}
    MRTimingAndRelatedParametersSequence: OptSeq[MRTimingAndRelatedParametersItem] = ...

    # MR FOV/Geometry (C), PS3.3 C.8.13.5.3, if GeometryOfKSpaceTraversal in {RECTILINEAR} and ImageType[1] in {ORIGINAL, MIXED}
    MRFOVGeometrySequence: OptSeq[MRFOVGeometryItem] = ...

    # MR Echo (C), PS3.3 C.8.13.5.4, if ImageType[1] in {ORIGINAL, MIXED}
    MREchoSequence: OptSeq[MREchoItem] = ...

    # MR Modifier (C), PS3.3 C.8.13.5.5, if ImageType[1] in {ORIGINAL, MIXED}
    MRModifierSequence: OptSeq[MRModifierItem] = ...

    # MR Imaging Modifier (C), PS3.3 C.8.13.5.6, if ImageType[1] in {ORIGINAL, MIXED}
    MRImagingModifierSequence: OptSeq[MRImagingModifierItem] = ...

    # MR Receive Coil (C), PS3.3 C.8.13.5.7, if ImageType[1] in {ORIGINAL, MIXED}
    MRReceiveCoilSequence: OptSeq[MRReceiveCoilItem] = ...

    # MR Transmit Coil (C), PS3.3 C.8.13.5.8, if ImageType[1] in {ORIGINAL, MIXED}
    MRTransmitCoilSequence: OptSeq[MRTransmitCoilItem] = ...

    # MR Diffusion (C), PS3.3 C.8.13.5.9, if AcquisitionContrast@frames in {DIFFUSION} and ImageType[1] in {ORIGINAL, MIXED}
    MRDiffusionSequence: OptSeq[MRDiffusionItem] = ...

    # MR Averages (C), PS3.3 C.8.13.5.10, if ImageType[1] in {ORIGINAL, MIXED}
    MRAveragesSequence: OptSeq[MRAveragesItem] = ...

    # MR Spatial Saturation (C), PS3.3 C.8.13.5.11, if SpatialPresaturation@frames in {SLAB} and ImageType[1] in {ORIGINAL, MIXED}
    MRSpatialSaturationSequence: OptSeq[MRSpatialSaturationItem] = ...

    # MR Metabolite Map (C), PS3.3 C.8.13.5.12, if ImageType[3] in {METABOLITE_MAP}
    MRMetaboliteMapSequence: OptSeq[MRMetaboliteMapItem] = ...

    # MR Velocity Encoding (C), PS3.3 C.8.13.5.13, if PhaseContrast in {YES} and ImageType[1] in {ORIGINAL, MIXED}
    MRVelocityEncodingSequence: OptSeq[MRVelocityEncodingItem] = ...

    # MR Arterial Spin Labeling (C), PS3.3 C.8.13.5.14, if ImageType[3] in {ASL}
    MRArterialSpinLabelingSequence: OptSeq[MRArterialSpinLabelingItem] = ...

    # Functional MR (U), PS3.3 C.8.13.5.15
    FunctionalMRSequence: OptSeq[FunctionalMRItem] = ...

    # Temporal Position (U), PS3.3 C.7.6.16.2.23
    TemporalPositionSequence: OptSeq[TemporalPositionItem] = ...

    def __init__(
        self, *,
        PixelMeasuresSequence: Iterable[PixelMeasuresItem] | None = ...,
        FrameContentSequence: Iterable[FrameContentItem] | None = ...,
        PlanePositionSequence: Iterable[PlanePositionItem] | None = ...,
        PlaneOrientationSequence: Iterable[PlaneOrientationItem] | None = ...,
        ReferencedImageSequence: Iterable[ReferencedImageReferencedImageItem] | None = ...,
        DerivationImageSequence: Iterable[DerivationImageItem] | None = ...,
        CardiacSynchronizationSequence: Iterable[CardiacSynchronizationItem] | None = ...,
        FrameAnatomySequence: Iterable[FrameAnatomyItem] | None = ...,
        PixelValueTransformationSequence: Iterable[PixelValueTransformationPixelValueTransformationItem] | None = ...,
        FrameVOILUTSequence: Iterable[FrameVOILUTItem] | None = ...,
        RealWorldValueMappingSequence: Iterable[RealWorldValueMappingItem] | None = ...,
        ContrastBolusUsageSequence: Iterable[ContrastBolusUsageItem] | None = ...,
        RespiratorySynchronizationSequence: Iterable[RespiratorySynchronizationItem] | None = ...,
        MRImageFrameTypeSequence: Iterable[MRImageFrameTypeItem] | None = ...,
        MRTimingAndRelatedParametersSequence: Iterable[MRTimingAndRelatedParametersItem] | None = ...,
        MRFOVGeometrySequence: Iterable[MRFOVGeometryItem] | None = ...,
        MREchoSequence: Iterable[MREchoItem] | None = ...,
        MRModifierSequence: Iterable[MRModifierItem] | None = ...,
        MRImagingModifierSequence: Iterable[MRImagingModifierItem] | None = ...,
        MRReceiveCoilSequence: Iterable[MRReceiveCoilItem] | None = ...,
        MRTransmitCoilSequence: Iterable[MRTransmitCoilItem] | None = ...,
        MRDiffusionSequence: Iterable[MRDiffusionItem] | None = ...,
        MRAveragesSequence: Iterable[MRAveragesItem] | None = ...,
        MRSpatialSaturationSequence: Iterable[MRSpatialSaturationItem] | None = ...,
        MRMetaboliteMapSequence: Iterable[MRMetaboliteMapItem] | None = ...,
        MRVelocityEncodingSequence: Iterable[MRVelocityEncodingItem] | None = ...,
        MRArterialSpinLabelingSequence: Iterable[MRArterialSpinLabelingItem] | None = ...,
        FunctionalMRSequence: Iterable[FunctionalMRItem] | None = ...,
        TemporalPositionSequence: Iterable[TemporalPositionItem] | None = ...,
    ) -> None: ...

class EnhancedMRImageSharedFunctionalGroupsItem(Item):
    """Item of table A.36-1, PS3.3 A.36.2.3: functional groups."""

    # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    PixelMeasuresSequence: OptSeq[PixelMeasuresItem] = ...

    # Plane Position (Patient) (M), PS3.3 C.7.6.16.2.3
    PlanePositionSequence: OptSeq[PlanePositionItem] = ...

    # Plane Orientation (Patient) (M), PS3.3 C.7.6.16.2.4
    PlaneOrientationSequence: OptSeq[PlaneOrientationItem] = ...

    # Referenced Image (C), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: OptSeq[ReferencedImageReferencedImageItem] = ...

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: OptSeq[DerivationImageItem] = ...

    # Cardiac Synchronization (C), PS3.3 C.7.6.16.2.7, if CardiacSynchronizationTechnique not in {NONE} and ImageType[1] in {ORIGINAL, MIXED}
    CardiacSynchronizationSequence: OptSeq[CardiacSynchronizationItem] = ...

    # Frame Anatomy (M), PS3.3 C.7.6.16.2.8
    FrameAnatomySequence: OptSeq[FrameAnatomyItem] = ...

    # Pixel Value Transformation (C), PS3.3 C.7.6.16.2.9, if PhotometricInterpretation in {MONOCHROME2}
    PixelValueTransformationSequence: OptSeq[PixelValueTransformationPixelValueTransformationItem] = ...

    # Frame VOI LUT (U), PS3.3 C.7.6.16.2.10
    FrameVOILUTSequence: OptSeq[FrameVOILUTItem] = ...

    # Real World Value Mapping (U), PS3.3 C.7.6.16.2.11
    RealWorldValueMappingSequence: OptSeq[RealWorldValueMappingItem] = ...

    # Contrast/Bolus Usage (C), PS3.3 C.7.6.16.2.12, if present(ContrastBolusAgentSequence)
    ContrastBolusUsageSequence: OptSeq[ContrastBolusUsageItem] = ...

    # Respiratory Synchronization (C), PS3.3 C.7.6.16.2.17, if RespiratoryMotionCompensationTechnique not in {NONE, REALTIME, BREATH_HOLD} and ImageType[1] in {ORIGINAL, MIXED}
    RespiratorySynchronizationSequence: OptSeq[RespiratorySynchronizationItem] = ...

    # MR Image Frame Type (M), PS3.3 C.8.13.5.1
    MRImageFrameTypeSequence: OptSeq[MRImageFrameTypeItem] = ...

    # MR Timing and Related Parameters (C), PS3.3 C.8.13.5.2, if ImageType[1] in {ORIGINAL, MIXED}
    MRTimingAndRelatedParametersSequence: OptSeq[MRTimingAndRelatedParametersItem] = ...

    # MR FOV/Geometry (C), PS3.3 C.8.13.5.3, if GeometryOfKSpaceTraversal in {RECTILINEAR} and ImageType[1] in {ORIGINAL, MIXED}
    MRFOVGeometrySequence: OptSeq[MRFOVGeometryItem] = ...

    # MR Echo (C), PS3.3 C.8.13.5.4, if ImageType[1] in {ORIGINAL, MIXED}
    MREchoSequence: OptSeq[MREchoItem] = ...

    # MR Modifier (C), PS3.3 C.8.13.5.5, if ImageType[1] in {ORIGINAL, MIXED}
    MRModifierSequence: OptSeq[MRModifierItem] = ...

    # MR Imaging Modifier (C), PS3.3 C.8.13.5.6, if ImageType[1] in {ORIGINAL, MIXED}
    MRImagingModifierSequence: OptSeq[MRImagingModifierItem] = ...

    # MR Receive Coil (C), PS3.3 C.8.13.5.7, if ImageType[1] in {ORIGINAL, MIXED}
    MRReceiveCoilSequence: OptSeq[MRReceiveCoilItem] = ...

    # MR Transmit Coil (C), PS3.3 C.8.13.5.8, if ImageType[1] in {ORIGINAL, MIXED}
    MRTransmitCoilSequence: OptSeq[MRTransmitCoilItem] = ...

    # MR Diffusion (C), PS3.3 C.8.13.5.9, if AcquisitionContrast@frames in {DIFFUSION} and ImageType[1] in {ORIGINAL, MIXED}
    MRDiffusionSequence: OptSeq[MRDiffusionItem] = ...

    # MR Averages (C), PS3.3 C.8.13.5.10, if ImageType[1] in {ORIGINAL, MIXED}
    MRAveragesSequence: OptSeq[MRAveragesItem] = ...

    # MR Spatial Saturation (C), PS3.3 C.8.13.5.11, if SpatialPresaturation@frames in {SLAB} and ImageType[1] in {ORIGINAL, MIXED}
    MRSpatialSaturationSequence: OptSeq[MRSpatialSaturationItem] = ...

    # MR Metabolite Map (C), PS3.3 C.8.13.5.12, if ImageType[3] in {METABOLITE_MAP}
    MRMetaboliteMapSequence: OptSeq[MRMetaboliteMapItem] = ...

    # MR Velocity Encoding (C), PS3.3 C.8.13.5.13, if PhaseContrast in {YES} and ImageType[1] in {ORIGINAL, MIXED}
    MRVelocityEncodingSequence: OptSeq[MRVelocityEncodingItem] = ...

    # MR Arterial Spin Labeling (C), PS3.3 C.8.13.5.14, if ImageType[3] in {ASL}
    MRArterialSpinLabelingSequence: OptSeq[MRArterialSpinLabelingItem] = ...

    # Functional MR (U), PS3.3 C.8.13.5.15
    FunctionalMRSequence: OptSeq[FunctionalMRItem] = ...

    # Temporal Position (U), PS3.3 C.7.6.16.2.23
    TemporalPositionSequence: OptSeq[TemporalPositionItem] = ...

    def __init__(
        self, *,
        PixelMeasuresSequence: Iterable[PixelMeasuresItem] | None = ...,
        PlanePositionSequence: Iterable[PlanePositionItem] | None = ...,
        PlaneOrientationSequence: Iterable[PlaneOrientationItem] | None = ...,
        ReferencedImageSequence: Iterable[ReferencedImageReferencedImageItem] | None = ...,
        DerivationImageSequence: Iterable[DerivationImageItem] | None = ...,
        CardiacSynchronizationSequence: Iterable[CardiacSynchronizationItem] | None = ...,
        FrameAnatomySequence: Iterable[FrameAnatomyItem] | None = ...,
        PixelValueTransformationSequence: Iterable[PixelValueTransformationPixelValueTransformationItem] | None = ...,
        FrameVOILUTSequence: Iterable[FrameVOILUTItem] | None = ...,
        RealWorldValueMappingSequence: Iterable[RealWorldValueMappingItem] | None = ...,
        ContrastBolusUsageSequence: Iterable[ContrastBolusUsageItem] | None = ...,
        RespiratorySynchronizationSequence: Iterable[RespiratorySynchronizationItem] | None = ...,
        MRImageFrameTypeSequence: Iterable[MRImageFrameTypeItem] | None = ...,
        MRTimingAndRelatedParametersSequence: Iterable[MRTimingAndRelatedParametersItem] | None = ...,
        MRFOVGeometrySequence: Iterable[MRFOVGeometryItem] | None = ...,
        MREchoSequence: Iterable[MREchoItem] | None = ...,
        MRModifierSequence: Iterable[MRModifierItem] | None = ...,
        MRImagingModifierSequence: Iterable[MRImagingModifierItem] | None = ...,
        MRReceiveCoilSequence: Iterable[MRReceiveCoilItem] | None = ...,
        MRTransmitCoilSequence: Iterable[MRTransmitCoilItem] | None = ...,
        MRDiffusionSequence: Iterable[MRDiffusionItem] | None = ...,
        MRAveragesSequence: Iterable[MRAveragesItem] | None = ...,
        MRSpatialSaturationSequence: Iterable[MRSpatialSaturationItem] | None = ...,
        MRMetaboliteMapSequence: Iterable[MRMetaboliteMapItem] | None = ...,
        MRVelocityEncodingSequence: Iterable[MRVelocityEncodingItem] | None = ...,
        MRArterialSpinLabelingSequence: Iterable[MRArterialSpinLabelingItem] | None = ...,
        FunctionalMRSequence: Iterable[FunctionalMRItem] | None = ...,
        TemporalPositionSequence: Iterable[TemporalPositionItem] | None = ...,
    ) -> None: ...

class EnhancedPETAcquisitionEnergyWindowRangeItem(Item):
    """Item of table C.8.22-2 in EnergyWindowRangeSequence, PS3.3 C.8.22.2."""

    EnergyWindowLowerLimit: Attr[float, AnyDS]
    EnergyWindowUpperLimit: Attr[float, AnyDS]

    def __init__(
        self, *,
        EnergyWindowLowerLimit: AnyDS,
        EnergyWindowUpperLimit: AnyDS,
    ) -> None: ...

class EnhancedPETImagePerFrameFunctionalGroupsItem(Item):
    """Item of table A.56-1, PS3.3 A.56.3: functional groups."""

    # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    PixelMeasuresSequence: OptSeq[PixelMeasuresItem] = ...

    # Frame Content (M), PS3.3 C.7.6.16.2.2
    FrameContentSequence: OptSeq[FrameContentItem] = ...

    # Plane Position (Patient) (M), PS3.3 C.7.6.16.2.3
    PlanePositionSequence: OptSeq[PlanePositionItem] = ...

    # Plane Orientation (Patient) (M), PS3.3 C.7.6.16.2.4
    PlaneOrientationSequence: OptSeq[PlaneOrientationItem] = ...

    # Referenced Image (C), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: OptSeq[ReferencedImageReferencedImageItem] = ...

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: OptSeq[DerivationImageItem] = ...

    # Frame Anatomy (M), PS3.3 C.7.6.16.2.8
    FrameAnatomySequence: OptSeq[FrameAnatomyItem] = ...

    # Pixel Value Transformation (M), PS3.3 C.7.6.16.2.9
    PixelValueTransformationSequence: OptSeq[PixelValueTransformationPixelValueTransformationItem] = ...

    # Frame VOI LUT (M), PS3.3 C.7.6.16.2.10
    FrameVOILUTSequence: OptSeq[FrameVOILUTItem] = ...

    # Real World Value Mapping (M), PS3.3 C.7.6.16.2.11
    RealWorldValueMappingSequence: OptSeq[RealWorldValueMappingItem] = ...

    # Cardiac Synchronization (C), PS3.3 C.7.6.16.2.7, if CardiacSynchronizationTechnique not in {NONE}
    CardiacSynchronizationSequence: OptSeq[CardiacSynchronizationItem] = ...

    # Respiratory Synchronization (C), PS3.3 C.7.6.16.2.17, if RespiratoryMotionCompensationTechnique not in {NONE}
    RespiratorySynchronizationSequence: OptSeq[RespiratorySynchronizationItem] = ...

    # Radiopharmaceutical Usage (M), PS3.3 C.7.6.16.2.19
    RadiopharmaceuticalUsageSequence: OptSeq[RadiopharmaceuticalUsageItem] = ...

    # Patient Physiological State (C), PS3.3 C.7.6.16.2.20
    PatientPhysiologicalStateSequence: OptSeq[PatientPhysiologicalStateItem] = ...

    # PET Frame Type (M), PS3.3 C.8.22.5.1
    PETFrameTypeSequence: OptSeq[PETFrameTypeItem] = ...

    # PET Frame Acquisition (C), PS3.3 C.8.22.5.2, if ImageType[1] in {ORIGINAL}
    PETFrameAcquisitionSequence: OptSeq[PETFrameAcquisitionItem] = ...

    # PET Detector Motion Details (C), PS3.3 C.8.22.5.3, if ImageType[1] in {ORIGINAL} and TypeOfDetectorMotion not in {STATIONARY}
    PETDetectorMotionDetailsSequence: OptSeq[PETDetectorMotionDetailsItem] = ...

    # PET Position (C), PS3.3 C.8.22.5.4, if ImageType[1] in {ORIGINAL}
    PETPositionSequence: OptSeq[PETPositionItem] = ...

    # PET Frame Correction Factors (C), PS3.3 C.8.22.5.5, if ImageType[1] in {ORIGINAL}
    PETFrameCorrectionFactorsSequence: OptSeq[PETFrameCorrectionFactorsItem] = ...

    # PET Reconstruction (C), PS3.3 C.8.22.5.6, if ImageType[1] in {ORIGINAL}
    PETReconstructionSequence: OptSeq[PETReconstructionItem] = ...

    # PET Table Dynamics (C), PS3.3 C.8.22.5.7, if ImageType[1] in {ORIGINAL} and TableMotion in {DYNAMIC}
    PETTableDynamicsSequence: OptSeq[PETTableDynamicsItem] = ...

    def __init__(
        self, *,
        PixelMeasuresSequence: Iterable[PixelMeasuresItem] | None = ...,
        FrameContentSequence: Iterable[FrameContentItem] | None = ...,
        PlanePositionSequence: Iterable[PlanePositionItem] | None = ...,
        PlaneOrientationSequence: Iterable[PlaneOrientationItem] | None = ...,
        ReferencedImageSequence: Iterable[ReferencedImageReferencedImageItem] | None = ...,
        DerivationImageSequence: Iterable[DerivationImageItem] | None = ...,
        FrameAnatomySequence: Iterable[FrameAnatomyItem] | None = ...,
        PixelValueTransformationSequence: Iterable[PixelValueTransformationPixelValueTransformationItem] | None = ...,
        FrameVOILUTSequence: Iterable[FrameVOILUTItem] | None = ...,
        RealWorldValueMappingSequence: Iterable[RealWorldValueMappingItem] | None = ...,
        CardiacSynchronizationSequence: Iterable[CardiacSynchronizationItem] | None = ...,
        RespiratorySynchronizationSequence: Iterable[RespiratorySynchronizationItem] | None = ...,
        RadiopharmaceuticalUsageSequence: Iterable[RadiopharmaceuticalUsageItem] | None = ...,
        PatientPhysiologicalStateSequence: Iterable[PatientPhysiologicalStateItem] | None = ...,
        PETFrameTypeSequence: Iterable[PETFrameTypeItem] | None = ...,
        PETFrameAcquisitionSequence: Iterable[PETFrameAcquisitionItem] | None = ...,
        PETDetectorMotionDetailsSequence: Iterable[PETDetectorMotionDetailsItem] | None = ...,
        PETPositionSequence: Iterable[PETPositionItem] | None = ...,
        PETFrameCorrectionFactorsSequence: Iterable[PETFrameCorrectionFactorsItem] | None = ...,
        PETReconstructionSequence: Iterable[PETReconstructionItem] | None = ...,
        PETTableDynamicsSequence: Iterable[PETTableDynamicsItem] | None = ...,
    ) -> None: ...

class EnhancedPETImageRelatedSeriesItem(Item):
    """Item of table A.56-1, PS3.3 A.56.3, printed in C.7-5a/RelatedSeriesSequence, C.8.22-1/RelatedSeriesSequence."""

    StudyInstanceUID: Attr[UIDValue, str]
    SeriesInstanceUID: Attr[UIDValue, str]
    PurposeOfReferenceCodeSequence: OptCodes[CodeSequenceItem]

    def __init__(
        self, *,
        StudyInstanceUID: str,
        SeriesInstanceUID: str,
        PurposeOfReferenceCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None,
    ) -> None: ...

class EnhancedPETImageSharedFunctionalGroupsItem(Item):
    """Item of table A.56-1, PS3.3 A.56.3: functional groups."""

    # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    PixelMeasuresSequence: OptSeq[PixelMeasuresItem] = ...

    # Plane Position (Patient) (M), PS3.3 C.7.6.16.2.3
    PlanePositionSequence: OptSeq[PlanePositionItem] = ...

    # Plane Orientation (Patient) (M), PS3.3 C.7.6.16.2.4
    PlaneOrientationSequence: OptSeq[PlaneOrientationItem] = ...

    # Referenced Image (C), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: OptSeq[ReferencedImageReferencedImageItem] = ...

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: OptSeq[DerivationImageItem] = ...

    # Frame Anatomy (M), PS3.3 C.7.6.16.2.8
    FrameAnatomySequence: OptSeq[FrameAnatomyItem] = ...

    # Pixel Value Transformation (M), PS3.3 C.7.6.16.2.9
    PixelValueTransformationSequence: OptSeq[PixelValueTransformationPixelValueTransformationItem] = ...

    # Frame VOI LUT (M), PS3.3 C.7.6.16.2.10
    FrameVOILUTSequence: OptSeq[FrameVOILUTItem] = ...

    # Real World Value Mapping (M), PS3.3 C.7.6.16.2.11
    RealWorldValueMappingSequence: OptSeq[RealWorldValueMappingItem] = ...

    # Cardiac Synchronization (C), PS3.3 C.7.6.16.2.7, if CardiacSynchronizationTechnique not in {NONE}
    CardiacSynchronizationSequence: OptSeq[CardiacSynchronizationItem] = ...

    # Respiratory Synchronization (C), PS3.3 C.7.6.16.2.17, if RespiratoryMotionCompensationTechnique not in {NONE}
    RespiratorySynchronizationSequence: OptSeq[RespiratorySynchronizationItem] = ...

    # Radiopharmaceutical Usage (M), PS3.3 C.7.6.16.2.19
    RadiopharmaceuticalUsageSequence: OptSeq[RadiopharmaceuticalUsageItem] = ...

    # Patient Physiological State (C), PS3.3 C.7.6.16.2.20
    PatientPhysiologicalStateSequence: OptSeq[PatientPhysiologicalStateItem] = ...

    # PET Frame Type (M), PS3.3 C.8.22.5.1
    PETFrameTypeSequence: OptSeq[PETFrameTypeItem] = ...

    # PET Frame Acquisition (C), PS3.3 C.8.22.5.2, if ImageType[1] in {ORIGINAL}
    PETFrameAcquisitionSequence: OptSeq[PETFrameAcquisitionItem] = ...

    # PET Detector Motion Details (C), PS3.3 C.8.22.5.3, if ImageType[1] in {ORIGINAL} and TypeOfDetectorMotion not in {STATIONARY}
    PETDetectorMotionDetailsSequence: OptSeq[PETDetectorMotionDetailsItem] = ...

    # PET Position (C), PS3.3 C.8.22.5.4, if ImageType[1] in {ORIGINAL}
    PETPositionSequence: OptSeq[PETPositionItem] = ...

    # PET Frame Correction Factors (C), PS3.3 C.8.22.5.5, if ImageType[1] in {ORIGINAL}
    PETFrameCorrectionFactorsSequence: OptSeq[PETFrameCorrectionFactorsItem] = ...

    # PET Reconstruction (C), PS3.3 C.8.22.5.6, if ImageType[1] in {ORIGINAL}
    PETReconstructionSequence: OptSeq[PETReconstructionItem] = ...

    # PET Table Dynamics (C), PS3.3 C.8.22.5.7, if ImageType[1] in {ORIGINAL} and TableMotion in {DYNAMIC}
    PETTableDynamicsSequence: OptSeq[PETTableDynamicsItem] = ...

    def __init__(
        self, *,
        PixelMeasuresSequence: Iterable[PixelMeasuresItem] | None = ...,
        PlanePositionSequence: Iterable[PlanePositionItem] | None = ...,
        PlaneOrientationSequence: Iterable[PlaneOrientationItem] | None = ...,
        ReferencedImageSequence: Iterable[ReferencedImageReferencedImageItem] | None = ...,
        DerivationImageSequence: Iterable[DerivationImageItem] | None = ...,
        FrameAnatomySequence: Iterable[FrameAnatomyItem] | None = ...,
        PixelValueTransformationSequence: Iterable[PixelValueTransformationPixelValueTransformationItem] | None = ...,
        FrameVOILUTSequence: Iterable[FrameVOILUTItem] | None = ...,
        RealWorldValueMappingSequence: Iterable[RealWorldValueMappingItem] | None = ...,
        CardiacSynchronizationSequence: Iterable[CardiacSynchronizationItem] | None = ...,
        RespiratorySynchronizationSequence: Iterable[RespiratorySynchronizationItem] | None = ...,
        RadiopharmaceuticalUsageSequence: Iterable[RadiopharmaceuticalUsageItem] | None = ...,
        PatientPhysiologicalStateSequence: Iterable[PatientPhysiologicalStateItem] | None = ...,
        PETFrameTypeSequence: Iterable[PETFrameTypeItem] | None = ...,
        PETFrameAcquisitionSequence: Iterable[PETFrameAcquisitionItem] | None = ...,
        PETDetectorMotionDetailsSequence: Iterable[PETDetectorMotionDetailsItem] | None = ...,
        PETPositionSequence: Iterable[PETPositionItem] | None = ...,
        PETFrameCorrectionFactorsSequence: Iterable[PETFrameCorrectionFactorsItem] | None = ...,
        PETReconstructionSequence: Iterable[PETReconstructionItem] | None = ...,
        PETTableDynamicsSequence: Iterable[PETTableDynamicsItem] | None = ...,
    ) -> None: ...

class EnhancedPETIsotopeRadiopharmaceuticalInformationItem(Item):
    """Item of table C.8.22-9 in RadiopharmaceuticalInformationSequence, PS3.3 C.8.22.4."""

    RadiopharmaceuticalAgentNumber: int = ...
    RadionuclideCodeSequence: Codes[CodeSequenceItem]
    AdministrationRouteCodeSequence: Codes[CodeSequenceItem]
    RadiopharmaceuticalVolume: Attr[float | None, AnyDS | None] = ...
    RadiopharmaceuticalStartDateTime: Attr[DateTimeValue, AnyDT]
    RadiopharmaceuticalStopDateTime: Attr[DateTimeValue | None, AnyDT | None] = ...
    RadionuclideTotalDose: Attr[float | None, AnyDS | None]
    RadiopharmaceuticalAdministrationEventUID: Attr[UIDValue | None, str | None] = ...
    RadionuclideHalfLife: Attr[float, AnyDS]
    RadionuclidePositronFraction: Attr[float, AnyDS]
    RadiopharmaceuticalSpecificActivity: Attr[float | None, AnyDS | None] = ...
    RadiopharmaceuticalCodeSequence: Codes[CodeSequenceItem]

    def __init__(
        self, *,
        RadiopharmaceuticalAgentNumber: int = ...,
        RadionuclideCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        AdministrationRouteCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        RadiopharmaceuticalVolume: AnyDS | None = ...,
        RadiopharmaceuticalStartDateTime: AnyDT,
        RadiopharmaceuticalStopDateTime: AnyDT | None = ...,
        RadionuclideTotalDose: AnyDS | None,
        RadiopharmaceuticalAdministrationEventUID: str | None = ...,
        RadionuclideHalfLife: AnyDS,
        RadionuclidePositronFraction: AnyDS,
        RadiopharmaceuticalSpecificActivity: AnyDS | None = ...,
        RadiopharmaceuticalCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
    ) -> None: ...

class EnhancedPETSeriesRelatedSeriesItem(Item):
    """Item of table C.8.22-1 in RelatedSeriesSequence, PS3.3 C.8.22.1."""

    StudyInstanceUID: Attr[UIDValue, str]
    SeriesInstanceUID: Attr[UIDValue, str]
    PurposeOfReferenceCodeSequence: OptCodes[CodeSequenceItem]

    def __init__(
        self, *,
        StudyInstanceUID: str,
        SeriesInstanceUID: str,
        PurposeOfReferenceCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None,
    ) -> None: ...

class EnhancedPaletteColorLookupTableItem(Item):
    """Item of table C.7.6.23-1 in EnhancedPaletteColorLookupTableSequence, PS3.3 C.7.6.23."""

    DataPathID: Literal["PRIMARY", "SECONDARY"]
    RGBLUTTransferFunction: Literal["EQUAL_RGB", "TABLE"]
    AlphaLUTTransferFunction: Literal["NONE", "IDENTITY", "TABLE"]
    RedPaletteColorLookupTableDescriptor: Attr[tuple[int, int, int] | None, list[int] | tuple[int, int, int] | None] = ...
    GreenPaletteColorLookupTableDescriptor: Attr[tuple[int, int, int] | None, list[int] | tuple[int, int, int] | None] = ...
    BluePaletteColorLookupTableDescriptor: Attr[tuple[int, int, int] | None, list[int] | tuple[int, int, int] | None] = ...
    AlphaPaletteColorLookupTableDescriptor: Attr[tuple[int, int, int] | None, list[int] | tuple[int, int, int] | None] = ...
    RedPaletteColorLookupTableData: Attr[memoryview | None, Buffer | None] = ...
    GreenPaletteColorLookupTableData: Attr[memoryview | None, Buffer | None] = ...
    BluePaletteColorLookupTableData: Attr[memoryview | None, Buffer | None] = ...
    AlphaPaletteColorLookupTableData: Attr[memoryview | None, Buffer | None] = ...

    def __init__(
        self, *,
        DataPathID: Literal["PRIMARY", "SECONDARY"],
        RGBLUTTransferFunction: Literal["EQUAL_RGB", "TABLE"],
        AlphaLUTTransferFunction: Literal["NONE", "IDENTITY", "TABLE"],
        RedPaletteColorLookupTableDescriptor: list[int] | tuple[int, int, int] | None = ...,
        GreenPaletteColorLookupTableDescriptor: list[int] | tuple[int, int, int] | None = ...,
        BluePaletteColorLookupTableDescriptor: list[int] | tuple[int, int, int] | None = ...,
        AlphaPaletteColorLookupTableDescriptor: list[int] | tuple[int, int, int] | None = ...,
        RedPaletteColorLookupTableData: Buffer | None = ...,
        GreenPaletteColorLookupTableData: Buffer | None = ...,
        BluePaletteColorLookupTableData: Buffer | None = ...,
        AlphaPaletteColorLookupTableData: Buffer | None = ...,
    ) -> None: ...

class EnhancedRTImagePerFrameFunctionalGroupsItem(Item):
    """Item of table A.86.1.15-1, PS3.3 A.86.1.15.3: functional groups."""

    # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    PixelMeasuresSequence: OptSeq[PixelMeasuresItem] = ...

    # Frame Content (M), PS3.3 C.7.6.16.2.2
    FrameContentSequence: OptSeq[FrameContentItem] = ...

    # Plane Position (Patient) (M), PS3.3 C.7.6.16.2.3
    PlanePositionSequence: OptSeq[PlanePositionItem] = ...

    # Plane Orientation (Patient) (M), PS3.3 C.7.6.16.2.4
    PlaneOrientationSequence: OptSeq[PlaneOrientationItem] = ...

    # Referenced Image (U), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: OptSeq[ReferencedImageReferencedImageItem] = ...

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: OptSeq[DerivationImageItem] = ...

    # Cardiac Synchronization (C), PS3.3 C.7.6.16.2.7, if CardiacSynchronizationTechnique not in {NONE} and ImageType[1] in {ORIGINAL, MIXED}
    CardiacSynchronizationSequence: OptSeq[CardiacSynchronizationItem] = ...

    # Respiratory Synchronization (C), PS3.3 C.7.6.16.2.17, if RespiratoryMotionCompensationTechnique not in {NONE, REALTIME, BREATH_HOLD} and ImageType[1] in {ORIGINAL, MIXED}
    RespiratorySynchronizationSequence: OptSeq[RespiratorySynchronizationItem] = ...

    # Contrast/Bolus Usage (C), PS3.3 C.7.6.16.2.12, if present(ContrastBolusAgentSequence)
    ContrastBolusUsageSequence: OptSeq[ContrastBolusUsageItem] = ...

    # RT Image Frame General Content (M), PS3.3 C.36.2.4.8
    RTImageFrameGeneralContentSequence: OptSeq[RTImageFrameGeneralContentItem] = ...

    # RT Image Frame Imaging Device Position (M), PS3.3 C.36.2.4.9
    RTImageFrameImagingDevicePositionSequence: OptSeq[MatrixBasedRTImagingGeometryItem] = ...

    # RT Image Frame Radiation Acquisition Parameters (C), PS3.3 C.36.2.4.10, if ImageType[1] in {ORIGINAL}
    RTImageFrameRadiationAcquisitionSequence: OptSeq[RTImageFrameRadiationAcquisitionItem] = ...

    # RT Image Frame Context (C), PS3.3 C.36.2.4.11
    RTImageFrameContextSequence: OptSeq[RTImageFrameContextItem] = ...

    # RT Beam Limiting Device Opening Sequence (C), PS3.3 C.36.2.2.21
    RTBeamLimitingDeviceOpeningSequence: OptSeq[RTBeamLimitingDeviceOpeningDefinitionItem] = ...

    # Frame VOI LUT (U), PS3.3 C.7.6.16.2.10
    FrameVOILUTSequence: OptSeq[FrameVOILUTItem] = ...

    # Real World Value Mapping (U), PS3.3 C.7.6.16.2.11
    RealWorldValueMappingSequence: OptSeq[RealWorldValueMappingItem] = ...

    def __init__(
        self, *,
        PixelMeasuresSequence: Iterable[PixelMeasuresItem] | None = ...,
        FrameContentSequence: Iterable[FrameContentItem] | None = ...,
        PlanePositionSequence: Iterable[PlanePositionItem] | None = ...,
        PlaneOrientationSequence: Iterable[PlaneOrientationItem] | None = ...,
        ReferencedImageSequence: Iterable[ReferencedImageReferencedImageItem] | None = ...,
        DerivationImageSequence: Iterable[DerivationImageItem] | None = ...,
        CardiacSynchronizationSequence: Iterable[CardiacSynchronizationItem] | None = ...,
        RespiratorySynchronizationSequence: Iterable[RespiratorySynchronizationItem] | None = ...,
        ContrastBolusUsageSequence: Iterable[ContrastBolusUsageItem] | None = ...,
        RTImageFrameGeneralContentSequence: Iterable[RTImageFrameGeneralContentItem] | None = ...,
        RTImageFrameImagingDevicePositionSequence: Iterable[MatrixBasedRTImagingGeometryItem] | None = ...,
        RTImageFrameRadiationAcquisitionSequence: Iterable[RTImageFrameRadiationAcquisitionItem] | None = ...,
        RTImageFrameContextSequence: Iterable[RTImageFrameContextItem] | None = ...,
        RTBeamLimitingDeviceOpeningSequence: Iterable[RTBeamLimitingDeviceOpeningDefinitionItem] | None = ...,
        FrameVOILUTSequence: Iterable[FrameVOILUTItem] | None = ...,
        RealWorldValueMappingSequence: Iterable[RealWorldValueMappingItem] | None = ...,
    ) -> None: ...

class EnhancedRTImageSharedFunctionalGroupsItem(Item):
    """Item of table A.86.1.15-1, PS3.3 A.86.1.15.3: functional groups."""

    # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    PixelMeasuresSequence: OptSeq[PixelMeasuresItem] = ...

    # Plane Position (Patient) (M), PS3.3 C.7.6.16.2.3
    PlanePositionSequence: OptSeq[PlanePositionItem] = ...

    # Plane Orientation (Patient) (M), PS3.3 C.7.6.16.2.4
    PlaneOrientationSequence: OptSeq[PlaneOrientationItem] = ...

    # Referenced Image (U), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: OptSeq[ReferencedImageReferencedImageItem] = ...

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: OptSeq[DerivationImageItem] = ...

    # Cardiac Synchronization (C), PS3.3 C.7.6.16.2.7, if CardiacSynchronizationTechnique not in {NONE} and ImageType[1] in {ORIGINAL, MIXED}
    CardiacSynchronizationSequence: OptSeq[CardiacSynchronizationItem] = ...

    # Respiratory Synchronization (C), PS3.3 C.7.6.16.2.17, if RespiratoryMotionCompensationTechnique not in {NONE, REALTIME, BREATH_HOLD} and ImageType[1] in {ORIGINAL, MIXED}
    RespiratorySynchronizationSequence: OptSeq[RespiratorySynchronizationItem] = ...

    # Contrast/Bolus Usage (C), PS3.3 C.7.6.16.2.12, if present(ContrastBolusAgentSequence)
    ContrastBolusUsageSequence: OptSeq[ContrastBolusUsageItem] = ...

    # RT Image Frame General Content (M), PS3.3 C.36.2.4.8
    RTImageFrameGeneralContentSequence: OptSeq[RTImageFrameGeneralContentItem] = ...

    # RT Image Frame Imaging Device Position (M), PS3.3 C.36.2.4.9
    RTImageFrameImagingDevicePositionSequence: OptSeq[MatrixBasedRTImagingGeometryItem] = ...

    # RT Image Frame Radiation Acquisition Parameters (C), PS3.3 C.36.2.4.10, if ImageType[1] in {ORIGINAL}
    RTImageFrameRadiationAcquisitionSequence: OptSeq[RTImageFrameRadiationAcquisitionItem] = ...

    # RT Image Frame Context (C), PS3.3 C.36.2.4.11
    RTImageFrameContextSequence: OptSeq[RTImageFrameContextItem] = ...

    # RT Beam Limiting Device Opening Sequence (C), PS3.3 C.36.2.2.21
    RTBeamLimitingDeviceOpeningSequence: OptSeq[RTBeamLimitingDeviceOpeningDefinitionItem] = ...

    # Frame VOI LUT (U), PS3.3 C.7.6.16.2.10
    FrameVOILUTSequence: OptSeq[FrameVOILUTItem] = ...

    # Real World Value Mapping (U), PS3.3 C.7.6.16.2.11
    RealWorldValueMappingSequence: OptSeq[RealWorldValueMappingItem] = ...

    def __init__(
        self, *,
        PixelMeasuresSequence: Iterable[PixelMeasuresItem] | None = ...,
        PlanePositionSequence: Iterable[PlanePositionItem] | None = ...,
        PlaneOrientationSequence: Iterable[PlaneOrientationItem] | None = ...,
        ReferencedImageSequence: Iterable[ReferencedImageReferencedImageItem] | None = ...,
        DerivationImageSequence: Iterable[DerivationImageItem] | None = ...,
        CardiacSynchronizationSequence: Iterable[CardiacSynchronizationItem] | None = ...,
        RespiratorySynchronizationSequence: Iterable[RespiratorySynchronizationItem] | None = ...,
        ContrastBolusUsageSequence: Iterable[ContrastBolusUsageItem] | None = ...,
        RTImageFrameGeneralContentSequence: Iterable[RTImageFrameGeneralContentItem] | None = ...,
        RTImageFrameImagingDevicePositionSequence: Iterable[MatrixBasedRTImagingGeometryItem] | None = ...,
        RTImageFrameRadiationAcquisitionSequence: Iterable[RTImageFrameRadiationAcquisitionItem] | None = ...,
        RTImageFrameContextSequence: Iterable[RTImageFrameContextItem] | None = ...,
        RTBeamLimitingDeviceOpeningSequence: Iterable[RTBeamLimitingDeviceOpeningDefinitionItem] | None = ...,
        FrameVOILUTSequence: Iterable[FrameVOILUTItem] | None = ...,
        RealWorldValueMappingSequence: Iterable[RealWorldValueMappingItem] | None = ...,
    ) -> None: ...

class EnhancedSRReferencedSOPItem(Item):
    """Item of table A.35.2-1, PS3.3 A.35.2.3, printed in 10-11, C.18.4-1/ReferencedSOPSequence, C.18.5-1/ReferencedSOPSequence."""

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

class EnhancedUSImageReferencedImageItem(Item):
    """Item of table C.8.24.3-1 in ReferencedImageSequence, PS3.3 C.8.24.3."""

    ReferencedSOPClassUID: Attr[UIDValue, str]
    ReferencedSOPInstanceUID: Attr[UIDValue, str]
    ReferencedFrameNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    ReferencedSegmentNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    PurposeOfReferenceCodeSequence: Codes[CodeSequenceItem]

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        ReferencedFrameNumber: list[int] | tuple[int, ...] | None = ...,
        ReferencedSegmentNumber: list[int] | tuple[int, ...] | None = ...,
        PurposeOfReferenceCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
    ) -> None: ...

class EnhancedUSImageReferencedInstanceItem(Item):
    """Item of table C.8.24.3-1 in ReferencedInstanceSequence, PS3.3 C.8.24.3."""

    ReferencedSOPClassUID: Attr[UIDValue, str]
    ReferencedSOPInstanceUID: Attr[UIDValue, str]
    PurposeOfReferenceCodeSequence: Codes[CodeSequenceItem]

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        PurposeOfReferenceCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
    ) -> None: ...

class EnhancedUSImageSourceImageItem(Item):
    """Item of table C.8.24.3-1 in SourceImageSequence, PS3.3 C.8.24.3."""

    ReferencedSOPClassUID: Attr[UIDValue, str]
    ReferencedSOPInstanceUID: Attr[UIDValue, str]
    ReferencedFrameNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    ReferencedSegmentNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    PurposeOfReferenceCodeSequence: Codes[CodeSequenceItem]

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        ReferencedFrameNumber: list[int] | tuple[int, ...] | None = ...,
        ReferencedSegmentNumber: list[int] | tuple[int, ...] | None = ...,
        PurposeOfReferenceCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
    ) -> None: ...

class EnhancedUSSeriesPerformedProtocolCodeItem(Item):
    """Item of table C.8.24.1-1 in PerformedProtocolCodeSequence, PS3.3 C.8.24.1."""

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
    ProtocolContextSequence: OptSeq[EnhancedUSSeriesProtocolContextItem] = ...

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
        ProtocolContextSequence: Iterable[EnhancedUSSeriesProtocolContextItem] | None = ...,
    ) -> None: ...

class EnhancedUSSeriesProtocolContextItem(Item):
    """Item of table C.8.24.1-1 in PerformedProtocolCodeSequence/ProtocolContextSequence, PS3.3 C.8.24.1."""

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

class EnhancedUSVolumeAnatomicRegionItem(Item):
    """Item of table A.59-1, PS3.3 A.59.3, printed in 10-7/AnatomicRegionSequence, 10-5/AnatomicRegionSequence."""

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
    AnatomicRegionModifierSequence: OptCodes[CodeSequenceItem] = ...

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
        AnatomicRegionModifierSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
    ) -> None: ...

class EnhancedUSVolumePerFrameFunctionalGroupsItem(Item):
    """Item of table A.59-1, PS3.3 A.59.3: functional groups."""

    # Frame Content (M), PS3.3 C.7.6.16.2.2
    FrameContentSequence: OptSeq[FrameContentItem] = ...

    # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    PixelMeasuresSequence: OptSeq[PixelMeasuresItem] = ...

    # Plane Position (Patient) (C), PS3.3 C.7.6.16.2.3, if UltrasoundAcquisitionGeometry in {PATIENT}
    PlanePositionSequence: OptSeq[PlanePositionItem] = ...

    # Plane Orientation (Patient) (C), PS3.3 C.7.6.16.2.4, if UltrasoundAcquisitionGeometry in {PATIENT}
    PlaneOrientationSequence: OptSeq[PlaneOrientationItem] = ...

    # Referenced Image (U), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: OptSeq[ReferencedImageReferencedImageItem] = ...

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: OptSeq[DerivationImageItem] = ...

    # Cardiac Synchronization (C), PS3.3 C.7.6.16.2.7
    CardiacSynchronizationSequence: OptSeq[CardiacSynchronizationItem] = ...

    # Frame VOI LUT (M), PS3.3 C.7.6.16.2.10
    FrameVOILUTSequence: OptSeq[FrameVOILUTItem] = ...

    # Real World Value Mapping (U), PS3.3 C.7.6.16.2.11
    RealWorldValueMappingSequence: OptSeq[RealWorldValueMappingItem] = ...

    # Contrast/Bolus Usage (C), PS3.3 C.7.6.16.2.12, if used(modules.enhanced_contrast_bolus)
    ContrastBolusUsageSequence: OptSeq[ContrastBolusUsageItem] = ...

    # Patient Orientation in Frame (U), PS3.3 C.7.6.16.2.15
    PatientOrientationInFrameSequence: OptSeq[PatientOrientationInFrameItem] = ...

    # Frame Display Shutter (U), PS3.3 C.7.6.16.2.16
    FrameDisplayShutterSequence: OptSeq[DisplayShutterItem] = ...

    # Respiratory Synchronization (C), PS3.3 C.7.6.16.2.17
    RespiratorySynchronizationSequence: OptSeq[RespiratorySynchronizationItem] = ...

    # Plane Position (Volume) (M), PS3.3 C.7.6.16.2.21
    PlanePositionVolumeSequence: OptSeq[PlanePositionVolumeItem] = ...

    # Temporal Position (C), PS3.3 C.7.6.16.2.23
    TemporalPositionSequence: OptSeq[TemporalPositionItem] = ...

    # Image Data Type (M), PS3.3 C.7.6.16.2.24
    ImageDataTypeSequence: OptSeq[ImageDataTypeImageDataTypeItem] = ...

    def __init__(
        self, *,
        FrameContentSequence: Iterable[FrameContentItem] | None = ...,
        PixelMeasuresSequence: Iterable[PixelMeasuresItem] | None = ...,
        PlanePositionSequence: Iterable[PlanePositionItem] | None = ...,
        PlaneOrientationSequence: Iterable[PlaneOrientationItem] | None = ...,
        ReferencedImageSequence: Iterable[ReferencedImageReferencedImageItem] | None = ...,
        DerivationImageSequence: Iterable[DerivationImageItem] | None = ...,
        CardiacSynchronizationSequence: Iterable[CardiacSynchronizationItem] | None = ...,
        FrameVOILUTSequence: Iterable[FrameVOILUTItem] | None = ...,
        RealWorldValueMappingSequence: Iterable[RealWorldValueMappingItem] | None = ...,
        ContrastBolusUsageSequence: Iterable[ContrastBolusUsageItem] | None = ...,
        PatientOrientationInFrameSequence: Iterable[PatientOrientationInFrameItem] | None = ...,
        FrameDisplayShutterSequence: Iterable[DisplayShutterItem] | None = ...,
        RespiratorySynchronizationSequence: Iterable[RespiratorySynchronizationItem] | None = ...,
        PlanePositionVolumeSequence: Iterable[PlanePositionVolumeItem] | None = ...,
        TemporalPositionSequence: Iterable[TemporalPositionItem] | None = ...,
        ImageDataTypeSequence: Iterable[ImageDataTypeImageDataTypeItem] | None = ...,
    ) -> None: ...

class EnhancedUSVolumePerformedProtocolCodeItem(Item):
    """Item of table A.59-1, PS3.3 A.59.3, printed in 10-16/PerformedProtocolCodeSequence, C.8.24.1-1/PerformedProtocolCodeSequence."""

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
    ProtocolContextSequence: OptSeq[EnhancedUSVolumePerformedProtocolCodeProtocolContextItem] = ...

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
        ProtocolContextSequence: Iterable[EnhancedUSVolumePerformedProtocolCodeProtocolContextItem] | None = ...,
    ) -> None: ...

class EnhancedUSVolumePerformedProtocolCodeProtocolContextItem(Item):
    """Item of table A.59-1, PS3.3 A.59.3, printed in 10-16/PerformedProtocolCodeSequence/ProtocolContextSequence, C.8.24.1-1/PerformedProtocolCodeSequence/ProtocolContextSequence."""

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

class EnhancedUSVolumeReferencedImageItem(Item):
    """Item of table A.59-1, PS3.3 A.59.3, printed in C.12-10/ReferencedImageSequence, C.8.24.3-1/ReferencedImageSequence."""

    ReferencedSOPClassUID: Attr[UIDValue, str]
    ReferencedSOPInstanceUID: Attr[UIDValue, str]
    ReferencedFrameNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    ReferencedSegmentNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    PurposeOfReferenceCodeSequence: Codes[CodeSequenceItem]

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        ReferencedFrameNumber: list[int] | tuple[int, ...] | None = ...,
        ReferencedSegmentNumber: list[int] | tuple[int, ...] | None = ...,
        PurposeOfReferenceCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
    ) -> None: ...

class EnhancedUSVolumeReferencedInstanceItem(Item):
    """Item of table A.59-1, PS3.3 A.59.3, printed in C.12-10/ReferencedInstanceSequence, C.8.24.3-1/ReferencedInstanceSequence."""

    ReferencedSOPClassUID: Attr[UIDValue, str]
    ReferencedSOPInstanceUID: Attr[UIDValue, str]
    PurposeOfReferenceCodeSequence: Codes[CodeSequenceItem]

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        PurposeOfReferenceCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
    ) -> None: ...

class EnhancedUSVolumeSharedFunctionalGroupsItem(Item):
    """Item of table A.59-1, PS3.3 A.59.3: functional groups."""

    # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    PixelMeasuresSequence: OptSeq[PixelMeasuresItem] = ...

    # Plane Position (Patient) (C), PS3.3 C.7.6.16.2.3, if UltrasoundAcquisitionGeometry in {PATIENT}
    PlanePositionSequence: OptSeq[PlanePositionItem] = ...

    # Plane Orientation (Patient) (C), PS3.3 C.7.6.16.2.4, if UltrasoundAcquisitionGeometry in {PATIENT}
    PlaneOrientationSequence: OptSeq[PlaneOrientationItem] = ...

    # Referenced Image (U), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: OptSeq[ReferencedImageReferencedImageItem] = ...

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: OptSeq[DerivationImageItem] = ...

    # Cardiac Synchronization (C), PS3.3 C.7.6.16.2.7
    CardiacSynchronizationSequence: OptSeq[CardiacSynchronizationItem] = ...

    # Frame VOI LUT (M), PS3.3 C.7.6.16.2.10
    FrameVOILUTSequence: OptSeq[FrameVOILUTItem] = ...

    # Real World Value Mapping (U), PS3.3 C.7.6.16.2.11
    RealWorldValueMappingSequence: OptSeq[RealWorldValueMappingItem] = ...

    # Contrast/Bolus Usage (C), PS3.3 C.7.6.16.2.12, if used(modules.enhanced_contrast_bolus)
    ContrastBolusUsageSequence: OptSeq[ContrastBolusUsageItem] = ...

    # Patient Orientation in Frame (U), PS3.3 C.7.6.16.2.15
    PatientOrientationInFrameSequence: OptSeq[PatientOrientationInFrameItem] = ...

    # Frame Display Shutter (U), PS3.3 C.7.6.16.2.16
    FrameDisplayShutterSequence: OptSeq[DisplayShutterItem] = ...

    # Respiratory Synchronization (C), PS3.3 C.7.6.16.2.17
    RespiratorySynchronizationSequence: OptSeq[RespiratorySynchronizationItem] = ...

    # Plane Orientation (Volume) (M), PS3.3 C.7.6.16.2.22
    PlaneOrientationVolumeSequence: OptSeq[PlaneOrientationVolumeItem] = ...

    # Temporal Position (C), PS3.3 C.7.6.16.2.23
    TemporalPositionSequence: OptSeq[TemporalPositionItem] = ...

    # Image Data Type (M), PS3.3 C.7.6.16.2.24
    ImageDataTypeSequence: OptSeq[ImageDataTypeImageDataTypeItem] = ...

    # US Image Description (M), PS3.3 C.8.24.6.1
    USImageDescriptionSequence: OptSeq[USImageDescriptionItem] = ...

    def __init__(
        self, *,
        PixelMeasuresSequence: Iterable[PixelMeasuresItem] | None = ...,
        PlanePositionSequence: Iterable[PlanePositionItem] | None = ...,
        PlaneOrientationSequence: Iterable[PlaneOrientationItem] | None = ...,
        ReferencedImageSequence: Iterable[ReferencedImageReferencedImageItem] | None = ...,
        DerivationImageSequence: Iterable[DerivationImageItem] | None = ...,
        CardiacSynchronizationSequence: Iterable[CardiacSynchronizationItem] | None = ...,
        FrameVOILUTSequence: Iterable[FrameVOILUTItem] | None = ...,
        RealWorldValueMappingSequence: Iterable[RealWorldValueMappingItem] | None = ...,
        ContrastBolusUsageSequence: Iterable[ContrastBolusUsageItem] | None = ...,
        PatientOrientationInFrameSequence: Iterable[PatientOrientationInFrameItem] | None = ...,
        FrameDisplayShutterSequence: Iterable[DisplayShutterItem] | None = ...,
        RespiratorySynchronizationSequence: Iterable[RespiratorySynchronizationItem] | None = ...,
        PlaneOrientationVolumeSequence: Iterable[PlaneOrientationVolumeItem] | None = ...,
        TemporalPositionSequence: Iterable[TemporalPositionItem] | None = ...,
        ImageDataTypeSequence: Iterable[ImageDataTypeImageDataTypeItem] | None = ...,
        USImageDescriptionSequence: Iterable[USImageDescriptionItem] | None = ...,
    ) -> None: ...

class EnhancedUSVolumeSourceImageItem(Item):
    """Item of table A.59-1, PS3.3 A.59.3, printed in C.12-10/SourceImageSequence, C.8.24.3-1/SourceImageSequence."""

    ReferencedSOPClassUID: Attr[UIDValue, str]
    ReferencedSOPInstanceUID: Attr[UIDValue, str]
    ReferencedFrameNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    ReferencedSegmentNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    PurposeOfReferenceCodeSequence: Codes[CodeSequenceItem]
    SpatialLocationsPreserved: Literal["YES", "NO", "REORIENTED_ONLY"] | None = ...
    PatientOrientation: Attr[tuple[str, str] | None, list[str] | tuple[str, str] | None] = ...

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        ReferencedFrameNumber: list[int] | tuple[int, ...] | None = ...,
        ReferencedSegmentNumber: list[int] | tuple[int, ...] | None = ...,
        PurposeOfReferenceCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        SpatialLocationsPreserved: Literal["YES", "NO", "REORIENTED_ONLY"] | None = ...,
        PatientOrientation: list[str] | tuple[str, str] | None = ...,
    ) -> None: ...

class EnhancedXAImagePerFrameFunctionalGroupsItem(Item):
    """Item of table A.47-1, PS3.3 A.47.3: functional groups."""

    # Frame Content (M), PS3.3 C.7.6.16.2.2
    FrameContentSequence: OptSeq[FrameContentItem] = ...

    # Referenced Image (U), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: OptSeq[ReferencedImageReferencedImageItem] = ...

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: OptSeq[DerivationImageItem] = ...

    # Cardiac Synchronization (U), PS3.3 C.7.6.16.2.7
    CardiacSynchronizationSequence: OptSeq[CardiacSynchronizationItem] = ...

    # Frame Anatomy (M), PS3.3 C.7.6.16.2.8
    FrameAnatomySequence: OptSeq[FrameAnatomyItem] = ...

    # Frame VOI LUT (M), PS3.3 C.7.6.16.2.10
    FrameVOILUTSequence: OptSeq[FrameVOILUTItem] = ...

    # Contrast/Bolus Usage (C), PS3.3 C.7.6.16.2.12, if used(modules.enhanced_contrast_bolus)
    ContrastBolusUsageSequence: OptSeq[ContrastBolusUsageItem] = ...

    # Pixel Intensity Relationship LUT (C), PS3.3 C.7.6.16.2.13, if PixelIntensityRelationship in {LOG}
    PixelIntensityRelationshipLUTSequence: OptSeq[PixelIntensityRelationshipLUTPixelIntensityRelationshipLUTItem] = ...

    # Frame Pixel Shift (U), PS3.3 C.7.6.16.2.14
    FramePixelShiftSequence: OptSeq[FramePixelShiftItem] = ...

    # Patient Orientation in Frame (C), PS3.3 C.7.6.16.2.15, if present(CArmPositionerTabletopRelationship) and CArmPositionerTabletopRelationship in {YES}
    PatientOrientationInFrameSequence: OptSeq[PatientOrientationInFrameItem] = ...

    # Frame Display Shutter (U), PS3.3 C.7.6.16.2.16
    FrameDisplayShutterSequence: OptSeq[DisplayShutterItem] = ...

    # Respiratory Synchronization (U), PS3.3 C.7.6.16.2.17
    RespiratorySynchronizationSequence: OptSeq[RespiratorySynchronizationItem] = ...

    # Irradiation Event Identification (M), PS3.3 C.7.6.16.2.18
    IrradiationEventIdentificationSequence: OptSeq[IrradiationEventIdentificationItem] = ...

    # X-Ray Frame Characteristics (U), PS3.3 C.8.19.6.1
    XAXRFFrameCharacteristicsSequence: OptSeq[XAXRFFrameCharacteristicsItem] = ...

    # X-Ray Field of View (C), PS3.3 C.8.19.6.2, if present(IsocenterReferenceSystemSequence)
    FieldOfViewSequence: OptSeq[FieldOfViewItem] = ...

    # X-Ray Exposure Control Sensing Regions (U), PS3.3 C.8.19.6.3
    ExposureControlSensingRegionsSequence: OptSeq[ExposureControlSensingRegionsItem] = ...

    # X-Ray Frame Pixel Data Properties (M), PS3.3 C.8.19.6.4
    FramePixelDataPropertiesSequence: OptSeq[FramePixelDataPropertiesItem] = ...

    # X-Ray Frame Detector Parameters (C), PS3.3 C.8.19.6.5, if present(XRayReceptorType) and XRayReceptorType in {DIGITAL_DETECTOR}
    FrameDetectorParametersSequence: OptSeq[FrameDetectorParametersItem] = ...

    # X-Ray Calibration Device Usage (U), PS3.3 C.8.19.6.6
    CalibrationSequence: OptSeq[CalibrationItem] = ...

    # X-Ray Object Thickness (U), PS3.3 C.8.19.6.7
    ObjectThicknessSequence: OptSeq[ObjectThicknessItem] = ...

    # X-Ray Frame Acquisition (U), PS3.3 C.8.19.6.8
    FrameAcquisitionSequence: OptSeq[FrameAcquisitionItem] = ...

    # X-Ray Projection Pixel Calibration (C), PS3.3 C.8.19.6.9, if present(CArmPositionerTabletopRelationship) and CArmPositionerTabletopRelationship in {YES}
    ProjectionPixelCalibrationSequence: OptSeq[ProjectionPixelCalibrationItem] = ...

    # X-Ray Positioner (C), PS3.3 C.8.19.6.10, if ImageType[1] in {ORIGINAL} and present(CArmPositionerTabletopRelationship) and CArmPositionerTabletopRelationship in {YES}
    PositionerPositionSequence: OptSeq[XRayPositionerPositionerPositionItem] = ...

    # X-Ray Table Position (C), PS3.3 C.8.19.6.11, if ImageType[1] in {ORIGINAL} and present(CArmPositionerTabletopRelationship) and CArmPositionerTabletopRelationship in {YES}
    TablePositionSequence: OptSeq[TablePositionItem] = ...

    # X-Ray Collimator (C), PS3.3 C.8.19.6.12, if ImageType[1] in {ORIGINAL}
    CollimatorShapeSequence: OptSeq[CollimatorShapeItem] = ...

    # X-Ray Isocenter Reference System (U), PS3.3 C.8.19.6.13
    IsocenterReferenceSystemSequence: OptSeq[XRayIsocenterReferenceSystemIsocenterReferenceSystemItem] = ...

    # X-Ray Geometry (C), PS3.3 C.8.19.6.14, if present(ProjectionPixelCalibrationSequence)
    XRayGeometrySequence: OptSeq[XRayGeometryXRayGeometryItem] = ...

    def __init__(
        self, *,
        FrameContentSequence: Iterable[FrameContentItem] | None = ...,
        ReferencedImageSequence: Iterable[ReferencedImageReferencedImageItem] | None = ...,
        DerivationImageSequence: Iterable[DerivationImageItem] | None = ...,
        CardiacSynchronizationSequence: Iterable[CardiacSynchronizationItem] | None = ...,
        FrameAnatomySequence: Iterable[FrameAnatomyItem] | None = ...,
        FrameVOILUTSequence: Iterable[FrameVOILUTItem] | None = ...,
        ContrastBolusUsageSequence: Iterable[ContrastBolusUsageItem] | None = ...,
        PixelIntensityRelationshipLUTSequence: Iterable[PixelIntensityRelationshipLUTPixelIntensityRelationshipLUTItem] | None = ...,
        FramePixelShiftSequence: Iterable[FramePixelShiftItem] | None = ...,
        PatientOrientationInFrameSequence: Iterable[PatientOrientationInFrameItem] | None = ...,
        FrameDisplayShutterSequence: Iterable[DisplayShutterItem] | None = ...,
        RespiratorySynchronizationSequence: Iterable[RespiratorySynchronizationItem] | None = ...,
        IrradiationEventIdentificationSequence: Iterable[IrradiationEventIdentificationItem] | None = ...,
        XAXRFFrameCharacteristicsSequence: Iterable[XAXRFFrameCharacteristicsItem] | None = ...,
        FieldOfViewSequence: Iterable[FieldOfViewItem] | None = ...,
        ExposureControlSensingRegionsSequence: Iterable[ExposureControlSensingRegionsItem] | None = ...,
        FramePixelDataPropertiesSequence: Iterable[FramePixelDataPropertiesItem] | None = ...,
        FrameDetectorParametersSequence: Iterable[FrameDetectorParametersItem] | None = ...,
        CalibrationSequence: Iterable[CalibrationItem] | None = ...,
        ObjectThicknessSequence: Iterable[ObjectThicknessItem] | None = ...,
        FrameAcquisitionSequence: Iterable[FrameAcquisitionItem] | None = ...,
        ProjectionPixelCalibrationSequence: Iterable[ProjectionPixelCalibrationItem] | None = ...,
        PositionerPositionSequence: Iterable[XRayPositionerPositionerPositionItem] | None = ...,
        TablePositionSequence: Iterable[TablePositionItem] | None = ...,
        CollimatorShapeSequence: Iterable[CollimatorShapeItem] | None = ...,
        IsocenterReferenceSystemSequence: Iterable[XRayIsocenterReferenceSystemIsocenterReferenceSystemItem] | None = ...,
        XRayGeometrySequence: Iterable[XRayGeometryXRayGeometryItem] | None = ...,
    ) -> None: ...

class EnhancedXAImageSharedFunctionalGroupsItem(Item):
    """Item of table A.47-1, PS3.3 A.47.3: functional groups."""

    # Referenced Image (U), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: OptSeq[ReferencedImageReferencedImageItem] = ...

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: OptSeq[DerivationImageItem] = ...

    # Cardiac Synchronization (U), PS3.3 C.7.6.16.2.7
    CardiacSynchronizationSequence: OptSeq[CardiacSynchronizationItem] = ...

    # Frame Anatomy (M), PS3.3 C.7.6.16.2.8
    FrameAnatomySequence: OptSeq[FrameAnatomyItem] = ...

    # Frame VOI LUT (M), PS3.3 C.7.6.16.2.10
    FrameVOILUTSequence: OptSeq[FrameVOILUTItem] = ...

    # Contrast/Bolus Usage (C), PS3.3 C.7.6.16.2.12, if used(modules.enhanced_contrast_bolus)
    ContrastBolusUsageSequence: OptSeq[ContrastBolusUsageItem] = ...

    # Pixel Intensity Relationship LUT (C), PS3.3 C.7.6.16.2.13, if PixelIntensityRelationship in {LOG}
    PixelIntensityRelationshipLUTSequence: OptSeq[PixelIntensityRelationshipLUTPixelIntensityRelationshipLUTItem] = ...

    # Frame Pixel Shift (U), PS3.3 C.7.6.16.2.14
    FramePixelShiftSequence: OptSeq[FramePixelShiftItem] = ...

    # Patient Orientation in Frame (C), PS3.3 C.7.6.16.2.15, if present(CArmPositionerTabletopRelationship) and CArmPositionerTabletopRelationship in {YES}
    PatientOrientationInFrameSequence: OptSeq[PatientOrientationInFrameItem] = ...

    # Frame Display Shutter (U), PS3.3 C.7.6.16.2.16
    FrameDisplayShutterSequence: OptSeq[DisplayShutterItem] = ...

    # Respiratory Synchronization (U), PS3.3 C.7.6.16.2.17
    RespiratorySynchronizationSequence: OptSeq[RespiratorySynchronizationItem] = ...

    # Irradiation Event Identification (M), PS3.3 C.7.6.16.2.18
    IrradiationEventIdentificationSequence: OptSeq[IrradiationEventIdentificationItem] = ...

    # X-Ray Frame Characteristics (U), PS3.3 C.8.19.6.1
    XAXRFFrameCharacteristicsSequence: OptSeq[XAXRFFrameCharacteristicsItem] = ...

    # X-Ray Field of View (C), PS3.3 C.8.19.6.2, if present(IsocenterReferenceSystemSequence)
    FieldOfViewSequence: OptSeq[FieldOfViewItem] = ...

    # X-Ray Exposure Control Sensing Regions (U), PS3.3 C.8.19.6.3
    ExposureControlSensingRegionsSequence: OptSeq[ExposureControlSensingRegionsItem] = ...

    # X-Ray Frame Pixel Data Properties (M), PS3.3 C.8.19.6.4
    FramePixelDataPropertiesSequence: OptSeq[FramePixelDataPropertiesItem] = ...

    # X-Ray Frame Detector Parameters (C), PS3.3 C.8.19.6.5, if present(XRayReceptorType) and XRayReceptorType in {DIGITAL_DETECTOR}
    FrameDetectorParametersSequence: OptSeq[FrameDetectorParametersItem] = ...

    # X-Ray Calibration Device Usage (U), PS3.3 C.8.19.6.6
    CalibrationSequence: OptSeq[CalibrationItem] = ...

    # X-Ray Object Thickness (U), PS3.3 C.8.19.6.7
    ObjectThicknessSequence: OptSeq[ObjectThicknessItem] = ...

    # X-Ray Frame Acquisition (U), PS3.3 C.8.19.6.8
    FrameAcquisitionSequence: OptSeq[FrameAcquisitionItem] = ...

    # X-Ray Projection Pixel Calibration (C), PS3.3 C.8.19.6.9, if present(CArmPositionerTabletopRelationship) and CArmPositionerTabletopRelationship in {YES}
    ProjectionPixelCalibrationSequence: OptSeq[ProjectionPixelCalibrationItem] = ...

    # X-Ray Positioner (C), PS3.3 C.8.19.6.10, if ImageType[1] in {ORIGINAL} and present(CArmPositionerTabletopRelationship) and CArmPositionerTabletopRelationship in {YES}
    PositionerPositionSequence: OptSeq[XRayPositionerPositionerPositionItem] = ...

    # X-Ray Table Position (C), PS3.3 C.8.19.6.11, if ImageType[1] in {ORIGINAL} and present(CArmPositionerTabletopRelationship) and CArmPositionerTabletopRelationship in {YES}
    TablePositionSequence: OptSeq[TablePositionItem] = ...

    # X-Ray Collimator (C), PS3.3 C.8.19.6.12, if ImageType[1] in {ORIGINAL}
    CollimatorShapeSequence: OptSeq[CollimatorShapeItem] = ...

    # X-Ray Isocenter Reference System (U), PS3.3 C.8.19.6.13
    IsocenterReferenceSystemSequence: OptSeq[XRayIsocenterReferenceSystemIsocenterReferenceSystemItem] = ...

    # X-Ray Geometry (C), PS3.3 C.8.19.6.14, if present(ProjectionPixelCalibrationSequence)
    XRayGeometrySequence: OptSeq[XRayGeometryXRayGeometryItem] = ...

    def __init__(
        self, *,
        ReferencedImageSequence: Iterable[ReferencedImageReferencedImageItem] | None = ...,
        DerivationImageSequence: Iterable[DerivationImageItem] | None = ...,
        CardiacSynchronizationSequence: Iterable[CardiacSynchronizationItem] | None = ...,
        FrameAnatomySequence: Iterable[FrameAnatomyItem] | None = ...,
        FrameVOILUTSequence: Iterable[FrameVOILUTItem] | None = ...,
        ContrastBolusUsageSequence: Iterable[ContrastBolusUsageItem] | None = ...,
        PixelIntensityRelationshipLUTSequence: Iterable[PixelIntensityRelationshipLUTPixelIntensityRelationshipLUTItem] | None = ...,
        FramePixelShiftSequence: Iterable[FramePixelShiftItem] | None = ...,
        PatientOrientationInFrameSequence: Iterable[PatientOrientationInFrameItem] | None = ...,
        FrameDisplayShutterSequence: Iterable[DisplayShutterItem] | None = ...,
        RespiratorySynchronizationSequence: Iterable[RespiratorySynchronizationItem] | None = ...,
        IrradiationEventIdentificationSequence: Iterable[IrradiationEventIdentificationItem] | None = ...,
        XAXRFFrameCharacteristicsSequence: Iterable[XAXRFFrameCharacteristicsItem] | None = ...,
        FieldOfViewSequence: Iterable[FieldOfViewItem] | None = ...,
        ExposureControlSensingRegionsSequence: Iterable[ExposureControlSensingRegionsItem] | None = ...,
        FramePixelDataPropertiesSequence: Iterable[FramePixelDataPropertiesItem] | None = ...,
        FrameDetectorParametersSequence: Iterable[FrameDetectorParametersItem] | None = ...,
        CalibrationSequence: Iterable[CalibrationItem] | None = ...,
        ObjectThicknessSequence: Iterable[ObjectThicknessItem] | None = ...,
        FrameAcquisitionSequence: Iterable[FrameAcquisitionItem] | None = ...,
        ProjectionPixelCalibrationSequence: Iterable[ProjectionPixelCalibrationItem] | None = ...,
        PositionerPositionSequence: Iterable[XRayPositionerPositionerPositionItem] | None = ...,
        TablePositionSequence: Iterable[TablePositionItem] | None = ...,
        CollimatorShapeSequence: Iterable[CollimatorShapeItem] | None = ...,
        IsocenterReferenceSystemSequence: Iterable[XRayIsocenterReferenceSystemIsocenterReferenceSystemItem] | None = ...,
        XRayGeometrySequence: Iterable[XRayGeometryXRayGeometryItem] | None = ...,
    ) -> None: ...

class EnhancedXAXRFImagePatientOrientationCodeItem(Item):
    """Item of table C.8.19.2-1 in PatientOrientationCodeSequence, PS3.3 C.8.19.2."""

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
    PatientOrientationModifierCodeSequence: OptCodes[CodeSequenceItem] = ...

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
        PatientOrientationModifierCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
    ) -> None: ...

class EnhancedXAXRFImageReferencedInstanceItem(Item):
    """Item of table C.8.19.2-1 in ReferencedInstanceSequence, PS3.3 C.8.19.2."""

    ReferencedSOPClassUID: Attr[UIDValue, str]
    ReferencedSOPInstanceUID: Attr[UIDValue, str]
    PurposeOfReferenceCodeSequence: Codes[CodeSequenceItem]

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        PurposeOfReferenceCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
    ) -> None: ...

class EnhancedXRFImagePerFrameFunctionalGroupsItem(Item):
    """Item of table A.48-1, PS3.3 A.48.3: functional groups."""

    # Frame Content (M), PS3.3 C.7.6.16.2.2
    FrameContentSequence: OptSeq[FrameContentItem] = ...

    # Referenced Image (U), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: OptSeq[ReferencedImageReferencedImageItem] = ...

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: OptSeq[DerivationImageItem] = ...

    # Cardiac Synchronization (U), PS3.3 C.7.6.16.2.7
    CardiacSynchronizationSequence: OptSeq[CardiacSynchronizationItem] = ...

    # Frame Anatomy (M), PS3.3 C.7.6.16.2.8
    FrameAnatomySequence: OptSeq[FrameAnatomyItem] = ...

    # Frame VOI LUT (M), PS3.3 C.7.6.16.2.10
    FrameVOILUTSequence: OptSeq[FrameVOILUTItem] = ...

    # Contrast/Bolus Usage (C), PS3.3 C.7.6.16.2.12, if used(modules.enhanced_contrast_bolus)
    ContrastBolusUsageSequence: OptSeq[ContrastBolusUsageItem] = ...

    # Pixel Intensity Relationship LUT (C), PS3.3 C.7.6.16.2.13, if PixelIntensityRelationship in {LOG}
    PixelIntensityRelationshipLUTSequence: OptSeq[PixelIntensityRelationshipLUTPixelIntensityRelationshipLUTItem] = ...

    # Frame Pixel Shift (U), PS3.3 C.7.6.16.2.14
    FramePixelShiftSequence: OptSeq[FramePixelShiftItem] = ...

    # Patient Orientation in Frame (U), PS3.3 C.7.6.16.2.15
    PatientOrientationInFrameSequence: OptSeq[PatientOrientationInFrameItem] = ...

    # Frame Display Shutter (U), PS3.3 C.7.6.16.2.16
    FrameDisplayShutterSequence: OptSeq[DisplayShutterItem] = ...

    # Respiratory Synchronization (U), PS3.3 C.7.6.16.2.17
    RespiratorySynchronizationSequence: OptSeq[RespiratorySynchronizationItem] = ...

    # Irradiation Event Identification (M), PS3.3 C.7.6.16.2.18
    IrradiationEventIdentificationSequence: OptSeq[IrradiationEventIdentificationItem] = ...

    # X-Ray Frame Characteristics (U), PS3.3 C.8.19.6.1
    XAXRFFrameCharacteristicsSequence: OptSeq[XAXRFFrameCharacteristicsItem] = ...

    # X-Ray Field of View (U), PS3.3 C.8.19.6.2
    FieldOfViewSequence: OptSeq[FieldOfViewItem] = ...

    # X-Ray Exposure Control Sensing Regions (U), PS3.3 C.8.19.6.3
    ExposureControlSensingRegionsSequence: OptSeq[ExposureControlSensingRegionsItem] = ...

    # X-Ray Frame Pixel Data Properties (M), PS3.3 C.8.19.6.4
    FramePixelDataPropertiesSequence: OptSeq[FramePixelDataPropertiesItem] = ...

    # X-Ray Frame Detector Parameters (C), PS3.3 C.8.19.6.5, if present(XRayReceptorType) and XRayReceptorType in {DIGITAL_DETECTOR}
    FrameDetectorParametersSequence: OptSeq[FrameDetectorParametersItem] = ...

    # X-Ray Calibration Device Usage (U), PS3.3 C.8.19.6.6
    CalibrationSequence: OptSeq[CalibrationItem] = ...

    # X-Ray Object Thickness (U), PS3.3 C.8.19.6.7
    ObjectThicknessSequence: OptSeq[ObjectThicknessItem] = ...

    # X-Ray Frame Acquisition (U), PS3.3 C.8.19.6.8
    FrameAcquisitionSequence: OptSeq[FrameAcquisitionItem] = ...

    # X-Ray Positioner (U), PS3.3 C.8.19.6.10
    PositionerPositionSequence: OptSeq[XRayPositionerPositionerPositionItem] = ...

    # X-Ray Table Position (U), PS3.3 C.8.19.6.11
    TablePositionSequence: OptSeq[TablePositionItem] = ...

    # X-Ray Collimator (U), PS3.3 C.8.19.6.12
    CollimatorShapeSequence: OptSeq[CollimatorShapeItem] = ...

    # X-Ray Geometry (U), PS3.3 C.8.19.6.14
    XRayGeometrySequence: OptSeq[XRayGeometryXRayGeometryItem] = ...

    def __init__(
        self, *,
        FrameContentSequence: Iterable[FrameContentItem] | None = ...,
        ReferencedImageSequence: Iterable[ReferencedImageReferencedImageItem] | None = ...,
        DerivationImageSequence: Iterable[DerivationImageItem] | None = ...,
        CardiacSynchronizationSequence: Iterable[CardiacSynchronizationItem] | None = ...,
        FrameAnatomySequence: Iterable[FrameAnatomyItem] | None = ...,
        FrameVOILUTSequence: Iterable[FrameVOILUTItem] | None = ...,
        ContrastBolusUsageSequence: Iterable[ContrastBolusUsageItem] | None = ...,
        PixelIntensityRelationshipLUTSequence: Iterable[PixelIntensityRelationshipLUTPixelIntensityRelationshipLUTItem] | None = ...,
        FramePixelShiftSequence: Iterable[FramePixelShiftItem] | None = ...,
        PatientOrientationInFrameSequence: Iterable[PatientOrientationInFrameItem] | None = ...,
        FrameDisplayShutterSequence: Iterable[DisplayShutterItem] | None = ...,
        RespiratorySynchronizationSequence: Iterable[RespiratorySynchronizationItem] | None = ...,
        IrradiationEventIdentificationSequence: Iterable[IrradiationEventIdentificationItem] | None = ...,
        XAXRFFrameCharacteristicsSequence: Iterable[XAXRFFrameCharacteristicsItem] | None = ...,
        FieldOfViewSequence: Iterable[FieldOfViewItem] | None = ...,
        ExposureControlSensingRegionsSequence: Iterable[ExposureControlSensingRegionsItem] | None = ...,
        FramePixelDataPropertiesSequence: Iterable[FramePixelDataPropertiesItem] | None = ...,
        FrameDetectorParametersSequence: Iterable[FrameDetectorParametersItem] | None = ...,
        CalibrationSequence: Iterable[CalibrationItem] | None = ...,
        ObjectThicknessSequence: Iterable[ObjectThicknessItem] | None = ...,
        FrameAcquisitionSequence: Iterable[FrameAcquisitionItem] | None = ...,
        PositionerPositionSequence: Iterable[XRayPositionerPositionerPositionItem] | None = ...,
        TablePositionSequence: Iterable[TablePositionItem] | None = ...,
        CollimatorShapeSequence: Iterable[CollimatorShapeItem] | None = ...,
        XRayGeometrySequence: Iterable[XRayGeometryXRayGeometryItem] | None = ...,
    ) -> None: ...

class EnhancedXRFImageSharedFunctionalGroupsItem(Item):
    """Item of table A.48-1, PS3.3 A.48.3: functional groups."""

    # Referenced Image (U), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: OptSeq[ReferencedImageReferencedImageItem] = ...

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: OptSeq[DerivationImageItem] = ...

    # Cardiac Synchronization (U), PS3.3 C.7.6.16.2.7
    CardiacSynchronizationSequence: OptSeq[CardiacSynchronizationItem] = ...

    # Frame Anatomy (M), PS3.3 C.7.6.16.2.8
    FrameAnatomySequence: OptSeq[FrameAnatomyItem] = ...

    # Frame VOI LUT (M), PS3.3 C.7.6.16.2.10
    FrameVOILUTSequence: OptSeq[FrameVOILUTItem] = ...

    # Contrast/Bolus Usage (C), PS3.3 C.7.6.16.2.12, if used(modules.enhanced_contrast_bolus)
    ContrastBolusUsageSequence: OptSeq[ContrastBolusUsageItem] = ...

    # Pixel Intensity Relationship LUT (C), PS3.3 C.7.6.16.2.13, if PixelIntensityRelationship in {LOG}
    PixelIntensityRelationshipLUTSequence: OptSeq[PixelIntensityRelationshipLUTPixelIntensityRelationshipLUTItem] = ...

    # Frame Pixel Shift (U), PS3.3 C.7.6.16.2.14
    FramePixelShiftSequence: OptSeq[FramePixelShiftItem] = ...

    # Patient Orientation in Frame (U), PS3.3 C.7.6.16.2.15
    PatientOrientationInFrameSequence: OptSeq[PatientOrientationInFrameItem] = ...

    # Frame Display Shutter (U), PS3.3 C.7.6.16.2.16
    FrameDisplayShutterSequence: OptSeq[DisplayShutterItem] = ...

    # Respiratory Synchronization (U), PS3.3 C.7.6.16.2.17
    RespiratorySynchronizationSequence: OptSeq[RespiratorySynchronizationItem] = ...

    # Irradiation Event Identification (M), PS3.3 C.7.6.16.2.18
    IrradiationEventIdentificationSequence: OptSeq[IrradiationEventIdentificationItem] = ...

    # X-Ray Frame Characteristics (U), PS3.3 C.8.19.6.1
    XAXRFFrameCharacteristicsSequence: OptSeq[XAXRFFrameCharacteristicsItem] = ...

    # X-Ray Field of View (U), PS3.3 C.8.19.6.2
    FieldOfViewSequence: OptSeq[FieldOfViewItem] = ...

    # X-Ray Exposure Control Sensing Regions (U), PS3.3 C.8.19.6.3
    ExposureControlSensingRegionsSequence: OptSeq[ExposureControlSensingRegionsItem] = ...

    # X-Ray Frame Pixel Data Properties (M), PS3.3 C.8.19.6.4
    FramePixelDataPropertiesSequence: OptSeq[FramePixelDataPropertiesItem] = ...

    # X-Ray Frame Detector Parameters (C), PS3.3 C.8.19.6.5, if present(XRayReceptorType) and XRayReceptorType in {DIGITAL_DETECTOR}
    FrameDetectorParametersSequence: OptSeq[FrameDetectorParametersItem] = ...

    # X-Ray Calibration Device Usage (U), PS3.3 C.8.19.6.6
    CalibrationSequence: OptSeq[CalibrationItem] = ...

    # X-Ray Object Thickness (U), PS3.3 C.8.19.6.7
    ObjectThicknessSequence: OptSeq[ObjectThicknessItem] = ...

    # X-Ray Frame Acquisition (U), PS3.3 C.8.19.6.8
    FrameAcquisitionSequence: OptSeq[FrameAcquisitionItem] = ...

    # X-Ray Positioner (U), PS3.3 C.8.19.6.10
    PositionerPositionSequence: OptSeq[XRayPositionerPositionerPositionItem] = ...

    # X-Ray Table Position (U), PS3.3 C.8.19.6.11
    TablePositionSequence: OptSeq[TablePositionItem] = ...

    # X-Ray Collimator (U), PS3.3 C.8.19.6.12
    CollimatorShapeSequence: OptSeq[CollimatorShapeItem] = ...

    # X-Ray Geometry (U), PS3.3 C.8.19.6.14
    XRayGeometrySequence: OptSeq[XRayGeometryXRayGeometryItem] = ...

    def __init__(
        self, *,
        ReferencedImageSequence: Iterable[ReferencedImageReferencedImageItem] | None = ...,
        DerivationImageSequence: Iterable[DerivationImageItem] | None = ...,
        CardiacSynchronizationSequence: Iterable[CardiacSynchronizationItem] | None = ...,
        FrameAnatomySequence: Iterable[FrameAnatomyItem] | None = ...,
        FrameVOILUTSequence: Iterable[FrameVOILUTItem] | None = ...,
        ContrastBolusUsageSequence: Iterable[ContrastBolusUsageItem] | None = ...,
        PixelIntensityRelationshipLUTSequence: Iterable[PixelIntensityRelationshipLUTPixelIntensityRelationshipLUTItem] | None = ...,
        FramePixelShiftSequence: Iterable[FramePixelShiftItem] | None = ...,
        PatientOrientationInFrameSequence: Iterable[PatientOrientationInFrameItem] | None = ...,
        FrameDisplayShutterSequence: Iterable[DisplayShutterItem] | None = ...,
        RespiratorySynchronizationSequence: Iterable[RespiratorySynchronizationItem] | None = ...,
        IrradiationEventIdentificationSequence: Iterable[IrradiationEventIdentificationItem] | None = ...,
        XAXRFFrameCharacteristicsSequence: Iterable[XAXRFFrameCharacteristicsItem] | None = ...,
        FieldOfViewSequence: Iterable[FieldOfViewItem] | None = ...,
        ExposureControlSensingRegionsSequence: Iterable[ExposureControlSensingRegionsItem] | None = ...,
        FramePixelDataPropertiesSequence: Iterable[FramePixelDataPropertiesItem] | None = ...,
        FrameDetectorParametersSequence: Iterable[FrameDetectorParametersItem] | None = ...,
        CalibrationSequence: Iterable[CalibrationItem] | None = ...,
        ObjectThicknessSequence: Iterable[ObjectThicknessItem] | None = ...,
        FrameAcquisitionSequence: Iterable[FrameAcquisitionItem] | None = ...,
        PositionerPositionSequence: Iterable[XRayPositionerPositionerPositionItem] | None = ...,
        TablePositionSequence: Iterable[TablePositionItem] | None = ...,
        CollimatorShapeSequence: Iterable[CollimatorShapeItem] | None = ...,
        XRayGeometrySequence: Iterable[XRayGeometryXRayGeometryItem] | None = ...,
    ) -> None: ...

class EnhancedXRayRadiationDoseSRReferencedSOPItem(Item):
    """Item of table A.35.22-1, PS3.3 A.35.22.3, printed in 10-11, C.18.4-1/ReferencedSOPSequence, C.18.5-1/ReferencedSOPSequence."""

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

class EquipmentAdministratorItem(Item):
    """Item of table C.32.1-1 in EquipmentAdministratorSequence, PS3.3 C.32.1."""

    PersonName: Attr[PersonNameValue | None, AnyPN | None] = ...
    PersonIdentificationCodeSequence: Codes[CodeSequenceItem]
    PersonAddress: str | None = ...
    PersonTelephoneNumbers: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    PersonTelecomInformation: str | None = ...
    InstitutionName: str | None = ...
    InstitutionAddress: str | None = ...
    InstitutionCodeSequence: OptCodes[CodeSequenceItem] = ...
    InstitutionalDepartmentName: str | None = ...
    InstitutionalDepartmentTypeCodeSequence: OptCodes[CodeSequenceItem] = ...

    def __init__(
        self, *,
        PersonName: AnyPN | None = ...,
        PersonIdentificationCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        PersonAddress: str | None = ...,
        PersonTelephoneNumbers: list[str] | tuple[str, ...] | None = ...,
        PersonTelecomInformation: str | None = ...,
        InstitutionName: str | None = ...,
        InstitutionAddress: str | None = ...,
        InstitutionCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        InstitutionalDepartmentName: str | None = ...,
        InstitutionalDepartmentTypeCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
    ) -> None: ...

class EquipmentReferencePointCoordinatesItem(Item):
    """Item of table C.36.12-1 in EquipmentReferencePointCoordinatesSequence, PS3.3 C.36.12."""

    ThreeDPointCoordinates: Attr[tuple[float, float, float], ListFD | tuple[AnyFD, AnyFD, AnyFD]]
    EquipmentReferencePointCodeSequence: Codes[CodeSequenceItem]

    def __init__(
        self, *,
        ThreeDPointCoordinates: ListFD | tuple[AnyFD, AnyFD, AnyFD],
        EquipmentReferencePointCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
    ) -> None: ...

class EquipmentSpecificationGeneralAccessoryItem(Item):
    """Item of table C.34.6-1 in ModelSpecificationSequence/GeneralAccessorySequence, PS3.3 C.34.6."""

    AccessoryCode: str

    def __init__(
        self, *,
        AccessoryCode: str,
    ) -> None: ...

class EquivalentCodeItem(Item):
    """Item of table 8.8-1 in EquivalentCodeSequence, PS3.3 8.8."""

    CodeValue: str | None = ...
    CodingSchemeDesignator: str | None = ...
    CodingSchemeVersion: str | None = ...
    CodeMeaning: str
    LongCodeValue: str | None = ...
    URNCodeValue: str | None = ...
    ContextIdentifier: str | None = ...
    ContextUID: Attr[UIDValue | None, str | None] = ...
    MappingResource: str | None = ...
    MappingResourceUID: Attr[UIDValue | None, str | None] = ...
    MappingResourceName: str | None = ...
    ContextGroupVersion: Attr[DateTimeValue | None, AnyDT | None] = ...
    ContextGroupExtensionFlag: Literal["Y", "N"] | None = ...
    ContextGroupLocalVersion: Attr[DateTimeValue | None, AnyDT | None] = ...
    ContextGroupExtensionCreatorUID: Attr[UIDValue | None, str | None] = ...

    def __init__(
        self, *,
        CodeValue: str | None = ...,
        CodingSchemeDesignator: str | None = ...,
        CodingSchemeVersion: str | None = ...,
        CodeMeaning: str,
        LongCodeValue: str | None = ...,
        URNCodeValue: str | None = ...,
        ContextIdentifier: str | None = ...,
        ContextUID: str | None = ...,
        MappingResource: str | None = ...,
        MappingResourceUID: str | None = ...,
        MappingResourceName: str | None = ...,
        ContextGroupVersion: AnyDT | None = ...,
        ContextGroupExtensionFlag: Literal["Y", "N"] | None = ...,
        ContextGroupLocalVersion: AnyDT | None = ...,
        ContextGroupExtensionCreatorUID: str | None = ...,
    ) -> None: ...

class EquivalentConceptualVolumesItem(Item):
    """Item of table 10.33-1 in EquivalentConceptualVolumesSequence, PS3.3 10.33."""

    ReferencedConceptualVolumeUID: Attr[UIDValue, str]
    EquivalentConceptualVolumeInstanceReferenceSequence: Seq[SOPInstanceReferenceItem]

    def __init__(
        self, *,
        ReferencedConceptualVolumeUID: str,
        EquivalentConceptualVolumeInstanceReferenceSequence: Iterable[SOPInstanceReferenceItem],
    ) -> None: ...

class EventTimerItem(Item):
    """Item of table C.8.24.3-1 in EventTimerSequence, PS3.3 C.8.24.3."""

    EventTimeOffset: Attr[float, AnyFD]
    EventCodeSequence: Codes[CodeSequenceItem]
    EventTimerNames: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...

    def __init__(
        self, *,
        EventTimeOffset: AnyFD,
        EventCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        EventTimerNames: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...

class ExcitationWavelengthItem(Item):
    """Item of table C.8.34.2-1 in ExcitationWavelengthSequence, PS3.3 C.8.34.2."""

    ExcitationWavelength: Attr[float, AnyFD]

    def __init__(
        self, *,
        ExcitationWavelength: AnyFD,
    ) -> None: ...

class ExcludedIntervalsItem(Item):
    """Item of table C.8.24.5-1 in ExcludedIntervalsSequence, PS3.3 C.8.24.5."""

    ExclusionStartDateTime: Attr[DateTimeValue, AnyDT]
    ExclusionDuration: Attr[float, AnyFD]

    def __init__(
        self, *,
        ExclusionStartDateTime: AnyDT,
        ExclusionDuration: AnyFD,
    ) -> None: ...

class ExpectedInVivoMeasurementValuesItem(Item):
    """Item of table C.36.11-1 in RadiationDoseSequence/ExpectedInVivoMeasurementValuesSequence, PS3.3 C.36.11."""

    ExpectedInVivoMeasurementValueIndex: int = ...
    RadiationDoseInVivoMeasurementLabel: str
    RadiationDoseCentralAxisDisplacement: Attr[tuple[float, float] | None, ListFD | tuple[AnyFD, AnyFD] | None] = ...
    MetersetToDoseMappingSequence: Seq[RTDoseContributionRadiationDoseExpectedInVivoMeasurementValuesMetersetToDoseMappingItem]
    RadiationDoseSourceToSkinDistance: Attr[float | None, AnyFD | None]
    RadiationDoseSourceToExternalContourDistance: Attr[float | None, AnyFD | None]
    RadiationDoseMeasurementPointCoordinates: Attr[tuple[float, float, float] | None, ListFD | tuple[AnyFD, AnyFD, AnyFD] | None] = ...

    def __init__(
        self, *,
        ExpectedInVivoMeasurementValueIndex: int = ...,
        RadiationDoseInVivoMeasurementLabel: str,
        RadiationDoseCentralAxisDisplacement: ListFD | tuple[AnyFD, AnyFD] | None = ...,
        MetersetToDoseMappingSequence: Iterable[RTDoseContributionRadiationDoseExpectedInVivoMeasurementValuesMetersetToDoseMappingItem],
        RadiationDoseSourceToSkinDistance: AnyFD | None,
        RadiationDoseSourceToExternalContourDistance: AnyFD | None,
        RadiationDoseMeasurementPointCoordinates: ListFD | tuple[AnyFD, AnyFD, AnyFD] | None = ...,
    ) -> None: ...

class ExposureControlSensingRegionsItem(Item):
    """Item of table C.8.19.6-3 in ExposureControlSensingRegionsSequence, PS3.3 C.8.19.6.3."""

    ExposureControlSensingRegionShape: Literal["RECTANGULAR", "CIRCULAR", "POLYGONAL"]
    ExposureControlSensingRegionLeftVerticalEdge: int | None = ...
    ExposureControlSensingRegionRightVerticalEdge: int | None = ...
    ExposureControlSensingRegionUpperHorizontalEdge: int | None = ...
    ExposureControlSensingRegionLowerHorizontalEdge: int | None = ...
    CenterOfCircularExposureControlSensingRegion: Attr[tuple[int, int] | None, list[int] | tuple[int, int] | None] = ...
    RadiusOfCircularExposureControlSensingRegion: int | None = ...
    VerticesOfThePolygonalExposureControlSensingRegion: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...

    def __init__(
        self, *,
        ExposureControlSensingRegionShape: Literal["RECTANGULAR", "CIRCULAR", "POLYGONAL"],
        ExposureControlSensingRegionLeftVerticalEdge: int | None = ...,
        ExposureControlSensingRegionRightVerticalEdge: int | None = ...,
        ExposureControlSensingRegionUpperHorizontalEdge: int | None = ...,
        ExposureControlSensingRegionLowerHorizontalEdge: int | None = ...,
        CenterOfCircularExposureControlSensingRegion: list[int] | tuple[int, int] | None = ...,
        RadiusOfCircularExposureControlSensingRegion: int | None = ...,
        VerticesOfThePolygonalExposureControlSensingRegion: list[int] | tuple[int, ...] | None = ...,
    ) -> None: ...

class ExposureItem(Item):
    """Item of table C.8-38 in ExposureSequence, PS3.3 C.8.8.2."""

    ReferencedFrameNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    KVP: Attr[float | None, AnyDS | None] = ...
    PrimaryFluenceModeSequence: OptSeq[RTImagePrimaryFluenceModeItem] = ...
    XRayTubeCurrent: int | None = ...
    XRayTubeCurrentInmA: Attr[float | None, AnyFD | None] = ...
    ExposureTime: int | None = ...
    ExposureTimeInms: Attr[float | None, AnyFD | None] = ...
    MetersetExposure: Attr[float | None, AnyDS | None] = ...
    DiaphragmPosition: Attr[tuple[float, float, float, float] | None, ListDS | tuple[AnyDS, AnyDS, AnyDS, AnyDS] | None] = ...
    BeamLimitingDeviceSequence: OptSeq[RTImageBeamLimitingDeviceItem] = ...
    EnhancedRTBeamLimitingOpeningSequence: OptSeq[RTBeamLimitingDeviceOpeningDefinitionItem] = ...
    GantryAngle: Attr[float | None, AnyDS | None] = ...
    GantryPitchAngle: Attr[float | None, AnyFD | None] = ...
    BeamLimitingDeviceAngle: Attr[float | None, AnyDS | None] = ...
    PatientSupportAngle: Attr[float | None, AnyDS | None] = ...
    TableTopPitchAngle: Attr[float | None, AnyFD | None] = ...
    TableTopRollAngle: Attr[float | None, AnyFD | None] = ...
    TableTopVerticalPosition: Attr[float | None, AnyDS | None] = ...
    TableTopLongitudinalPosition: Attr[float | None, AnyDS | None] = ...
    TableTopLateralPosition: Attr[float | None, AnyDS | None] = ...
    ApplicatorSequence: OptSeq[RTImageApplicatorItem] = ...
    GeneralAccessorySequence: OptSeq[RTImageGeneralAccessoryItem] = ...
    NumberOfBlocks: int
    BlockSequence: OptSeq[RTImageBlockItem] = ...

    def __init__(
        self, *,
        ReferencedFrameNumber: list[int] | tuple[int, ...] | None = ...,
        KVP: AnyDS | None = ...,
        PrimaryFluenceModeSequence: Iterable[RTImagePrimaryFluenceModeItem] | None = ...,
        XRayTubeCurrent: int | None = ...,
        XRayTubeCurrentInmA: AnyFD | None = ...,
        ExposureTime: int | None = ...,
        ExposureTimeInms: AnyFD | None = ...,
        MetersetExposure: AnyDS | None = ...,
        DiaphragmPosition: ListDS | tuple[AnyDS, AnyDS, AnyDS, AnyDS] | None = ...,
        BeamLimitingDeviceSequence: Iterable[RTImageBeamLimitingDeviceItem] | None = ...,
        EnhancedRTBeamLimitingOpeningSequence: Iterable[RTBeamLimitingDeviceOpeningDefinitionItem] | None = ...,
        GantryAngle: AnyDS | None = ...,
        GantryPitchAngle: AnyFD | None = ...,
        BeamLimitingDeviceAngle: AnyDS | None = ...,
        PatientSupportAngle: AnyDS | None = ...,
        TableTopPitchAngle: AnyFD | None = ...,
        TableTopRollAngle: AnyFD | None = ...,
        TableTopVerticalPosition: AnyDS | None = ...,
        TableTopLongitudinalPosition: AnyDS | None = ...,
        TableTopLateralPosition: AnyDS | None = ...,
        ApplicatorSequence: Iterable[RTImageApplicatorItem] | None = ...,
        GeneralAccessorySequence: Iterable[RTImageGeneralAccessoryItem] | None = ...,
        NumberOfBlocks: int,
        BlockSequence: Iterable[RTImageBlockItem] | None = ...,
    ) -> None: ...

class ExtendedSelectorAttributeItem(Item):
    """Item of table 10-20a, PS3.3 10.17."""

    SelectorAttributeName: str
    SelectorAttributeKeyword: str | None = ...
    SelectorAttributeVR: str
    SelectorAttribute: Attr[Tag | None, AnyAT | None] = ...
    SelectorValueNumber: int | None = ...
    SelectorSequencePointer: Attr[tuple[Tag, ...] | None, ListAT | tuple[AnyAT, ...] | None] = ...
    SelectorSequencePointerPrivateCreator: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    SelectorSequencePointerItems: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    SelectorAttributePrivateCreator: str | None = ...

    def __init__(
        self, *,
        SelectorAttributeName: str,
        SelectorAttributeKeyword: str | None = ...,
        SelectorAttributeVR: str,
        SelectorAttribute: AnyAT | None = ...,
        SelectorValueNumber: int | None = ...,
        SelectorSequencePointer: ListAT | tuple[AnyAT, ...] | None = ...,
        SelectorSequencePointerPrivateCreator: list[str] | tuple[str, ...] | None = ...,
        SelectorSequencePointerItems: list[int] | tuple[int, ...] | None = ...,
        SelectorAttributePrivateCreator: str | None = ...,
    ) -> None: ...

class ExtensibleSRReferencedSOPItem(Item):
    """Item of table A.35.15-1, PS3.3 A.35.15.3, printed in 10-11, C.18.4-1/ReferencedSOPSequence, C.18.5-1/ReferencedSOPSequence."""

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

class ExternallySourcedDataSetIdentificationItem(Item):
    """Item of table 10-22, PS3.3 10.18."""

    DataSetName: str
    DataSetVersion: str
    DataSetSource: str
    DataSetDescription: str | None = ...

    def __init__(
        self, *,
        DataSetName: str,
        DataSetVersion: str,
        DataSetSource: str,
        DataSetDescription: str | None = ...,
    ) -> None: ...
