"""Sequence items, B, PS3.3. Generated; do not edit."""

from collections.abc import Iterable
from typing import Literal
from dicodec.typed import (
    UID, AnyDA, AnyDS, AnyDT, AnyFD, AnyPN, AnyTM, Attr, Buffer, CodedConcept, Codes, Date, DateTime, Item,
    ListDS, ListFD, ListPN, OptCodes, OptCodesOf, OptSeq, PersonName, Seq, Time,
)
from dicomstd.closed_codes import CID4015Code
from dicomstd.items import (
    CalibrationItem,
    ChannelDeliveryContinuationItem,
    ChannelDeliveryOrderItem,
    CodeSequenceItem,
    CollimatorShapeItem,
    ConceptualVolumeSegmentationReferenceAndCombinationItem,
    ContrastBolusUsageItem,
    ContributingSOPInstancesReferenceItem,
    DeliveryVerificationImageItem,
    DerivationImageItem,
    DetectorPositionItem,
    DeviceMotionControlItem,
    DisplayShutterItem,
    EquivalentCodeItem,
    FieldOfViewItem,
    FrameAcquisitionItem,
    FrameAnatomyItem,
    FrameContentItem,
    FrameDetectorParametersItem,
    FramePixelDataPropertiesItem,
    IdentityPixelValueTransformationPixelValueTransformationItem,
    ImagePixelItem,
    ImageSOPInstanceReferenceItem,
    IrradiationEventIdentificationItem,
    ModalityLUTItem,
    PersonIdentificationItem,
    PixelMeasuresItem,
    PlaneOrientationItem,
    PlanePositionItem,
    PresentationStateBlendingSoftcopyVOILUTItem,
    PresentationStateRelationshipReferencedSeriesItem,
    QuantityItem,
    RTBrachySessionRecordTreatmentSessionApplicationSetupRecordedChannelBrachyControlPointDeliveredOverrideItem,
    RTBrachySessionRecordTreatmentSessionApplicationSetupRecordedChannelPulseSpecificBrachyControlPointDeliveredBrachyPulseControlPointDeliveredOverrideItem,
    RealWorldValueMappingItem,
    ReferencedImageReferencedImageItem,
    SOPInstanceReferenceItem,
    UDIItem,
    VOILUTMacroItem,
    XAXRFFrameCharacteristicsItem,
    XRay3DFrameTypeItem,
    XRayAcquisitionDoseItem,
    XRayFiltrationItem,
    XRayGridItem,
)

class BasicColorImageItem(Item):
    """Item of table C.13-5 in BasicColorImageSequence, PS3.3 C.13.5."""

    SamplesPerPixel: Literal[3] | None = ...
    PhotometricInterpretation: Literal["RGB"] | None = ...
    PlanarConfiguration: Literal[1] | None = ...
    Rows: int | None = ...
    Columns: int | None = ...
    PixelAspectRatio: Attr[tuple[int, int] | None, list[int] | tuple[int, int] | None] = ...
    BitsAllocated: Literal[8] | None = ...
    BitsStored: Literal[8] | None = ...
    HighBit: Literal[7] | None = ...
    PixelRepresentation: Literal[0] | None = ...
    PixelData: Attr[memoryview | None, Buffer | None] = ...

    def __init__(
        self, *,
        SamplesPerPixel: Literal[3] | None = ...,
        PhotometricInterpretation: Literal["RGB"] | None = ...,
        PlanarConfiguration: Literal[1] | None = ...,
        Rows: int | None = ...,
        Columns: int | None = ...,
        PixelAspectRatio: list[int] | tuple[int, int] | None = ...,
        BitsAllocated: Literal[8] | None = ...,
        BitsStored: Literal[8] | None = ...,
        HighBit: Literal[7] | None = ...,
        PixelRepresentation: Literal[0] | None = ...,
        PixelData: Buffer | None = ...,
    ) -> None: ...

class BasicGrayscaleImageItem(Item):
    """Item of table C.13-5 in BasicGrayscaleImageSequence, PS3.3 C.13.5."""

    SamplesPerPixel: Literal[1] | None = ...
    PhotometricInterpretation: Literal["MONOCHROME1", "MONOCHROME2"] | None = ...
    Rows: int | None = ...
    Columns: int | None = ...
    PixelAspectRatio: Attr[tuple[int, int] | None, list[int] | tuple[int, int] | None] = ...
    BitsAllocated: int | None = ...
    BitsStored: Literal[8, 12] | None = ...
    HighBit: int | None = ...
    PixelRepresentation: Literal[0] | None = ...
    PixelData: Attr[memoryview | None, Buffer | None] = ...

    def __init__(
        self, *,
        SamplesPerPixel: Literal[1] | None = ...,
        PhotometricInterpretation: Literal["MONOCHROME1", "MONOCHROME2"] | None = ...,
        Rows: int | None = ...,
        Columns: int | None = ...,
        PixelAspectRatio: list[int] | tuple[int, int] | None = ...,
        BitsAllocated: int | None = ...,
        BitsStored: Literal[8, 12] | None = ...,
        HighBit: int | None = ...,
        PixelRepresentation: Literal[0] | None = ...,
        PixelData: Buffer | None = ...,
    ) -> None: ...

class BasicTextSRReferencedSOPItem(Item):
    """Item of table A.35.1-1, PS3.3 A.35.1.3, printed in 10-11, C.18.4-1/ReferencedSOPSequence, C.18.5-1/ReferencedSOPSequence."""

    ReferencedSOPClassUID: Attr[UID, str]
    ReferencedSOPInstanceUID: Attr[UID, str]
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

class BeamDoseVerificationControlPointItem(Item):
    """Item of table C.8-50 in BeamSequence/ReferencedDoseReferenceSequence/BeamDoseVerificationControlPointSequence, PS3.3 C.8.8.14."""

    CumulativeMetersetWeight: Attr[float, AnyDS]
    ReferencedControlPointIndex: int | None = ...
    BeamDosePointDepth: Attr[float | None, AnyFD | None] = ...
    BeamDosePointEquivalentDepth: Attr[float | None, AnyFD | None] = ...
    BeamDosePointSSD: Attr[float | None, AnyFD | None] = ...
    BeamDosePointSourceToExternalContourDistance: Attr[float | None, AnyDS | None] = ...

    def __init__(
        self, *,
        CumulativeMetersetWeight: AnyDS,
        ReferencedControlPointIndex: int | None = ...,
        BeamDosePointDepth: AnyFD | None = ...,
        BeamDosePointEquivalentDepth: AnyFD | None = ...,
        BeamDosePointSSD: AnyFD | None = ...,
        BeamDosePointSourceToExternalContourDistance: AnyDS | None = ...,
    ) -> None: ...

class BeamLimitingDeviceLeafPairsItem(Item):
    """Item of table C.31-1 in GeneralMachineVerificationSequence/BeamLimitingDeviceLeafPairsSequence, PS3.3 C.31.1."""

    RTBeamLimitingDeviceType: Literal["X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY"] | None = ...
    NumberOfLeafJawPairs: int | None = ...

    def __init__(
        self, *,
        RTBeamLimitingDeviceType: Literal["X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY"] | None = ...,
        NumberOfLeafJawPairs: int | None = ...,
    ) -> None: ...

class BeamLimitingDevicePositionBeamLimitingDevicePositionItem(Item):
    """Item of table C.8.8.27-1 in BeamLimitingDevicePositionSequence, PS3.3 C.8.8.27."""

    RTBeamLimitingDeviceType: Literal["X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY"]
    LeafJawPositions: Attr[tuple[float, ...], ListDS | tuple[AnyDS, ...]]

    def __init__(
        self, *,
        RTBeamLimitingDeviceType: Literal["X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY"],
        LeafJawPositions: ListDS | tuple[AnyDS, ...],
    ) -> None: ...

class BeamTaskItem(Item):
    """Item of table C.8.8.29-1 in BeamTaskSequence, PS3.3 C.8.8.29."""

    BeamTaskType: Literal["VERIFY", "TREAT", "VERIFY_AND_TREAT"]
    TreatmentDeliveryType: Literal["TREATMENT", "CONTINUATION"]
    PrimaryDosimeterUnit: Literal["MU", "MINUTE", "NP"] | None = ...
    ContinuationStartMeterset: Attr[float | None, AnyFD | None] = ...
    ContinuationEndMeterset: Attr[float | None, AnyFD | None] = ...
    CurrentFractionNumber: int
    ReferencedFractionGroupNumber: int | None = ...
    ReferencedBeamNumber: int
    BeamOrderIndex: int | None = ...
    AutosequenceFlag: Literal["YES", "NO"] | None = ...
    TableTopVerticalAdjustedPosition: Attr[float | None, AnyFD | None]
    TableTopLongitudinalAdjustedPosition: Attr[float | None, AnyFD | None]
    TableTopLateralAdjustedPosition: Attr[float | None, AnyFD | None]
    PatientSupportAdjustedAngle: Attr[float | None, AnyFD | None]
    TableTopEccentricAdjustedAngle: Attr[float | None, AnyFD | None]
    TableTopPitchAdjustedAngle: Attr[float | None, AnyFD | None]
    TableTopRollAdjustedAngle: Attr[float | None, AnyFD | None]
    TableTopVerticalSetupDisplacement: Attr[float | None, AnyDS | None]
    TableTopLongitudinalSetupDisplacement: Attr[float | None, AnyDS | None]
    TableTopLateralSetupDisplacement: Attr[float | None, AnyDS | None]
    DeviceMotionControlSequence: OptSeq[DeviceMotionControlItem] = ...
    DeliveryVerificationImageSequence: OptSeq[DeliveryVerificationImageItem] = ...

    def __init__(
        self, *,
        BeamTaskType: Literal["VERIFY", "TREAT", "VERIFY_AND_TREAT"],
        TreatmentDeliveryType: Literal["TREATMENT", "CONTINUATION"],
        PrimaryDosimeterUnit: Literal["MU", "MINUTE", "NP"] | None = ...,
        ContinuationStartMeterset: AnyFD | None = ...,
        ContinuationEndMeterset: AnyFD | None = ...,
        CurrentFractionNumber: int,
        ReferencedFractionGroupNumber: int | None = ...,
        ReferencedBeamNumber: int,
        BeamOrderIndex: int | None = ...,
        AutosequenceFlag: Literal["YES", "NO"] | None = ...,
        TableTopVerticalAdjustedPosition: AnyFD | None,
        TableTopLongitudinalAdjustedPosition: AnyFD | None,
        TableTopLateralAdjustedPosition: AnyFD | None,
        PatientSupportAdjustedAngle: AnyFD | None,
        TableTopEccentricAdjustedAngle: AnyFD | None,
        TableTopPitchAdjustedAngle: AnyFD | None,
        TableTopRollAdjustedAngle: AnyFD | None,
        TableTopVerticalSetupDisplacement: AnyDS | None,
        TableTopLongitudinalSetupDisplacement: AnyDS | None,
        TableTopLateralSetupDisplacement: AnyDS | None,
        DeviceMotionControlSequence: Iterable[DeviceMotionControlItem] | None = ...,
        DeliveryVerificationImageSequence: Iterable[DeliveryVerificationImageItem] | None = ...,
    ) -> None: ...

class BillingSuppliesAndDevicesItem(Item):
    """Item of table C.4-17 in BillingSuppliesAndDevicesSequence, PS3.3 C.4.17."""

    BillingItemSequence: OptCodes[CodeSequenceItem] = ...
    QuantitySequence: OptSeq[QuantityItem] = ...

    def __init__(
        self, *,
        BillingItemSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        QuantitySequence: Iterable[QuantityItem] | None = ...,
    ) -> None: ...

class BlendingDisplayInputItem(Item):
    """Item of table C.11.34.1-1 in BlendingDisplaySequence/BlendingDisplayInputSequence, PS3.3 C.11.34."""

    BlendingInputNumber: int

    def __init__(
        self, *,
        BlendingInputNumber: int,
    ) -> None: ...

class BlendingDisplayItem(Item):
    """Item of table C.11.34.1-1 in BlendingDisplaySequence, PS3.3 C.11.34."""

    BlendingDisplayInputSequence: Seq[BlendingDisplayInputItem]
    RelativeOpacity: Attr[float | None, AnyFD | None] = ...
    BlendingMode: Literal["EQUAL", "FOREGROUND"]
    BlendingInputNumber: int | None = ...

    def __init__(
        self, *,
        BlendingDisplayInputSequence: Iterable[BlendingDisplayInputItem],
        RelativeOpacity: AnyFD | None = ...,
        BlendingMode: Literal["EQUAL", "FOREGROUND"],
        BlendingInputNumber: int | None = ...,
    ) -> None: ...

class BlendingItem(Item):
    """Item of table C.11.14-1 in BlendingSequence, PS3.3 C.11.14."""

    BlendingPosition: Literal["SUPERIMPOSED", "UNDERLYING"]
    StudyInstanceUID: Attr[UID, str]
    ReferencedSeriesSequence: Seq[PresentationStateRelationshipReferencedSeriesItem]
    ModalityLUTSequence: OptSeq[ModalityLUTItem] = ...
    RescaleIntercept: Attr[float | None, AnyDS | None] = ...
    RescaleSlope: Attr[float | None, AnyDS | None] = ...
    RescaleType: str | None = ...
    SoftcopyVOILUTSequence: OptSeq[PresentationStateBlendingSoftcopyVOILUTItem] = ...

    def __init__(
        self, *,
        BlendingPosition: Literal["SUPERIMPOSED", "UNDERLYING"],
        StudyInstanceUID: str,
        ReferencedSeriesSequence: Iterable[PresentationStateRelationshipReferencedSeriesItem],
        ModalityLUTSequence: Iterable[ModalityLUTItem] | None = ...,
        RescaleIntercept: AnyDS | None = ...,
        RescaleSlope: AnyDS | None = ...,
        RescaleType: str | None = ...,
        SoftcopyVOILUTSequence: Iterable[PresentationStateBlendingSoftcopyVOILUTItem] | None = ...,
    ) -> None: ...

class BlendingLUT1Item(Item):
    """Item of table C.7.6.23-1 in BlendingLUT1Sequence, PS3.3 C.7.6.23."""

    BlendingLUT1TransferFunction: Literal["CONSTANT", "ALPHA_1", "ALPHA_2", "TABLE"]
    BlendingWeightConstant: Attr[float | None, AnyFD | None] = ...
    BlendingLookupTableDescriptor: Attr[tuple[int, int, int] | None, list[int] | tuple[int, int, int] | None] = ...
    BlendingLookupTableData: Attr[memoryview | None, Buffer | None] = ...

    def __init__(
        self, *,
        BlendingLUT1TransferFunction: Literal["CONSTANT", "ALPHA_1", "ALPHA_2", "TABLE"],
        BlendingWeightConstant: AnyFD | None = ...,
        BlendingLookupTableDescriptor: list[int] | tuple[int, int, int] | None = ...,
        BlendingLookupTableData: Buffer | None = ...,
    ) -> None: ...

class BlendingLUT2Item(Item):
    """Item of table C.7.6.23-1 in BlendingLUT2Sequence, PS3.3 C.7.6.23."""

    BlendingLUT2TransferFunction: Literal["CONSTANT", "ONE_MINUS", "ALPHA_1", "ALPHA_2", "TABLE"]
    BlendingWeightConstant: Attr[float | None, AnyFD | None] = ...
    BlendingLookupTableDescriptor: Attr[tuple[int, int, int] | None, list[int] | tuple[int, int, int] | None] = ...
    BlendingLookupTableData: Attr[memoryview | None, Buffer | None] = ...

    def __init__(
        self, *,
        BlendingLUT2TransferFunction: Literal["CONSTANT", "ONE_MINUS", "ALPHA_1", "ALPHA_2", "TABLE"],
        BlendingWeightConstant: AnyFD | None = ...,
        BlendingLookupTableDescriptor: list[int] | tuple[int, int, int] | None = ...,
        BlendingLookupTableData: Buffer | None = ...,
    ) -> None: ...

class BlockDefinitionItem(Item):
    """Item of table C.36.2.2.13-1 in BlockDefinitionSequence, PS3.3 C.36.2.2.13."""

    Manufacturer: str | None
    ManufacturerModelName: str | None
    ManufacturerModelVersion: str | None
    DeviceTypeCodeSequence: Codes[CodeSequenceItem]
    DeviceLabel: str
    LongDeviceDescription: str | None = ...
    DeviceSerialNumber: str | None
    SoftwareVersions: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None]
    DateOfManufacture: Attr[Date | None, AnyDA | None] = ...
    DateOfInstallation: Attr[Date | None, AnyDA | None] = ...
    UDISequence: OptSeq[UDIItem] = ...
    ManufacturerDeviceIdentifier: str | None
    DeviceAlternateIdentifier: str | None
    DeviceAlternateIdentifierType: str | None = ...
    DeviceAlternateIdentifierFormat: str | None = ...
    RTAccessoryDeviceSlotID: str | None = ...
    RTAccessorySlotDistance: Attr[float | None, AnyFD | None] = ...
    ReferencedRTAccessoryHolderDeviceIndex: int | None = ...
    RTAccessoryHolderSlotID: str | None = ...
    DeviceIndex: int = ...
    ReferencedDefinedDeviceIndex: int | None = ...
    BeamModifierOrientationAngle: Attr[float, AnyFD]
    MaterialID: str | None
    BlockDivergence: Literal["PRESENT", "ABSENT"] | None = ...
    BlockOrientation: Literal["PATIENT_SIDE", "SOURCE_SIDE"] | None = ...
    RadiationBeamBlockThickness: Attr[float | None, AnyFD | None] = ...
    BlockEdgeDataSequence: OptSeq[BlockEdgeDataItem]
    NumberOfBlockSlabItems: int | None = ...
    BlockSlabSequence: OptSeq[BlocksDefinitionBlockSlabItem] = ...

    def __init__(
        self, *,
        Manufacturer: str | None,
        ManufacturerModelName: str | None,
        ManufacturerModelVersion: str | None,
        DeviceTypeCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        DeviceLabel: str,
        LongDeviceDescription: str | None = ...,
        DeviceSerialNumber: str | None,
        SoftwareVersions: list[str] | tuple[str, ...] | None,
        DateOfManufacture: AnyDA | None = ...,
        DateOfInstallation: AnyDA | None = ...,
        UDISequence: Iterable[UDIItem] | None = ...,
        ManufacturerDeviceIdentifier: str | None,
        DeviceAlternateIdentifier: str | None,
        DeviceAlternateIdentifierType: str | None = ...,
        DeviceAlternateIdentifierFormat: str | None = ...,
        RTAccessoryDeviceSlotID: str | None = ...,
        RTAccessorySlotDistance: AnyFD | None = ...,
        ReferencedRTAccessoryHolderDeviceIndex: int | None = ...,
        RTAccessoryHolderSlotID: str | None = ...,
        DeviceIndex: int = ...,
        ReferencedDefinedDeviceIndex: int | None = ...,
        BeamModifierOrientationAngle: AnyFD,
        MaterialID: str | None,
        BlockDivergence: Literal["PRESENT", "ABSENT"] | None = ...,
        BlockOrientation: Literal["PATIENT_SIDE", "SOURCE_SIDE"] | None = ...,
        RadiationBeamBlockThickness: AnyFD | None = ...,
        BlockEdgeDataSequence: Iterable[BlockEdgeDataItem] | None,
        NumberOfBlockSlabItems: int | None = ...,
        BlockSlabSequence: Iterable[BlocksDefinitionBlockSlabItem] | None = ...,
    ) -> None: ...

class BlockEdgeDataItem(Item):
    """Item of table C.36.2.2.13-1 in BlockDefinitionSequence/BlockEdgeDataSequence, PS3.3 C.36.2.2.13."""

    BlockEdgeData: Attr[memoryview, Buffer]

    def __init__(
        self, *,
        BlockEdgeData: Buffer,
    ) -> None: ...

class BlocksDefinitionBlockSlabItem(Item):
    """Item of table C.36.2.2.13-1 in BlockDefinitionSequence/BlockSlabSequence, PS3.3 C.36.2.2.13."""

    BlockSlabNumber: int = ...
    RadiationBeamBlockSlabThickness: Attr[float | None, AnyFD | None] = ...
    DeviceAlternateIdentifier: str | None
    DeviceAlternateIdentifierType: str | None = ...
    DeviceAlternateIdentifierFormat: str | None = ...

    def __init__(
        self, *,
        BlockSlabNumber: int = ...,
        RadiationBeamBlockSlabThickness: AnyFD | None = ...,
        DeviceAlternateIdentifier: str | None,
        DeviceAlternateIdentifierType: str | None = ...,
        DeviceAlternateIdentifierFormat: str | None = ...,
    ) -> None: ...

class BolusDefinitionItem(Item):
    """Item of table C.36.2.2.16-1 in BolusDefinitionSequence, PS3.3 C.36.2.2.16."""

    Manufacturer: str | None
    ManufacturerModelName: str | None
    ManufacturerModelVersion: str | None
    DeviceTypeCodeSequence: Codes[CodeSequenceItem]
    DeviceLabel: str
    LongDeviceDescription: str | None = ...
    DeviceSerialNumber: str | None
    SoftwareVersions: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None]
    DateOfManufacture: Attr[Date | None, AnyDA | None] = ...
    DateOfInstallation: Attr[Date | None, AnyDA | None] = ...
    UDISequence: OptSeq[UDIItem] = ...
    ManufacturerDeviceIdentifier: str | None
    DeviceAlternateIdentifier: str | None
    DeviceAlternateIdentifierType: str | None = ...
    DeviceAlternateIdentifierFormat: str | None = ...
    RTAccessoryDeviceSlotID: str | None = ...
    RTAccessorySlotDistance: Attr[float | None, AnyFD | None] = ...
    ReferencedRTAccessoryHolderDeviceIndex: int | None = ...
    RTAccessoryHolderSlotID: str | None = ...
    DeviceIndex: int = ...
    ReferencedDefinedDeviceIndex: int | None = ...
    ConceptualVolumeSequence: OptSeq[ConceptualVolumeSegmentationReferenceAndCombinationItem]

    def __init__(
        self, *,
        Manufacturer: str | None,
        ManufacturerModelName: str | None,
        ManufacturerModelVersion: str | None,
        DeviceTypeCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        DeviceLabel: str,
        LongDeviceDescription: str | None = ...,
        DeviceSerialNumber: str | None,
        SoftwareVersions: list[str] | tuple[str, ...] | None,
        DateOfManufacture: AnyDA | None = ...,
        DateOfInstallation: AnyDA | None = ...,
        UDISequence: Iterable[UDIItem] | None = ...,
        ManufacturerDeviceIdentifier: str | None,
        DeviceAlternateIdentifier: str | None,
        DeviceAlternateIdentifierType: str | None = ...,
        DeviceAlternateIdentifierFormat: str | None = ...,
        RTAccessoryDeviceSlotID: str | None = ...,
        RTAccessorySlotDistance: AnyFD | None = ...,
        ReferencedRTAccessoryHolderDeviceIndex: int | None = ...,
        RTAccessoryHolderSlotID: str | None = ...,
        DeviceIndex: int = ...,
        ReferencedDefinedDeviceIndex: int | None = ...,
        ConceptualVolumeSequence: Iterable[ConceptualVolumeSegmentationReferenceAndCombinationItem] | None,
    ) -> None: ...

class BrachyAccessoryDeviceItem(Item):
    """Item of table C.8-51 in ApplicationSetupSequence/BrachyAccessoryDeviceSequence, PS3.3 C.8.8.15."""

    BrachyAccessoryDeviceNumber: int | None
    BrachyAccessoryDeviceID: str | None
    BrachyAccessoryDeviceType: str
    BrachyAccessoryDeviceName: str | None = ...
    MaterialID: str | None = ...
    BrachyAccessoryDeviceNominalThickness: Attr[float | None, AnyDS | None] = ...
    BrachyAccessoryDeviceNominalTransmission: Attr[float | None, AnyDS | None] = ...
    ReferencedROINumber: int | None

    def __init__(
        self, *,
        BrachyAccessoryDeviceNumber: int | None,
        BrachyAccessoryDeviceID: str | None,
        BrachyAccessoryDeviceType: str,
        BrachyAccessoryDeviceName: str | None = ...,
        MaterialID: str | None = ...,
        BrachyAccessoryDeviceNominalThickness: AnyDS | None = ...,
        BrachyAccessoryDeviceNominalTransmission: AnyDS | None = ...,
        ReferencedROINumber: int | None,
    ) -> None: ...

class BrachyControlPointDeliveredItem(Item):
    """Item of table C.8-58 in TreatmentSessionApplicationSetupSequence/RecordedChannelSequence/BrachyControlPointDeliveredSequence, PS3.3 C.8.8.22."""

    ReferencedControlPointIndex: int | None = ...
    TreatmentControlPointDate: Attr[Date, AnyDA]
    TreatmentControlPointTime: Attr[Time, AnyTM]
    ControlPointRelativePosition: Attr[float, AnyDS]
    OverrideSequence: OptSeq[RTBrachySessionRecordTreatmentSessionApplicationSetupRecordedChannelBrachyControlPointDeliveredOverrideItem] = ...

    def __init__(
        self, *,
        ReferencedControlPointIndex: int | None = ...,
        TreatmentControlPointDate: AnyDA,
        TreatmentControlPointTime: AnyTM,
        ControlPointRelativePosition: AnyDS,
        OverrideSequence: Iterable[RTBrachySessionRecordTreatmentSessionApplicationSetupRecordedChannelBrachyControlPointDeliveredOverrideItem] | None = ...,
    ) -> None: ...

class BrachyControlPointItem(Item):
    """Item of table C.8-51 in ApplicationSetupSequence/ChannelSequence/BrachyControlPointSequence, PS3.3 C.8.8.15."""

    ControlPointIndex: int = ...
    CumulativeTimeWeight: Attr[float | None, AnyDS | None]
    ControlPointRelativePosition: Attr[float, AnyDS]
    ControlPoint3DPosition: Attr[tuple[float, float, float] | None, ListDS | tuple[AnyDS, AnyDS, AnyDS] | None] = ...
    ControlPointOrientation: Attr[tuple[float, float, float] | None, ListFD | tuple[AnyFD, AnyFD, AnyFD] | None] = ...
    BrachyReferencedDoseReferenceSequence: OptSeq[BrachyReferencedDoseReferenceItem] = ...

    def __init__(
        self, *,
        ControlPointIndex: int = ...,
        CumulativeTimeWeight: AnyDS | None,
        ControlPointRelativePosition: AnyDS,
        ControlPoint3DPosition: ListDS | tuple[AnyDS, AnyDS, AnyDS] | None = ...,
        ControlPointOrientation: ListFD | tuple[AnyFD, AnyFD, AnyFD] | None = ...,
        BrachyReferencedDoseReferenceSequence: Iterable[BrachyReferencedDoseReferenceItem] | None = ...,
    ) -> None: ...

class BrachyPulseControlPointDeliveredItem(Item):
    """Item of table C.8-58 in TreatmentSessionApplicationSetupSequence/RecordedChannelSequence/PulseSpecificBrachyControlPointDeliveredSequence/BrachyPulseControlPointDeliveredSequence, PS3.3 C.8.8.22."""

    ReferencedControlPointIndex: int | None = ...
    TreatmentControlPointDate: Attr[Date, AnyDA]
    TreatmentControlPointTime: Attr[Time, AnyTM]
    ControlPointRelativePosition: Attr[float, AnyDS]
    OverrideSequence: OptSeq[RTBrachySessionRecordTreatmentSessionApplicationSetupRecordedChannelPulseSpecificBrachyControlPointDeliveredBrachyPulseControlPointDeliveredOverrideItem] = ...

    def __init__(
        self, *,
        ReferencedControlPointIndex: int | None = ...,
        TreatmentControlPointDate: AnyDA,
        TreatmentControlPointTime: AnyTM,
        ControlPointRelativePosition: AnyDS,
        OverrideSequence: Iterable[RTBrachySessionRecordTreatmentSessionApplicationSetupRecordedChannelPulseSpecificBrachyControlPointDeliveredBrachyPulseControlPointDeliveredOverrideItem] | None = ...,
    ) -> None: ...

class BrachyReferencedDoseReferenceItem(Item):
    """Item of table C.8-51 in ApplicationSetupSequence/ChannelSequence/BrachyControlPointSequence/BrachyReferencedDoseReferenceSequence, PS3.3 C.8.8.15."""

    ReferencedDoseReferenceNumber: int
    CumulativeDoseReferenceCoefficient: Attr[float, AnyDS]

    def __init__(
        self, *,
        ReferencedDoseReferenceNumber: int,
        CumulativeDoseReferenceCoefficient: AnyDS,
    ) -> None: ...

class BrachyTaskItem(Item):
    """Item of table C.8.8.30-1 in BrachyTaskSequence, PS3.3 C.8.8.30."""

    TreatmentDeliveryType: Literal["TREATMENT", "CONTINUATION"]
    ContinuationStartTotalReferenceAirKerma: Attr[float | None, AnyDS | None] = ...
    ContinuationEndTotalReferenceAirKerma: Attr[float | None, AnyDS | None] = ...
    ReferencedBrachyApplicationSetupNumber: int
    ChannelDeliveryOrderSequence: OptSeq[ChannelDeliveryOrderItem] = ...
    ChannelDeliveryContinuationSequence: OptSeq[ChannelDeliveryContinuationItem] = ...

    def __init__(
        self, *,
        TreatmentDeliveryType: Literal["TREATMENT", "CONTINUATION"],
        ContinuationStartTotalReferenceAirKerma: AnyDS | None = ...,
        ContinuationEndTotalReferenceAirKerma: AnyDS | None = ...,
        ReferencedBrachyApplicationSetupNumber: int,
        ChannelDeliveryOrderSequence: Iterable[ChannelDeliveryOrderItem] | None = ...,
        ChannelDeliveryContinuationSequence: Iterable[ChannelDeliveryContinuationItem] | None = ...,
    ) -> None: ...

class BreastBiopsyTargetBiopsyTargetItem(Item):
    """Item of table C.8.21.5.2-1 in BiopsyTargetSequence, PS3.3 C.8.21.5.2."""

    TargetUID: Attr[UID, str]
    LocalizingCursorPosition: Attr[tuple[float, float], ListFD | tuple[AnyFD, AnyFD]]
    CalculatedTargetPosition: Attr[tuple[float, float, float], ListFD | tuple[AnyFD, AnyFD, AnyFD]]
    DisplayedZValue: Attr[float, AnyFD]
    TargetLabel: str | None = ...

    def __init__(
        self, *,
        TargetUID: str,
        LocalizingCursorPosition: ListFD | tuple[AnyFD, AnyFD],
        CalculatedTargetPosition: ListFD | tuple[AnyFD, AnyFD, AnyFD],
        DisplayedZValue: AnyFD,
        TargetLabel: str | None = ...,
    ) -> None: ...

class BreastProjectionXRayImagePerFrameFunctionalGroupsItem(Item):
    """Item of table A.74-1, PS3.3 A.74.3: functional groups."""

    # Frame Content (M), PS3.3 C.7.6.16.2.2
    FrameContentSequence: OptSeq[FrameContentItem] = ...

    # Referenced Image (U), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: OptSeq[ReferencedImageReferencedImageItem] = ...

    # Derivation Image (C), PS3.3 C.7.6.16.2.6, if ImageType[1] in {DERIVED} or (ImageType[1] in {ORIGINAL} and PresentationIntentType in {"FOR PRESENTATION"})
    DerivationImageSequence: OptSeq[DerivationImageItem] = ...

    # Frame Anatomy (M), PS3.3 C.7.6.16.2.8
    FrameAnatomySequence: OptSeq[FrameAnatomyItem] = ...

    # Identity Pixel Value Transformation (M), PS3.3 C.7.6.16.2.9b
    PixelValueTransformationSequence: OptSeq[IdentityPixelValueTransformationPixelValueTransformationItem] = ...

    # Frame VOI LUT With LUT (M), PS3.3 C.7.6.16.2.10b
    FrameVOILUTSequence: OptSeq[VOILUTMacroItem] = ...

    # Contrast/Bolus Usage (C), PS3.3 C.7.6.16.2.12, if used(modules.enhanced_contrast_bolus)
    ContrastBolusUsageSequence: OptSeq[ContrastBolusUsageItem] = ...

    # Frame Display Shutter (U), PS3.3 C.7.6.16.2.16
    FrameDisplayShutterSequence: OptSeq[DisplayShutterItem] = ...

    # Irradiation Event Identification (M), PS3.3 C.7.6.16.2.18
    IrradiationEventIdentificationSequence: OptSeq[IrradiationEventIdentificationItem] = ...

    # X-Ray Frame Characteristics (U), PS3.3 C.8.19.6.1
    XAXRFFrameCharacteristicsSequence: OptSeq[XAXRFFrameCharacteristicsItem] = ...

    # X-Ray Field of View (M), PS3.3 C.8.19.6.2
    FieldOfViewSequence: OptSeq[FieldOfViewItem] = ...

    # X-Ray Frame Pixel Data Properties (M), PS3.3 C.8.19.6.4
    FramePixelDataPropertiesSequence: OptSeq[FramePixelDataPropertiesItem] = ...

    # X-Ray Frame Detector Parameters (U), PS3.3 C.8.19.6.5
    FrameDetectorParametersSequence: OptSeq[FrameDetectorParametersItem] = ...

    # X-Ray Calibration Device Usage (U), PS3.3 C.8.19.6.6
    CalibrationSequence: OptSeq[CalibrationItem] = ...

    # X-Ray Frame Acquisition (U), PS3.3 C.8.19.6.8
    FrameAcquisitionSequence: OptSeq[FrameAcquisitionItem] = ...

    # X-Ray Collimator (M), PS3.3 C.8.19.6.12
    CollimatorShapeSequence: OptSeq[CollimatorShapeItem] = ...

    # Breast X-Ray Positioner (C), PS3.3 C.8.31.2
    PositionerPositionSequence: OptSeq[BreastXRayPositionerPositionerPositionItem] = ...

    # Breast X-Ray Detector (C), PS3.3 C.8.31.3
    DetectorPositionSequence: OptSeq[DetectorPositionItem] = ...

    # Breast X-Ray Geometry (M), PS3.3 C.8.31.4
    XRayGeometrySequence: OptSeq[BreastXRayGeometryXRayGeometryItem] = ...

    # Breast X-Ray Acquisition Dose (M), PS3.3 C.8.31.5
    XRayAcquisitionDoseSequence: OptSeq[XRayAcquisitionDoseItem] = ...

    # Breast X-Ray Isocenter Reference System (M), PS3.3 C.8.31.6
    IsocenterReferenceSystemSequence: OptSeq[BreastXRayIsocenterReferenceSystemIsocenterReferenceSystemItem] = ...

    # X-Ray Grid (U), PS3.3 C.8.31.7
    XRayGridSequence: OptSeq[XRayGridItem] = ...
    GridAbsorbingMaterial: str | None = ...
    GridSpacingMaterial: str | None = ...
    GridThickness: Attr[float | None, AnyDS | None] = ...
    GridPitch: Attr[float | None, AnyDS | None] = ...
    GridAspectRatio: Attr[tuple[int, int] | None, list[int] | tuple[int, int] | None] = ...
    GridPeriod: Attr[float | None, AnyDS | None] = ...
    GridFocalDistance: Attr[float | None, AnyDS | None] = ...
    GridID: str | None = ...

    # X-Ray Filter (U), PS3.3 C.8.31.8
    XRayFilterSequence: OptSeq[XRayFiltrationItem] = ...

    def __init__(
        self, *,
        FrameContentSequence: Iterable[FrameContentItem] | None = ...,
        ReferencedImageSequence: Iterable[ReferencedImageReferencedImageItem] | None = ...,
        DerivationImageSequence: Iterable[DerivationImageItem] | None = ...,
        FrameAnatomySequence: Iterable[FrameAnatomyItem] | None = ...,
        PixelValueTransformationSequence: Iterable[IdentityPixelValueTransformationPixelValueTransformationItem] | None = ...,
        FrameVOILUTSequence: Iterable[VOILUTMacroItem] | None = ...,
        ContrastBolusUsageSequence: Iterable[ContrastBolusUsageItem] | None = ...,
        FrameDisplayShutterSequence: Iterable[DisplayShutterItem] | None = ...,
        IrradiationEventIdentificationSequence: Iterable[IrradiationEventIdentificationItem] | None = ...,
        XAXRFFrameCharacteristicsSequence: Iterable[XAXRFFrameCharacteristicsItem] | None = ...,
        FieldOfViewSequence: Iterable[FieldOfViewItem] | None = ...,
        FramePixelDataPropertiesSequence: Iterable[FramePixelDataPropertiesItem] | None = ...,
        FrameDetectorParametersSequence: Iterable[FrameDetectorParametersItem] | None = ...,
        CalibrationSequence: Iterable[CalibrationItem] | None = ...,
        FrameAcquisitionSequence: Iterable[FrameAcquisitionItem] | None = ...,
        CollimatorShapeSequence: Iterable[CollimatorShapeItem] | None = ...,
        PositionerPositionSequence: Iterable[BreastXRayPositionerPositionerPositionItem] | None = ...,
        DetectorPositionSequence: Iterable[DetectorPositionItem] | None = ...,
        XRayGeometrySequence: Iterable[BreastXRayGeometryXRayGeometryItem] | None = ...,
        XRayAcquisitionDoseSequence: Iterable[XRayAcquisitionDoseItem] | None = ...,
        IsocenterReferenceSystemSequence: Iterable[BreastXRayIsocenterReferenceSystemIsocenterReferenceSystemItem] | None = ...,
        XRayGridSequence: Iterable[XRayGridItem] | None = ...,
        GridAbsorbingMaterial: str | None = ...,
        GridSpacingMaterial: str | None = ...,
        GridThickness: AnyDS | None = ...,
        GridPitch: AnyDS | None = ...,
        GridAspectRatio: list[int] | tuple[int, int] | None = ...,
        GridPeriod: AnyDS | None = ...,
        GridFocalDistance: AnyDS | None = ...,
        GridID: str | None = ...,
        XRayFilterSequence: Iterable[XRayFiltrationItem] | None = ...,
    ) -> None: ...

class BreastProjectionXRayImageSharedFunctionalGroupsItem(Item):
    """Item of table A.74-1, PS3.3 A.74.3: functional groups."""

    # Referenced Image (U), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: OptSeq[ReferencedImageReferencedImageItem] = ...

    # Derivation Image (C), PS3.3 C.7.6.16.2.6, if ImageType[1] in {DERIVED} or (ImageType[1] in {ORIGINAL} and PresentationIntentType in {"FOR PRESENTATION"})
    DerivationImageSequence: OptSeq[DerivationImageItem] = ...

    # Frame Anatomy (M), PS3.3 C.7.6.16.2.8
    FrameAnatomySequence: OptSeq[FrameAnatomyItem] = ...

    # Identity Pixel Value Transformation (M), PS3.3 C.7.6.16.2.9b
    PixelValueTransformationSequence: OptSeq[IdentityPixelValueTransformationPixelValueTransformationItem] = ...

    # Frame VOI LUT With LUT (M), PS3.3 C.7.6.16.2.10b
    FrameVOILUTSequence: OptSeq[VOILUTMacroItem] = ...

    # Contrast/Bolus Usage (C), PS3.3 C.7.6.16.2.12, if used(modules.enhanced_contrast_bolus)
    ContrastBolusUsageSequence: OptSeq[ContrastBolusUsageItem] = ...

    # Frame Display Shutter (U), PS3.3 C.7.6.16.2.16
    FrameDisplayShutterSequence: OptSeq[DisplayShutterItem] = ...

    # Irradiation Event Identification (M), PS3.3 C.7.6.16.2.18
    IrradiationEventIdentificationSequence: OptSeq[IrradiationEventIdentificationItem] = ...

    # X-Ray Frame Characteristics (U), PS3.3 C.8.19.6.1
    XAXRFFrameCharacteristicsSequence: OptSeq[XAXRFFrameCharacteristicsItem] = ...

    # X-Ray Field of View (M), PS3.3 C.8.19.6.2
    FieldOfViewSequence: OptSeq[FieldOfViewItem] = ...

    # X-Ray Frame Pixel Data Properties (M), PS3.3 C.8.19.6.4
    FramePixelDataPropertiesSequence: OptSeq[FramePixelDataPropertiesItem] = ...

    # X-Ray Frame Detector Parameters (U), PS3.3 C.8.19.6.5
    FrameDetectorParametersSequence: OptSeq[FrameDetectorParametersItem] = ...

    # X-Ray Calibration Device Usage (U), PS3.3 C.8.19.6.6
    CalibrationSequence: OptSeq[CalibrationItem] = ...

    # X-Ray Frame Acquisition (U), PS3.3 C.8.19.6.8
    FrameAcquisitionSequence: OptSeq[FrameAcquisitionItem] = ...

    # X-Ray Collimator (M), PS3.3 C.8.19.6.12
    CollimatorShapeSequence: OptSeq[CollimatorShapeItem] = ...

    # Breast X-Ray Positioner (C), PS3.3 C.8.31.2
    PositionerPositionSequence: OptSeq[BreastXRayPositionerPositionerPositionItem] = ...

    # Breast X-Ray Detector (C), PS3.3 C.8.31.3
    DetectorPositionSequence: OptSeq[DetectorPositionItem] = ...

    # Breast X-Ray Geometry (M), PS3.3 C.8.31.4
    XRayGeometrySequence: OptSeq[BreastXRayGeometryXRayGeometryItem] = ...

    # Breast X-Ray Acquisition Dose (M), PS3.3 C.8.31.5
    XRayAcquisitionDoseSequence: OptSeq[XRayAcquisitionDoseItem] = ...

    # Breast X-Ray Isocenter Reference System (M), PS3.3 C.8.31.6
    IsocenterReferenceSystemSequence: OptSeq[BreastXRayIsocenterReferenceSystemIsocenterReferenceSystemItem] = ...

    # X-Ray Grid (U), PS3.3 C.8.31.7
    XRayGridSequence: OptSeq[XRayGridItem] = ...
    GridAbsorbingMaterial: str | None = ...
    GridSpacingMaterial: str | None = ...
    GridThickness: Attr[float | None, AnyDS | None] = ...
    GridPitch: Attr[float | None, AnyDS | None] = ...
    GridAspectRatio: Attr[tuple[int, int] | None, list[int] | tuple[int, int] | None] = ...
    GridPeriod: Attr[float | None, AnyDS | None] = ...
    GridFocalDistance: Attr[float | None, AnyDS | None] = ...
    GridID: str | None = ...

    # X-Ray Filter (U), PS3.3 C.8.31.8
    XRayFilterSequence: OptSeq[XRayFiltrationItem] = ...

    def __init__(
        self, *,
        ReferencedImageSequence: Iterable[ReferencedImageReferencedImageItem] | None = ...,
        DerivationImageSequence: Iterable[DerivationImageItem] | None = ...,
        FrameAnatomySequence: Iterable[FrameAnatomyItem] | None = ...,
        PixelValueTransformationSequence: Iterable[IdentityPixelValueTransformationPixelValueTransformationItem] | None = ...,
        FrameVOILUTSequence: Iterable[VOILUTMacroItem] | None = ...,
        ContrastBolusUsageSequence: Iterable[ContrastBolusUsageItem] | None = ...,
        FrameDisplayShutterSequence: Iterable[DisplayShutterItem] | None = ...,
        IrradiationEventIdentificationSequence: Iterable[IrradiationEventIdentificationItem] | None = ...,
        XAXRFFrameCharacteristicsSequence: Iterable[XAXRFFrameCharacteristicsItem] | None = ...,
        FieldOfViewSequence: Iterable[FieldOfViewItem] | None = ...,
        FramePixelDataPropertiesSequence: Iterable[FramePixelDataPropertiesItem] | None = ...,
        FrameDetectorParametersSequence: Iterable[FrameDetectorParametersItem] | None = ...,
        CalibrationSequence: Iterable[CalibrationItem] | None = ...,
        FrameAcquisitionSequence: Iterable[FrameAcquisitionItem] | None = ...,
        CollimatorShapeSequence: Iterable[CollimatorShapeItem] | None = ...,
        PositionerPositionSequence: Iterable[BreastXRayPositionerPositionerPositionItem] | None = ...,
        DetectorPositionSequence: Iterable[DetectorPositionItem] | None = ...,
        XRayGeometrySequence: Iterable[BreastXRayGeometryXRayGeometryItem] | None = ...,
        XRayAcquisitionDoseSequence: Iterable[XRayAcquisitionDoseItem] | None = ...,
        IsocenterReferenceSystemSequence: Iterable[BreastXRayIsocenterReferenceSystemIsocenterReferenceSystemItem] | None = ...,
        XRayGridSequence: Iterable[XRayGridItem] | None = ...,
        GridAbsorbingMaterial: str | None = ...,
        GridSpacingMaterial: str | None = ...,
        GridThickness: AnyDS | None = ...,
        GridPitch: AnyDS | None = ...,
        GridAspectRatio: list[int] | tuple[int, int] | None = ...,
        GridPeriod: AnyDS | None = ...,
        GridFocalDistance: AnyDS | None = ...,
        GridID: str | None = ...,
        XRayFilterSequence: Iterable[XRayFiltrationItem] | None = ...,
    ) -> None: ...

class BreastTomosynthesisAcquisitionPerProjectionAcquisitionItem(Item):
    """Item of table C.8.21.3.4-1 in XRay3DAcquisitionSequence/PerProjectionAcquisitionSequence, PS3.3 C.8.21.3.4."""

    KVP: Attr[float | None, AnyDS | None] = ...
    XRayTubeCurrentInmA: Attr[float | None, AnyFD | None] = ...
    FrameAcquisitionDuration: Attr[float | None, AnyFD | None] = ...
    CollimatorShape: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    CollimatorLeftVerticalEdge: int | None = ...
    CollimatorRightVerticalEdge: int | None = ...
    CollimatorUpperHorizontalEdge: int | None = ...
    CollimatorLowerHorizontalEdge: int | None = ...
    CenterOfCircularCollimator: Attr[tuple[int, int] | None, list[int] | tuple[int, int] | None] = ...
    RadiusOfCircularCollimator: int | None = ...
    VerticesOfThePolygonalCollimator: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    PositionerPrimaryAngle: Attr[float, AnyDS]
    PositionerPrimaryAngleDirection: Literal["CW", "CC"] | None = ...
    PositionerSecondaryAngle: Attr[float | None, AnyDS | None] = ...
    ExposureTimeInms: Attr[float, AnyFD]
    ExposureInmAs: Attr[float, AnyFD]
    RelativeXRayExposure: int
    OrganDose: Attr[float | None, AnyDS | None] = ...
    EntranceDoseInmGy: Attr[float | None, AnyDS | None] = ...
    EntranceDoseDerivation: Literal["IAK", "ESAK", "ESDBS", "ESDNOBS"] | None = ...
    ExposureIndex: Attr[float | None, AnyDS | None] = ...
    TargetExposureIndex: Attr[float | None, AnyDS | None] = ...
    DeviationIndex: Attr[float | None, AnyDS | None] = ...
    IrradiationEventUID: Attr[tuple[UID, ...] | None, list[str] | tuple[str, ...] | None] = ...

    def __init__(
        self, *,
        KVP: AnyDS | None = ...,
        XRayTubeCurrentInmA: AnyFD | None = ...,
        FrameAcquisitionDuration: AnyFD | None = ...,
        CollimatorShape: list[str] | tuple[str, ...] | None = ...,
        CollimatorLeftVerticalEdge: int | None = ...,
        CollimatorRightVerticalEdge: int | None = ...,
        CollimatorUpperHorizontalEdge: int | None = ...,
        CollimatorLowerHorizontalEdge: int | None = ...,
        CenterOfCircularCollimator: list[int] | tuple[int, int] | None = ...,
        RadiusOfCircularCollimator: int | None = ...,
        VerticesOfThePolygonalCollimator: list[int] | tuple[int, ...] | None = ...,
        PositionerPrimaryAngle: AnyDS,
        PositionerPrimaryAngleDirection: Literal["CW", "CC"] | None = ...,
        PositionerSecondaryAngle: AnyDS | None = ...,
        ExposureTimeInms: AnyFD,
        ExposureInmAs: AnyFD,
        RelativeXRayExposure: int,
        OrganDose: AnyDS | None = ...,
        EntranceDoseInmGy: AnyDS | None = ...,
        EntranceDoseDerivation: Literal["IAK", "ESAK", "ESDBS", "ESDNOBS"] | None = ...,
        ExposureIndex: AnyDS | None = ...,
        TargetExposureIndex: AnyDS | None = ...,
        DeviationIndex: AnyDS | None = ...,
        IrradiationEventUID: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...

class BreastTomosynthesisAcquisitionXRay3DAcquisitionItem(Item):
    """Item of table C.8.21.3.4-1 in XRay3DAcquisitionSequence, PS3.3 C.8.21.3.4."""

    FieldOfViewShape: Literal["RECTANGLE"] = ...
    XRayReceptorType: Literal["DIGITAL_DETECTOR"] = ...
    SourceImageSequence: OptSeq[ImageSOPInstanceReferenceItem] = ...
    FieldOfViewDimensionsInFloat: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = ...
    FieldOfViewOrigin: Attr[tuple[float, float] | None, ListDS | tuple[AnyDS, AnyDS] | None] = ...
    FieldOfViewRotation: Attr[float | None, AnyDS | None] = ...
    FieldOfViewHorizontalFlip: Literal["NO", "YES"] | None = ...
    Grid: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    GridAbsorbingMaterial: str | None = ...
    GridSpacingMaterial: str | None = ...
    GridThickness: Attr[float | None, AnyDS | None] = ...
    GridPitch: Attr[float | None, AnyDS | None] = ...
    GridAspectRatio: Attr[tuple[int, int] | None, list[int] | tuple[int, int] | None] = ...
    GridPeriod: Attr[float | None, AnyDS | None] = ...
    GridFocalDistance: Attr[float | None, AnyDS | None] = ...
    GridID: str | None = ...
    KVP: Attr[float | None, AnyDS | None] = ...
    XRayTubeCurrentInmA: Attr[float | None, AnyFD | None] = ...
    ExposureTimeInms: Attr[float | None, AnyFD | None] = ...
    ExposureInmAs: Attr[float | None, AnyFD | None] = ...
    ContrastBolusAgent: str | None = ...
    ContrastBolusAgentSequence: OptCodes[CodeSequenceItem] = ...
    StartAcquisitionDateTime: Attr[DateTime | None, AnyDT | None] = ...
    EndAcquisitionDateTime: Attr[DateTime | None, AnyDT | None] = ...
    PrimaryPositionerScanArc: Attr[float | None, AnyFD | None] = ...
    PrimaryPositionerScanStartAngle: Attr[float | None, AnyFD | None] = ...
    PrimaryPositionerIncrement: Attr[float | None, AnyFD | None] = ...
    PrimaryPositionerIncrementSign: int | None = ...
    SecondaryPositionerScanArc: Attr[float | None, AnyFD | None] = ...
    SecondaryPositionerScanStartAngle: Attr[float | None, AnyFD | None] = ...
    SecondaryPositionerIncrement: Attr[float | None, AnyFD | None] = ...
    SecondaryPositionerIncrementSign: int | None = ...
    DistanceSourceToDetector: Attr[float, AnyDS]
    DistanceSourceToPatient: Attr[float, AnyDS]
    EstimatedRadiographicMagnificationFactor: Attr[float, AnyDS]
    AnodeTargetMaterial: str
    BodyPartThickness: Attr[float, AnyDS]
    ExposureControlMode: str
    ExposureControlModeDescription: str
    HalfValueLayer: Attr[float, AnyDS]
    OrganDose: Attr[float | None, AnyDS | None] = ...
    EntranceDoseInmGy: Attr[float | None, AnyDS | None] = ...
    EntranceDoseDerivation: Literal["IAK", "ESAK", "ESDBS", "ESDNOBS"] | None = ...
    FocalSpots: Attr[tuple[float, ...], ListDS | tuple[AnyDS, ...]]
    DetectorBinning: Attr[tuple[float, float] | None, ListDS | tuple[AnyDS, AnyDS] | None] = ...
    DetectorTemperature: Attr[float, AnyDS]
    FilterType: str
    FilterMaterial: Attr[tuple[str, ...], list[str] | tuple[str, ...]]
    FilterThicknessMinimum: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = ...
    FilterThicknessMaximum: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = ...
    FilterBeamPathLengthMinimum: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = ...
    FilterBeamPathLengthMaximum: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = ...
    CompressionForce: Attr[float, AnyDS]
    CompressionPressure: Attr[float | None, AnyDS | None] = ...
    CompressionContactArea: Attr[float | None, AnyDS | None] = ...
    PaddleDescription: str
    PerProjectionAcquisitionSequence: Seq[BreastTomosynthesisAcquisitionPerProjectionAcquisitionItem]

    def __init__(
        self, *,
        FieldOfViewShape: Literal["RECTANGLE"] = ...,
        XRayReceptorType: Literal["DIGITAL_DETECTOR"] = ...,
        SourceImageSequence: Iterable[ImageSOPInstanceReferenceItem] | None = ...,
        FieldOfViewDimensionsInFloat: ListFD | tuple[AnyFD, ...] | None = ...,
        FieldOfViewOrigin: ListDS | tuple[AnyDS, AnyDS] | None = ...,
        FieldOfViewRotation: AnyDS | None = ...,
        FieldOfViewHorizontalFlip: Literal["NO", "YES"] | None = ...,
        Grid: list[str] | tuple[str, ...] | None = ...,
        GridAbsorbingMaterial: str | None = ...,
        GridSpacingMaterial: str | None = ...,
        GridThickness: AnyDS | None = ...,
        GridPitch: AnyDS | None = ...,
        GridAspectRatio: list[int] | tuple[int, int] | None = ...,
        GridPeriod: AnyDS | None = ...,
        GridFocalDistance: AnyDS | None = ...,
        GridID: str | None = ...,
        KVP: AnyDS | None = ...,
        XRayTubeCurrentInmA: AnyFD | None = ...,
        ExposureTimeInms: AnyFD | None = ...,
        ExposureInmAs: AnyFD | None = ...,
        ContrastBolusAgent: str | None = ...,
        ContrastBolusAgentSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        StartAcquisitionDateTime: AnyDT | None = ...,
        EndAcquisitionDateTime: AnyDT | None = ...,
        PrimaryPositionerScanArc: AnyFD | None = ...,
        PrimaryPositionerScanStartAngle: AnyFD | None = ...,
        PrimaryPositionerIncrement: AnyFD | None = ...,
        PrimaryPositionerIncrementSign: int | None = ...,
        SecondaryPositionerScanArc: AnyFD | None = ...,
        SecondaryPositionerScanStartAngle: AnyFD | None = ...,
        SecondaryPositionerIncrement: AnyFD | None = ...,
        SecondaryPositionerIncrementSign: int | None = ...,
        DistanceSourceToDetector: AnyDS,
        DistanceSourceToPatient: AnyDS,
        EstimatedRadiographicMagnificationFactor: AnyDS,
        AnodeTargetMaterial: str,
        BodyPartThickness: AnyDS,
        ExposureControlMode: str,
        ExposureControlModeDescription: str,
        HalfValueLayer: AnyDS,
        OrganDose: AnyDS | None = ...,
        EntranceDoseInmGy: AnyDS | None = ...,
        EntranceDoseDerivation: Literal["IAK", "ESAK", "ESDBS", "ESDNOBS"] | None = ...,
        FocalSpots: ListDS | tuple[AnyDS, ...],
        DetectorBinning: ListDS | tuple[AnyDS, AnyDS] | None = ...,
        DetectorTemperature: AnyDS,
        FilterType: str,
        FilterMaterial: list[str] | tuple[str, ...],
        FilterThicknessMinimum: ListDS | tuple[AnyDS, ...] | None = ...,
        FilterThicknessMaximum: ListDS | tuple[AnyDS, ...] | None = ...,
        FilterBeamPathLengthMinimum: ListFD | tuple[AnyFD, ...] | None = ...,
        FilterBeamPathLengthMaximum: ListFD | tuple[AnyFD, ...] | None = ...,
        CompressionForce: AnyDS,
        CompressionPressure: AnyDS | None = ...,
        CompressionContactArea: AnyDS | None = ...,
        PaddleDescription: str,
        PerProjectionAcquisitionSequence: Iterable[BreastTomosynthesisAcquisitionPerProjectionAcquisitionItem],
    ) -> None: ...

class BreastTomosynthesisContributingSourcesContributingSourcesItem(Item):
    """Item of table C.8.21.2.3-1 in ContributingSourcesSequence, PS3.3 C.8.21.2.3."""

    ContributingSOPInstancesReferenceSequence: OptSeq[ContributingSOPInstancesReferenceItem] = ...
    Manufacturer: str | None
    ManufacturerModelName: str | None = ...
    DeviceSerialNumber: str | None = ...
    SoftwareVersions: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    DateOfManufacture: Attr[Date | None, AnyDA | None] = ...
    DateOfInstallation: Attr[Date | None, AnyDA | None] = ...
    AcquisitionDateTime: Attr[DateTime | None, AnyDT | None] = ...
    StationName: str | None = ...
    OperatorsName: Attr[tuple[PersonName, ...] | None, ListPN | tuple[AnyPN, ...] | None] = ...
    OperatorIdentificationSequence: OptSeq[PersonIdentificationItem] = ...
    ProtocolName: str | None = ...
    PerformedProtocolCodeSequence: OptCodes[CodeSequenceItem] = ...
    AcquisitionProtocolName: str | None = ...
    Rows: int
    Columns: int
    BitsStored: int
    LossyImageCompression: Literal["00", "01"] | None = ...
    LossyImageCompressionRatio: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = ...
    LossyImageCompressionMethod: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    DetectorType: str
    DetectorID: str
    DateOfLastDetectorCalibration: Attr[Date, AnyDA]
    TimeOfLastDetectorCalibration: Attr[Time, AnyTM]
    DetectorElementSpacing: Attr[tuple[float, float], ListDS | tuple[AnyDS, AnyDS]]

    def __init__(
        self, *,
        ContributingSOPInstancesReferenceSequence: Iterable[ContributingSOPInstancesReferenceItem] | None = ...,
        Manufacturer: str | None,
        ManufacturerModelName: str | None = ...,
        DeviceSerialNumber: str | None = ...,
        SoftwareVersions: list[str] | tuple[str, ...] | None = ...,
        DateOfManufacture: AnyDA | None = ...,
        DateOfInstallation: AnyDA | None = ...,
        AcquisitionDateTime: AnyDT | None = ...,
        StationName: str | None = ...,
        OperatorsName: ListPN | tuple[AnyPN, ...] | None = ...,
        OperatorIdentificationSequence: Iterable[PersonIdentificationItem] | None = ...,
        ProtocolName: str | None = ...,
        PerformedProtocolCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        AcquisitionProtocolName: str | None = ...,
        Rows: int,
        Columns: int,
        BitsStored: int,
        LossyImageCompression: Literal["00", "01"] | None = ...,
        LossyImageCompressionRatio: ListDS | tuple[AnyDS, ...] | None = ...,
        LossyImageCompressionMethod: list[str] | tuple[str, ...] | None = ...,
        DetectorType: str,
        DetectorID: str,
        DateOfLastDetectorCalibration: AnyDA,
        TimeOfLastDetectorCalibration: AnyTM,
        DetectorElementSpacing: ListDS | tuple[AnyDS, AnyDS],
    ) -> None: ...

class BreastTomosynthesisImagePerFrameFunctionalGroupsItem(Item):
    """Item of table A.55-1, PS3.3 A.55.3: functional groups."""

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

    # Derivation Image (C), PS3.3 C.7.6.16.2.6, if ImageType[1] in {DERIVED}
    DerivationImageSequence: OptSeq[DerivationImageItem] = ...

    # Frame Anatomy (M), PS3.3 C.7.6.16.2.8
    FrameAnatomySequence: OptSeq[FrameAnatomyItem] = ...

    # Identity Pixel Value Transformation (M), PS3.3 C.7.6.16.2.9b
    PixelValueTransformationSequence: OptSeq[IdentityPixelValueTransformationPixelValueTransformationItem] = ...

    # Frame VOI LUT With LUT (M), PS3.3 C.7.6.16.2.10b
    FrameVOILUTSequence: OptSeq[VOILUTMacroItem] = ...

    # Real World Value Mapping (U), PS3.3 C.7.6.16.2.11
    RealWorldValueMappingSequence: OptSeq[RealWorldValueMappingItem] = ...

    # Contrast/Bolus Usage (C), PS3.3 C.7.6.16.2.12, if used(modules.enhanced_contrast_bolus)
    ContrastBolusUsageSequence: OptSeq[ContrastBolusUsageItem] = ...

    # X-Ray 3D Frame Type (M), PS3.3 C.8.21.5.1
    XRay3DFrameTypeSequence: OptSeq[XRay3DFrameTypeItem] = ...

    # Breast Biopsy Target (U), PS3.3 C.8.21.5.2
    BiopsyTargetSequence: OptSeq[BreastBiopsyTargetBiopsyTargetItem] = ...

    def __init__(
        self, *,
        PixelMeasuresSequence: Iterable[PixelMeasuresItem] | None = ...,
        FrameContentSequence: Iterable[FrameContentItem] | None = ...,
        PlanePositionSequence: Iterable[PlanePositionItem] | None = ...,
        PlaneOrientationSequence: Iterable[PlaneOrientationItem] | None = ...,
        ReferencedImageSequence: Iterable[ReferencedImageReferencedImageItem] | None = ...,
        DerivationImageSequence: Iterable[DerivationImageItem] | None = ...,
        FrameAnatomySequence: Iterable[FrameAnatomyItem] | None = ...,
        PixelValueTransformationSequence: Iterable[IdentityPixelValueTransformationPixelValueTransformationItem] | None = ...,
        FrameVOILUTSequence: Iterable[VOILUTMacroItem] | None = ...,
        RealWorldValueMappingSequence: Iterable[RealWorldValueMappingItem] | None = ...,
        ContrastBolusUsageSequence: Iterable[ContrastBolusUsageItem] | None = ...,
        XRay3DFrameTypeSequence: Iterable[XRay3DFrameTypeItem] | None = ...,
        BiopsyTargetSequence: Iterable[BreastBiopsyTargetBiopsyTargetItem] | None = ...,
    ) -> None: ...

class BreastTomosynthesisImageSharedFunctionalGroupsItem(Item):
    """Item of table A.55-1, PS3.3 A.55.3: functional groups."""

    # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    PixelMeasuresSequence: OptSeq[PixelMeasuresItem] = ...

    # Plane Position (Patient) (M), PS3.3 C.7.6.16.2.3
    PlanePositionSequence: OptSeq[PlanePositionItem] = ...

    # Plane Orientation (Patient) (M), PS3.3 C.7.6.16.2.4
    PlaneOrientationSequence: OptSeq[PlaneOrientationItem] = ...

    # Referenced Image (U), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: OptSeq[ReferencedImageReferencedImageItem] = ...

    # Derivation Image (C), PS3.3 C.7.6.16.2.6, if ImageType[1] in {DERIVED}
    DerivationImageSequence: OptSeq[DerivationImageItem] = ...

    # Frame Anatomy (M), PS3.3 C.7.6.16.2.8
    FrameAnatomySequence: OptSeq[FrameAnatomyItem] = ...

    # Identity Pixel Value Transformation (M), PS3.3 C.7.6.16.2.9b
    PixelValueTransformationSequence: OptSeq[IdentityPixelValueTransformationPixelValueTransformationItem] = ...

    # Frame VOI LUT With LUT (M), PS3.3 C.7.6.16.2.10b
    FrameVOILUTSequence: OptSeq[VOILUTMacroItem] = ...

    # Real World Value Mapping (U), PS3.3 C.7.6.16.2.11
    RealWorldValueMappingSequence: OptSeq[RealWorldValueMappingItem] = ...

    # Contrast/Bolus Usage (C), PS3.3 C.7.6.16.2.12, if used(modules.enhanced_contrast_bolus)
    ContrastBolusUsageSequence: OptSeq[ContrastBolusUsageItem] = ...

    def __init__(
        self, *,
        PixelMeasuresSequence: Iterable[PixelMeasuresItem] | None = ...,
        PlanePositionSequence: Iterable[PlanePositionItem] | None = ...,
        PlaneOrientationSequence: Iterable[PlaneOrientationItem] | None = ...,
        ReferencedImageSequence: Iterable[ReferencedImageReferencedImageItem] | None = ...,
        DerivationImageSequence: Iterable[DerivationImageItem] | None = ...,
        FrameAnatomySequence: Iterable[FrameAnatomyItem] | None = ...,
        PixelValueTransformationSequence: Iterable[IdentityPixelValueTransformationPixelValueTransformationItem] | None = ...,
        FrameVOILUTSequence: Iterable[VOILUTMacroItem] | None = ...,
        RealWorldValueMappingSequence: Iterable[RealWorldValueMappingItem] | None = ...,
        ContrastBolusUsageSequence: Iterable[ContrastBolusUsageItem] | None = ...,
    ) -> None: ...

class BreastViewViewCodeItem(Item):
    """Item of table C.8.21.6-1 in ViewCodeSequence, PS3.3 C.8.21.6."""

    CodeValue: str | None = ...
    CodingSchemeDesignator: str | None = ...
    CodingSchemeVersion: str | None = ...
    CodeMeaning: str
    LongCodeValue: str | None = ...
    URNCodeValue: str | None = ...
    EquivalentCodeSequence: OptSeq[EquivalentCodeItem] = ...
    ContextIdentifier: str | None = ...
    ContextUID: Attr[UID | None, str | None] = ...
    MappingResource: str | None = ...
    MappingResourceUID: Attr[UID | None, str | None] = ...
    MappingResourceName: str | None = ...
    ContextGroupVersion: Attr[DateTime | None, AnyDT | None] = ...
    ContextGroupExtensionFlag: Literal["Y", "N"] | None = ...
    ContextGroupLocalVersion: Attr[DateTime | None, AnyDT | None] = ...
    ContextGroupExtensionCreatorUID: Attr[UID | None, str | None] = ...
    ViewModifierCodeSequence: OptCodesOf[CodeSequenceItem, CID4015Code]

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
        ViewModifierCodeSequence: Iterable[CodeSequenceItem | CID4015Code] | None,
    ) -> None: ...

class BreastXRayGeometryXRayGeometryItem(Item):
    """Item of table C.8.31.4-1 in XRayGeometrySequence, PS3.3 C.8.31.4."""

    DistanceSourceToDetector: Attr[float | None, AnyDS | None] = ...
    DistanceSourceToPatient: Attr[float | None, AnyDS | None] = ...
    DistanceSourceToIsocenter: Attr[float | None, AnyFD | None] = ...
    DistanceSourceToEntrance: Attr[float | None, AnyDS | None] = ...
    EstimatedRadiographicMagnificationFactor: Attr[float, AnyDS]

    def __init__(
        self, *,
        DistanceSourceToDetector: AnyDS | None = ...,
        DistanceSourceToPatient: AnyDS | None = ...,
        DistanceSourceToIsocenter: AnyFD | None = ...,
        DistanceSourceToEntrance: AnyDS | None = ...,
        EstimatedRadiographicMagnificationFactor: AnyDS,
    ) -> None: ...

class BreastXRayIsocenterReferenceSystemIsocenterReferenceSystemItem(Item):
    """Item of table C.8.31.6-1 in IsocenterReferenceSystemSequence, PS3.3 C.8.31.6."""

    XRaySourceIsocenterPrimaryAngle: Attr[float, AnyFD]
    XRaySourceIsocenterSecondaryAngle: Attr[float, AnyFD]
    BreastSupportIsocenterPrimaryAngle: Attr[float, AnyFD]
    BreastSupportIsocenterSecondaryAngle: Attr[float, AnyFD]
    BreastSupportXPositionToIsocenter: Attr[float | None, AnyFD | None] = ...
    BreastSupportYPositionToIsocenter: Attr[float | None, AnyFD | None] = ...
    BreastSupportZPositionToIsocenter: Attr[float | None, AnyFD | None] = ...
    DetectorIsocenterPrimaryAngle: Attr[float, AnyFD]
    DetectorIsocenterSecondaryAngle: Attr[float, AnyFD]
    DetectorXPositionToIsocenter: Attr[float | None, AnyFD | None] = ...
    DetectorYPositionToIsocenter: Attr[float | None, AnyFD | None] = ...
    DetectorZPositionToIsocenter: Attr[float | None, AnyFD | None] = ...
    DetectorActiveAreaTLHCPosition: Attr[tuple[float, float, float] | None, ListFD | tuple[AnyFD, AnyFD, AnyFD] | None] = ...
    DetectorActiveAreaOrientation: Attr[tuple[float, float, float, float, float, float] | None, ListFD | tuple[AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD] | None] = ...

    def __init__(
        self, *,
        XRaySourceIsocenterPrimaryAngle: AnyFD,
        XRaySourceIsocenterSecondaryAngle: AnyFD,
        BreastSupportIsocenterPrimaryAngle: AnyFD,
        BreastSupportIsocenterSecondaryAngle: AnyFD,
        BreastSupportXPositionToIsocenter: AnyFD | None = ...,
        BreastSupportYPositionToIsocenter: AnyFD | None = ...,
        BreastSupportZPositionToIsocenter: AnyFD | None = ...,
        DetectorIsocenterPrimaryAngle: AnyFD,
        DetectorIsocenterSecondaryAngle: AnyFD,
        DetectorXPositionToIsocenter: AnyFD | None = ...,
        DetectorYPositionToIsocenter: AnyFD | None = ...,
        DetectorZPositionToIsocenter: AnyFD | None = ...,
        DetectorActiveAreaTLHCPosition: ListFD | tuple[AnyFD, AnyFD, AnyFD] | None = ...,
        DetectorActiveAreaOrientation: ListFD | tuple[AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD] | None = ...,
    ) -> None: ...

class BreastXRayPositionerPositionerPositionItem(Item):
    """Item of table C.8.31.2-1 in PositionerPositionSequence, PS3.3 C.8.31.2."""

    PositionerPrimaryAngle: Attr[float | None, AnyDS | None] = ...
    PositionerPrimaryAngleDirection: Literal["CW", "CC"] | None = ...
    PositionerSecondaryAngle: Attr[float | None, AnyDS | None] = ...

    def __init__(
        self, *,
        PositionerPrimaryAngle: AnyDS | None = ...,
        PositionerPrimaryAngleDirection: Literal["CW", "CC"] | None = ...,
        PositionerSecondaryAngle: AnyDS | None = ...,
    ) -> None: ...

class BreedRegistrationItem(Item):
    """Item of table C.7-1 in BreedRegistrationSequence, PS3.3 C.7.1.1."""

    BreedRegistrationNumber: str
    BreedRegistryCodeSequence: Codes[CodeSequenceItem]

    def __init__(
        self, *,
        BreedRegistrationNumber: str,
        BreedRegistryCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
    ) -> None: ...
