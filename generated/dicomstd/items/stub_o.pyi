"""Sequence items, O, PS3.3. Generated; do not edit."""

from collections.abc import Iterable
from typing import Literal
from dicodec.typed import (
    UID, AnyAT, AnyDS, AnyDT, AnyFD, AnyPN, Attr, Buffer, CodedConcept, Codes, Dataset, DateTime, Item, ListAT,
    ListDS, ListFD, ListPN, OptCodes, OptSeq, PersonName, Seq, Tag,
)
from dicomstd.items import (
    CardiacSynchronizationItem,
    CodeSequenceItem,
    ContentMacroItem,
    ContrastBolusUsageItem,
    DerivationImageItem,
    EquivalentCodeItem,
    FrameAnatomyItem,
    FrameContentItem,
    IdentifiedPersonOrDeviceItem,
    IndexProbabilityItem,
    NonconformingModifiedAttributesItem,
    PaletteColorLookupTableItem,
    PersonIdentificationItem,
    PixelMeasuresItem,
    PlaneOrientationItem,
    PlanePositionItem,
    RealWorldValueMappingItem,
    ReferencedImageReferencedImageItem,
    RefractiveParametersUsedOnPatientItem,
    SOPInstanceReferenceItem,
    SelectedTotalOphthalmicAxialLengthItem,
    UltrasoundOphthalmicAxialLengthMeasurementsItem,
    UltrasoundSelectedOphthalmicAxialLengthItem,
    VOILUTMacroItem,
    VisualAcuityMeasurementsItem,
)

class OCTBscanAnalysisAcquisitionParametersItem(Item):
    """Item of table C.8.17.16-1 in OCTBscanAnalysisAcquisitionParametersSequence, PS3.3 C.8.17.16."""

    ScanPatternTypeCodeSequence: Codes[CodeSequenceItem]
    NumberOfBscansPerFrame: int
    BscanSlabThickness: Attr[float, AnyFD]
    DistanceBetweenBscanSlabs: Attr[float, AnyFD]
    BscanCycleTime: Attr[float | None, AnyFD | None] = ...
    BscanCycleTimeVector: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = ...
    AscanRate: Attr[float | None, AnyFD | None] = ...
    BscanRate: Attr[float | None, AnyFD | None] = ...

    def __init__(
        self, *,
        ScanPatternTypeCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        NumberOfBscansPerFrame: int,
        BscanSlabThickness: AnyFD,
        DistanceBetweenBscanSlabs: AnyFD,
        BscanCycleTime: AnyFD | None = ...,
        BscanCycleTimeVector: ListFD | tuple[AnyFD, ...] | None = ...,
        AscanRate: AnyFD | None = ...,
        BscanRate: AnyFD | None = ...,
    ) -> None: ...

class ObjectThicknessItem(Item):
    """Item of table C.8.19.6-7 in ObjectThicknessSequence, PS3.3 C.8.19.6.7."""

    CalculatedAnatomyThickness: Attr[float, AnyFD]

    def __init__(
        self, *,
        CalculatedAnatomyThickness: AnyFD,
    ) -> None: ...

class ObliqueCroppingPlaneItem(Item):
    """Item of table C.11.24-1 in VolumeCroppingSequence/ObliqueCroppingPlaneSequence, PS3.3 C.11.24."""

    Plane: Attr[tuple[float, float, float, float], ListFD | tuple[AnyFD, AnyFD, AnyFD, AnyFD]]
    PlaneNormal: Attr[tuple[float, float, float], ListFD | tuple[AnyFD, AnyFD, AnyFD]]

    def __init__(
        self, *,
        Plane: ListFD | tuple[AnyFD, AnyFD, AnyFD, AnyFD],
        PlaneNormal: ListFD | tuple[AnyFD, AnyFD, AnyFD],
    ) -> None: ...

class OmittedApplicationSetupItem(Item):
    """Item of table C.8.8.30-1 in OmittedApplicationSetupSequence, PS3.3 C.8.8.30."""

    ReferencedBrachyApplicationSetupNumber: int
    OmittedChannelSequence: Seq[OmittedChannelItem]

    def __init__(
        self, *,
        ReferencedBrachyApplicationSetupNumber: int,
        OmittedChannelSequence: Iterable[OmittedChannelItem],
    ) -> None: ...

class OmittedBeamTaskItem(Item):
    """Item of table C.8.8.29-1 in OmittedBeamTaskSequence, PS3.3 C.8.8.29."""

    ReferencedBeamNumber: int
    ReasonForOmission: str
    ReasonForOmissionDescription: str | None = ...

    def __init__(
        self, *,
        ReferencedBeamNumber: int,
        ReasonForOmission: str,
        ReasonForOmissionDescription: str | None = ...,
    ) -> None: ...

class OmittedChannelItem(Item):
    """Item of table C.8.8.30-1 in OmittedApplicationSetupSequence/OmittedChannelSequence, PS3.3 C.8.8.30."""

    ReferencedChannelNumber: int
    ReasonForChannelOmission: str
    ReasonForChannelOmissionDescription: str | None = ...

    def __init__(
        self, *,
        ReferencedChannelNumber: int,
        ReasonForChannelOmission: str,
        ReasonForChannelOmissionDescription: str | None = ...,
    ) -> None: ...

class OmittedRadiationItem(Item):
    """Item of table C.36.24-1 in OmittedRadiationSequence, PS3.3 C.36.24."""

    ReferencedRTRadiationSequence: Seq[SOPInstanceReferenceItem]
    ReasonForOmissionCodeSequence: Codes[CodeSequenceItem]
    AsserterIdentificationSequence: Seq[IdentifiedPersonOrDeviceItem]
    ReasonForOmissionDescription: str | None = ...

    def __init__(
        self, *,
        ReferencedRTRadiationSequence: Iterable[SOPInstanceReferenceItem],
        ReasonForOmissionCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        AsserterIdentificationSequence: Iterable[IdentifiedPersonOrDeviceItem],
        ReasonForOmissionDescription: str | None = ...,
    ) -> None: ...

class OperatingModeItem(Item):
    """Item of table C.8-89 in MRTimingAndRelatedParametersSequence/OperatingModeSequence, PS3.3 C.8.13.5.2."""

    OperatingModeType: str
    OperatingMode: str

    def __init__(
        self, *,
        OperatingModeType: str,
        OperatingMode: str,
    ) -> None: ...

class OperatorIdentificationItem(Item):
    """Item of table C.26-4 in OperatorIdentificationSequence, PS3.3 C.26.4."""

    PersonIdentificationCodeSequence: OptCodes[CodeSequenceItem] = ...

    def __init__(
        self, *,
        PersonIdentificationCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
    ) -> None: ...

class OphthalmicAcquisitionParametersMydriaticAgentItem(Item):
    """Item of table C.8.17.8-2 in MydriaticAgentSequence, PS3.3 C.8.17.8."""

    MydriaticAgentCodeSequence: Codes[CodeSequenceItem]
    MydriaticAgentConcentration: Attr[float | None, AnyDS | None] = ...
    MydriaticAgentConcentrationUnitsSequence: OptCodes[CodeSequenceItem] = ...

    def __init__(
        self, *,
        MydriaticAgentCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        MydriaticAgentConcentration: AnyDS | None = ...,
        MydriaticAgentConcentrationUnitsSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
    ) -> None: ...

class OphthalmicAcquisitionParametersRefractiveStateItem(Item):
    """Item of table C.8.17.8-2 in RefractiveStateSequence, PS3.3 C.8.17.8."""

    SphericalLensPower: Attr[float, AnyFD]
    CylinderLensPower: Attr[float, AnyFD]
    CylinderAxis: Attr[float, AnyFD]
    VertexDistance: Attr[float | None, AnyFD | None] = ...

    def __init__(
        self, *,
        SphericalLensPower: AnyFD,
        CylinderLensPower: AnyFD,
        CylinderAxis: AnyFD,
        VertexDistance: AnyFD | None = ...,
    ) -> None: ...

class OphthalmicAxialLengthItem(Item):
    """Item of table C.8.25.16-4 in OphthalmicAxialLengthSequence, PS3.3 C.8.25.16.4."""

    OphthalmicAxialLength: Attr[float, AnyFD]
    OphthalmicAxialLengthSelectionMethodCodeSequence: Codes[CodeSequenceItem]
    SourceOfOphthalmicAxialLengthCodeSequence: Codes[CodeSequenceItem]
    ReferencedSOPSequence: OptSeq[SOPInstanceReferenceItem] = ...
    OphthalmicUltrasoundMethodCodeSequence: OptCodes[CodeSequenceItem] = ...

    def __init__(
        self, *,
        OphthalmicAxialLength: AnyFD,
        OphthalmicAxialLengthSelectionMethodCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        SourceOfOphthalmicAxialLengthCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        ReferencedSOPSequence: Iterable[SOPInstanceReferenceItem] | None = ...,
        OphthalmicUltrasoundMethodCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
    ) -> None: ...

class OphthalmicAxialLengthMeasurementsItem(Item):
    """Item of table C.8.25.14-2 in OphthalmicAxialLengthMeasurementsSequence, PS3.3 C.8.25.14.1."""

    OphthalmicAxialLengthMeasurementsType: Literal["TOTAL LENGTH", "LENGTH SUMMATION", "SEGMENTAL LENGTH"]
    OphthalmicAxialLengthMeasurementsTotalLengthSequence: OptSeq[OphthalmicAxialLengthMeasurementsTotalLengthItem] = ...
    OphthalmicAxialLengthMeasurementsLengthSummationSequence: OptSeq[OphthalmicAxialLengthMeasurementsLengthSummationItem] = ...
    OphthalmicAxialLengthMeasurementsSegmentalLengthSequence: OptSeq[OphthalmicAxialLengthSegmentalMeasurementsItem] = ...

    def __init__(
        self, *,
        OphthalmicAxialLengthMeasurementsType: Literal["TOTAL LENGTH", "LENGTH SUMMATION", "SEGMENTAL LENGTH"],
        OphthalmicAxialLengthMeasurementsTotalLengthSequence: Iterable[OphthalmicAxialLengthMeasurementsTotalLengthItem] | None = ...,
        OphthalmicAxialLengthMeasurementsLengthSummationSequence: Iterable[OphthalmicAxialLengthMeasurementsLengthSummationItem] | None = ...,
        OphthalmicAxialLengthMeasurementsSegmentalLengthSequence: Iterable[OphthalmicAxialLengthSegmentalMeasurementsItem] | None = ...,
    ) -> None: ...

class OphthalmicAxialLengthMeasurementsLengthSummationItem(Item):
    """Item of table C.8.25.14-2 in OphthalmicAxialLengthMeasurementsSequence/OphthalmicAxialLengthMeasurementsLengthSummationSequence, PS3.3 C.8.25.14.1."""

    OphthalmicAxialLength: Attr[float, AnyFD]
    OphthalmicAxialLengthMeasurementModified: Literal["YES", "NO"]
    ReferencedOphthalmicAxialLengthMeasurementQCImageSequence: Seq[OphthalmicAxialMeasurementsQualityImageSOPInstanceReferenceItem]
    OphthalmicAxialLengthMeasurementsSegmentalLengthSequence: Seq[OphthalmicAxialLengthSegmentalMeasurementsItem]

    def __init__(
        self, *,
        OphthalmicAxialLength: AnyFD,
        OphthalmicAxialLengthMeasurementModified: Literal["YES", "NO"],
        ReferencedOphthalmicAxialLengthMeasurementQCImageSequence: Iterable[OphthalmicAxialMeasurementsQualityImageSOPInstanceReferenceItem],
        OphthalmicAxialLengthMeasurementsSegmentalLengthSequence: Iterable[OphthalmicAxialLengthSegmentalMeasurementsItem],
    ) -> None: ...

class OphthalmicAxialLengthMeasurementsTotalLengthItem(Item):
    """Item of table C.8.25.14-2 in OphthalmicAxialLengthMeasurementsSequence/OphthalmicAxialLengthMeasurementsTotalLengthSequence, PS3.3 C.8.25.14.1."""

    OphthalmicAxialLength: Attr[float, AnyFD]
    OphthalmicAxialLengthMeasurementModified: Literal["YES", "NO"]
    ReferencedOphthalmicAxialLengthMeasurementQCImageSequence: Seq[OphthalmicAxialMeasurementsQualityImageSOPInstanceReferenceItem]
    UltrasoundOphthalmicAxialLengthMeasurementsSequence: OptSeq[UltrasoundOphthalmicAxialLengthMeasurementsItem] = ...
    OpticalOphthalmicAxialLengthMeasurementsSequence: OptSeq[OpticalOphthalmicAxialLengthMeasurementsItem] = ...

    def __init__(
        self, *,
        OphthalmicAxialLength: AnyFD,
        OphthalmicAxialLengthMeasurementModified: Literal["YES", "NO"],
        ReferencedOphthalmicAxialLengthMeasurementQCImageSequence: Iterable[OphthalmicAxialMeasurementsQualityImageSOPInstanceReferenceItem],
        UltrasoundOphthalmicAxialLengthMeasurementsSequence: Iterable[UltrasoundOphthalmicAxialLengthMeasurementsItem] | None = ...,
        OpticalOphthalmicAxialLengthMeasurementsSequence: Iterable[OpticalOphthalmicAxialLengthMeasurementsItem] | None = ...,
    ) -> None: ...

class OphthalmicAxialLengthQualityMetricItem(Item):
    """Item of table C.8.25.14-6, PS3.3 C.8.25.14.5."""

    ConceptNameCodeSequence: Codes[CodeSequenceItem]
    NumericValue: Attr[tuple[float, ...], ListDS | tuple[AnyDS, ...]]
    MeasurementUnitsCodeSequence: Codes[CodeSequenceItem]

    def __init__(
        self, *,
        ConceptNameCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        NumericValue: ListDS | tuple[AnyDS, ...],
        MeasurementUnitsCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
    ) -> None: ...

class OphthalmicAxialLengthSegmentalMeasurementsItem(Item):
    """Item of table C.8.25.14-3, PS3.3 C.8.25.14.2."""

    OphthalmicAxialLength: Attr[float, AnyFD]
    OphthalmicAxialLengthMeasurementModified: Literal["YES", "NO"]
    OphthalmicAxialLengthMeasurementsSegmentNameCodeSequence: Codes[CodeSequenceItem]
    UltrasoundOphthalmicAxialLengthMeasurementsSequence: OptSeq[UltrasoundOphthalmicAxialLengthMeasurementsItem] = ...
    OpticalOphthalmicAxialLengthMeasurementsSequence: OptSeq[OpticalOphthalmicAxialLengthMeasurementsItem] = ...

    def __init__(
        self, *,
        OphthalmicAxialLength: AnyFD,
        OphthalmicAxialLengthMeasurementModified: Literal["YES", "NO"],
        OphthalmicAxialLengthMeasurementsSegmentNameCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        UltrasoundOphthalmicAxialLengthMeasurementsSequence: Iterable[UltrasoundOphthalmicAxialLengthMeasurementsItem] | None = ...,
        OpticalOphthalmicAxialLengthMeasurementsSequence: Iterable[OpticalOphthalmicAxialLengthMeasurementsItem] | None = ...,
    ) -> None: ...

class OphthalmicAxialMeasurementsLeftEyeItem(Item):
    """Item of table C.8.25.14-1 in OphthalmicAxialMeasurementsLeftEyeSequence, PS3.3 C.8.25.14."""

    LensStatusCodeSequence: Codes[CodeSequenceItem]
    LensStatusDescription: str | None = ...
    VitreousStatusCodeSequence: Codes[CodeSequenceItem]
    VitreousStatusDescription: str | None = ...
    PupilDilated: Literal["YES", "NO"] | None
    DegreeOfDilation: Attr[float | None, AnyFD | None] = ...
    MydriaticAgentSequence: OptSeq[OphthalmicAxialMeasurementsMydriaticAgentItem] = ...
    OphthalmicAxialLengthMeasurementsSequence: Seq[OphthalmicAxialLengthMeasurementsItem]
    UltrasoundSelectedOphthalmicAxialLengthSequence: OptSeq[UltrasoundSelectedOphthalmicAxialLengthItem] = ...
    OpticalSelectedOphthalmicAxialLengthSequence: OptSeq[OpticalSelectedOphthalmicAxialLengthItem] = ...

    def __init__(
        self, *,
        LensStatusCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        LensStatusDescription: str | None = ...,
        VitreousStatusCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        VitreousStatusDescription: str | None = ...,
        PupilDilated: Literal["YES", "NO"] | None,
        DegreeOfDilation: AnyFD | None = ...,
        MydriaticAgentSequence: Iterable[OphthalmicAxialMeasurementsMydriaticAgentItem] | None = ...,
        OphthalmicAxialLengthMeasurementsSequence: Iterable[OphthalmicAxialLengthMeasurementsItem],
        UltrasoundSelectedOphthalmicAxialLengthSequence: Iterable[UltrasoundSelectedOphthalmicAxialLengthItem] | None = ...,
        OpticalSelectedOphthalmicAxialLengthSequence: Iterable[OpticalSelectedOphthalmicAxialLengthItem] | None = ...,
    ) -> None: ...

class OphthalmicAxialMeasurementsMydriaticAgentItem(Item):
    """Item of table C.8.25.14-2 in MydriaticAgentSequence, PS3.3 C.8.25.14.1."""

    MydriaticAgentCodeSequence: Codes[CodeSequenceItem]
    MydriaticAgentConcentration: Attr[float | None, AnyDS | None] = ...
    MydriaticAgentConcentrationUnitsSequence: OptCodes[CodeSequenceItem] = ...

    def __init__(
        self, *,
        MydriaticAgentCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        MydriaticAgentConcentration: AnyDS | None = ...,
        MydriaticAgentConcentrationUnitsSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
    ) -> None: ...

class OphthalmicAxialMeasurementsQualityImageSOPInstanceReferenceItem(Item):
    """Item of table C.8.25.16-6, PS3.3 C.8.25.16.6."""

    ReferencedSOPClassUID: Attr[Literal["1.2.840.10008.5.1.4.1.1.7.2", "1.2.840.10008.5.1.4.1.1.7.4"], Literal["1.2.840.10008.5.1.4.1.1.7.2", "1.2.840.10008.5.1.4.1.1.7.4"]]
    ReferencedSOPInstanceUID: Attr[UID, str]
    ReferencedFrameNumber: Attr[tuple[int, ...], list[int] | tuple[int, ...]]

    def __init__(
        self, *,
        ReferencedSOPClassUID: Literal["1.2.840.10008.5.1.4.1.1.7.2", "1.2.840.10008.5.1.4.1.1.7.4"],
        ReferencedSOPInstanceUID: str,
        ReferencedFrameNumber: list[int] | tuple[int, ...],
    ) -> None: ...

class OphthalmicAxialMeasurementsRightEyeItem(Item):
    """Item of table C.8.25.14-1 in OphthalmicAxialMeasurementsRightEyeSequence, PS3.3 C.8.25.14."""

    LensStatusCodeSequence: Codes[CodeSequenceItem]
    LensStatusDescription: str | None = ...
    VitreousStatusCodeSequence: Codes[CodeSequenceItem]
    VitreousStatusDescription: str | None = ...
    PupilDilated: Literal["YES", "NO"] | None
    DegreeOfDilation: Attr[float | None, AnyFD | None] = ...
    MydriaticAgentSequence: OptSeq[OphthalmicAxialMeasurementsMydriaticAgentItem] = ...
    OphthalmicAxialLengthMeasurementsSequence: Seq[OphthalmicAxialLengthMeasurementsItem]
    UltrasoundSelectedOphthalmicAxialLengthSequence: OptSeq[UltrasoundSelectedOphthalmicAxialLengthItem] = ...
    OpticalSelectedOphthalmicAxialLengthSequence: OptSeq[OpticalSelectedOphthalmicAxialLengthItem] = ...

    def __init__(
        self, *,
        LensStatusCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        LensStatusDescription: str | None = ...,
        VitreousStatusCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        VitreousStatusDescription: str | None = ...,
        PupilDilated: Literal["YES", "NO"] | None,
        DegreeOfDilation: AnyFD | None = ...,
        MydriaticAgentSequence: Iterable[OphthalmicAxialMeasurementsMydriaticAgentItem] | None = ...,
        OphthalmicAxialLengthMeasurementsSequence: Iterable[OphthalmicAxialLengthMeasurementsItem],
        UltrasoundSelectedOphthalmicAxialLengthSequence: Iterable[UltrasoundSelectedOphthalmicAxialLengthItem] | None = ...,
        OpticalSelectedOphthalmicAxialLengthSequence: Iterable[OpticalSelectedOphthalmicAxialLengthItem] | None = ...,
    ) -> None: ...

class OphthalmicAxialMeasurementsSelectedOpticalSelectedOphthalmicAxialLengthSelectedSegmentalOphthalmicAxialLengthItem(Item):
    """Item of table C.8.25.14-5 in OpticalSelectedOphthalmicAxialLengthSequence/SelectedSegmentalOphthalmicAxialLengthSequence, PS3.3 C.8.25.14.4."""

    OphthalmicAxialLengthMeasurementsSegmentNameCodeSequence: Codes[CodeSequenceItem]
    OphthalmicAxialLength: Attr[float, AnyFD]
    ReferencedOphthalmicAxialLengthMeasurementQCImageSequence: OptSeq[OphthalmicAxialMeasurementsQualityImageSOPInstanceReferenceItem] = ...
    OphthalmicAxialLengthQualityMetricSequence: OptSeq[OphthalmicAxialLengthQualityMetricItem] = ...

    def __init__(
        self, *,
        OphthalmicAxialLengthMeasurementsSegmentNameCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        OphthalmicAxialLength: AnyFD,
        ReferencedOphthalmicAxialLengthMeasurementQCImageSequence: Iterable[OphthalmicAxialMeasurementsQualityImageSOPInstanceReferenceItem] | None = ...,
        OphthalmicAxialLengthQualityMetricSequence: Iterable[OphthalmicAxialLengthQualityMetricItem] | None = ...,
    ) -> None: ...

class OphthalmicAxialMeasurementsSelectedUltrasoundSelectedOphthalmicAxialLengthSelectedSegmentalOphthalmicAxialLengthItem(Item):
    """Item of table C.8.25.14-5 in UltrasoundSelectedOphthalmicAxialLengthSequence/SelectedSegmentalOphthalmicAxialLengthSequence, PS3.3 C.8.25.14.4."""

    OphthalmicAxialLength: Attr[float, AnyFD]
    OphthalmicAxialLengthMeasurementsSegmentNameCodeSequence: Codes[CodeSequenceItem]

    def __init__(
        self, *,
        OphthalmicAxialLength: AnyFD,
        OphthalmicAxialLengthMeasurementsSegmentNameCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
    ) -> None: ...

class OphthalmicEnFaceImageQualityRatingItem(Item):
    """Item of table C.8.17.15-1 in OphthalmicEnFaceImageQualityRatingSequence, PS3.3 C.8.17.15."""

    ConceptNameCodeSequence: Codes[CodeSequenceItem]
    NumericValue: Attr[tuple[float, ...], ListDS | tuple[AnyDS, ...]]
    MeasurementUnitsCodeSequence: Codes[CodeSequenceItem]
    QualityThreshold: Attr[float, AnyDS]
    AlgorithmFamilyCodeSequence: Codes[CodeSequenceItem]
    AlgorithmNameCodeSequence: OptCodes[CodeSequenceItem] = ...
    AlgorithmName: str
    AlgorithmVersion: str
    AlgorithmParameters: str | None = ...
    AlgorithmSource: str | None = ...

    def __init__(
        self, *,
        ConceptNameCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        NumericValue: ListDS | tuple[AnyDS, ...],
        MeasurementUnitsCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        QualityThreshold: AnyDS,
        AlgorithmFamilyCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        AlgorithmNameCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        AlgorithmName: str,
        AlgorithmVersion: str,
        AlgorithmParameters: str | None = ...,
        AlgorithmSource: str | None = ...,
    ) -> None: ...

class OphthalmicFrameLocationItem(Item):
    """Item of table C.8.17.10-1 in OphthalmicFrameLocationSequence, PS3.3 C.8.17.10.1."""

    ReferencedSOPClassUID: Attr[UID, str]
    ReferencedSOPInstanceUID: Attr[UID, str]
    ReferencedFrameNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    ReferencedSegmentNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    PurposeOfReferenceCodeSequence: OptCodes[CodeSequenceItem] = ...
    ReferenceCoordinates: Attr[tuple[float, ...], ListFD | tuple[AnyFD, ...]]
    DepthOfTransverseImage: Attr[float | None, AnyFD | None] = ...
    OphthalmicImageOrientation: Literal["LINEAR", "NONLINEAR", "TRANSVERSE"]

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        ReferencedFrameNumber: list[int] | tuple[int, ...] | None = ...,
        ReferencedSegmentNumber: list[int] | tuple[int, ...] | None = ...,
        PurposeOfReferenceCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        ReferenceCoordinates: ListFD | tuple[AnyFD, ...],
        DepthOfTransverseImage: AnyFD | None = ...,
        OphthalmicImageOrientation: Literal["LINEAR", "NONLINEAR", "TRANSVERSE"],
    ) -> None: ...

class OphthalmicOpticalCoherenceTomographyBScanVolumeAnalysisPerFrameFunctionalGroupsItem(Item):
    """Item of table A.84-1, PS3.3 A.84.3: functional groups."""

    # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    PixelMeasuresSequence: OptSeq[PixelMeasuresItem] = ...

    # Plane Orientation (Patient) (M), PS3.3 C.7.6.16.2.4
    PlaneOrientationSequence: OptSeq[PlaneOrientationItem] = ...

    # Plane Position (Patient) (M), PS3.3 C.7.6.16.2.3
    PlanePositionSequence: OptSeq[PlanePositionItem] = ...

    # Frame Content (M), PS3.3 C.7.6.16.2.2
    FrameContentSequence: OptSeq[FrameContentItem] = ...

    # Referenced Image (M), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: OptSeq[ReferencedImageReferencedImageItem] = ...

    # Derivation Image (M), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: OptSeq[DerivationImageItem] = ...

    # Frame Anatomy (M), PS3.3 C.7.6.16.2.8
    FrameAnatomySequence: OptSeq[FrameAnatomyItem] = ...

    # Frame VOI LUT With LUT (M), PS3.3 C.7.6.16.2.10b
    FrameVOILUTSequence: OptSeq[VOILUTMacroItem] = ...

    # Real World Value Mapping (U), PS3.3 C.7.6.16.2.11
    RealWorldValueMappingSequence: OptSeq[RealWorldValueMappingItem] = ...

    def __init__(
        self, *,
        PixelMeasuresSequence: Iterable[PixelMeasuresItem] | None = ...,
        PlaneOrientationSequence: Iterable[PlaneOrientationItem] | None = ...,
        PlanePositionSequence: Iterable[PlanePositionItem] | None = ...,
        FrameContentSequence: Iterable[FrameContentItem] | None = ...,
        ReferencedImageSequence: Iterable[ReferencedImageReferencedImageItem] | None = ...,
        DerivationImageSequence: Iterable[DerivationImageItem] | None = ...,
        FrameAnatomySequence: Iterable[FrameAnatomyItem] | None = ...,
        FrameVOILUTSequence: Iterable[VOILUTMacroItem] | None = ...,
        RealWorldValueMappingSequence: Iterable[RealWorldValueMappingItem] | None = ...,
    ) -> None: ...

class OphthalmicOpticalCoherenceTomographyBScanVolumeAnalysisSharedFunctionalGroupsItem(Item):
    """Item of table A.84-1, PS3.3 A.84.3: functional groups."""

    # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    PixelMeasuresSequence: OptSeq[PixelMeasuresItem] = ...

    # Plane Orientation (Patient) (M), PS3.3 C.7.6.16.2.4
    PlaneOrientationSequence: OptSeq[PlaneOrientationItem] = ...

    # Plane Position (Patient) (M), PS3.3 C.7.6.16.2.3
    PlanePositionSequence: OptSeq[PlanePositionItem] = ...

    # Referenced Image (M), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: OptSeq[ReferencedImageReferencedImageItem] = ...

    # Frame Anatomy (M), PS3.3 C.7.6.16.2.8
    FrameAnatomySequence: OptSeq[FrameAnatomyItem] = ...

    # Frame VOI LUT With LUT (M), PS3.3 C.7.6.16.2.10b
    FrameVOILUTSequence: OptSeq[VOILUTMacroItem] = ...

    # Real World Value Mapping (U), PS3.3 C.7.6.16.2.11
    RealWorldValueMappingSequence: OptSeq[RealWorldValueMappingItem] = ...

    def __init__(
        self, *,
        PixelMeasuresSequence: Iterable[PixelMeasuresItem] | None = ...,
        PlaneOrientationSequence: Iterable[PlaneOrientationItem] | None = ...,
        PlanePositionSequence: Iterable[PlanePositionItem] | None = ...,
        ReferencedImageSequence: Iterable[ReferencedImageReferencedImageItem] | None = ...,
        FrameAnatomySequence: Iterable[FrameAnatomyItem] | None = ...,
        FrameVOILUTSequence: Iterable[VOILUTMacroItem] | None = ...,
        RealWorldValueMappingSequence: Iterable[RealWorldValueMappingItem] | None = ...,
    ) -> None: ...

class OphthalmicOpticalCoherenceTomographyEnFaceImageAnatomicRegionItem(Item):
    """Item of table A.83-1, PS3.3 A.83.3, printed in 10-7/AnatomicRegionSequence, 10-5/AnatomicRegionSequence."""

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

class OphthalmicOpticalCoherenceTomographyEnFaceImageSourceImageItem(Item):
    """Item of table C.8.17.14-1 in SourceImageSequence, PS3.3 C.8.17.14."""

    ReferencedSOPClassUID: Attr[UID, str]
    ReferencedSOPInstanceUID: Attr[UID, str]
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

class OphthalmicPatientClinicalInformationAndTestLensParametersItem(Item):
    """Item of table C.8.26.6-2, PS3.3 C.8.26.6.1."""

    RefractiveParametersUsedOnPatientSequence: OptSeq[RefractiveParametersUsedOnPatientItem]
    PupilSize: Attr[float | None, AnyFD | None]
    PupilDilated: Literal["YES", "NO"] | None
    IntraOcularPressure: Attr[float | None, AnyFD | None] = ...
    VisualAcuityMeasurementSequence: OptSeq[VisualAcuityMeasurementsItem] = ...

    def __init__(
        self, *,
        RefractiveParametersUsedOnPatientSequence: Iterable[RefractiveParametersUsedOnPatientItem] | None,
        PupilSize: AnyFD | None,
        PupilDilated: Literal["YES", "NO"] | None,
        IntraOcularPressure: AnyFD | None = ...,
        VisualAcuityMeasurementSequence: Iterable[VisualAcuityMeasurementsItem] | None = ...,
    ) -> None: ...

class OphthalmicPhotography16BitImageAnatomicRegionItem(Item):
    """Item of table A.42-1, PS3.3 A.42.3, printed in 10-7/AnatomicRegionSequence, 10-5/AnatomicRegionSequence."""

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

class OphthalmicPhotography16BitImageSourceImageItem(Item):
    """Item of table A.42-1, PS3.3 A.42.3, printed in C.12-10/SourceImageSequence, C.8.17.2-1/SourceImageSequence."""

    ReferencedSOPClassUID: Attr[UID, str]
    ReferencedSOPInstanceUID: Attr[UID, str]
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

class OphthalmicPhotography8BitImageAnatomicRegionItem(Item):
    """Item of table A.41-1, PS3.3 A.41.3, printed in 10-7/AnatomicRegionSequence, 10-5/AnatomicRegionSequence."""

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

class OphthalmicPhotography8BitImageSourceImageItem(Item):
    """Item of table A.41-1, PS3.3 A.41.3, printed in C.12-10/SourceImageSequence, C.8.17.2-1/SourceImageSequence."""

    ReferencedSOPClassUID: Attr[UID, str]
    ReferencedSOPInstanceUID: Attr[UID, str]
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

class OphthalmicPhotographyImageSourceImageItem(Item):
    """Item of table C.8.17.2-1 in SourceImageSequence, PS3.3 C.8.17.2."""

    ReferencedSOPClassUID: Attr[UID, str]
    ReferencedSOPInstanceUID: Attr[UID, str]
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

class OphthalmicThicknessMapAnatomicRegionItem(Item):
    """Item of table A.67.3-1, PS3.3 A.67.3, printed in 10-7/AnatomicRegionSequence, 10-5/AnatomicRegionSequence."""

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

class OphthalmicThicknessMapIODReferencedInstanceItem(Item):
    """Item of table A.67.3-1, PS3.3 A.67.3, printed in C.12-10/ReferencedInstanceSequence, C.8.28.2-1/ReferencedInstanceSequence."""

    ReferencedSOPClassUID: Attr[UID, str]
    ReferencedSOPInstanceUID: Attr[UID, str]
    PurposeOfReferenceCodeSequence: Codes[CodeSequenceItem]

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        PurposeOfReferenceCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
    ) -> None: ...

class OphthalmicThicknessMapIODSourceImageItem(Item):
    """Item of table A.67.3-1, PS3.3 A.67.3, printed in C.12-10/SourceImageSequence, C.8.28.2-1/SourceImageSequence."""

    ReferencedSOPClassUID: Attr[UID, str]
    ReferencedSOPInstanceUID: Attr[UID, str]
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

class OphthalmicThicknessMapQualityRatingItem(Item):
    """Item of table C.8.28.3-1 in OphthalmicThicknessMapQualityRatingSequence, PS3.3 C.8.28.3."""

    ConceptNameCodeSequence: Codes[CodeSequenceItem]
    NumericValue: Attr[tuple[float, ...], ListDS | tuple[AnyDS, ...]]
    MeasurementUnitsCodeSequence: Codes[CodeSequenceItem]
    OphthalmicThicknessMapQualityThresholdSequence: Seq[OphthalmicThicknessMapQualityThresholdItem]

    def __init__(
        self, *,
        ConceptNameCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        NumericValue: ListDS | tuple[AnyDS, ...],
        MeasurementUnitsCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        OphthalmicThicknessMapQualityThresholdSequence: Iterable[OphthalmicThicknessMapQualityThresholdItem],
    ) -> None: ...

class OphthalmicThicknessMapQualityThresholdItem(Item):
    """Item of table C.8.28.3-1 in OphthalmicThicknessMapQualityRatingSequence/OphthalmicThicknessMapQualityThresholdSequence, PS3.3 C.8.28.3."""

    OphthalmicThicknessMapThresholdQualityRating: Attr[float, AnyFD]
    AlgorithmFamilyCodeSequence: Codes[CodeSequenceItem]
    AlgorithmNameCodeSequence: OptCodes[CodeSequenceItem] = ...
    AlgorithmName: str
    AlgorithmVersion: str
    AlgorithmParameters: str | None = ...
    AlgorithmSource: str | None = ...

    def __init__(
        self, *,
        OphthalmicThicknessMapThresholdQualityRating: AnyFD,
        AlgorithmFamilyCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        AlgorithmNameCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        AlgorithmName: str,
        AlgorithmVersion: str,
        AlgorithmParameters: str | None = ...,
        AlgorithmSource: str | None = ...,
    ) -> None: ...

class OphthalmicThicknessMapReferencedInstanceItem(Item):
    """Item of table C.8.28.2-1 in ReferencedInstanceSequence, PS3.3 C.8.28.2."""

    ReferencedSOPClassUID: Attr[UID, str]
    ReferencedSOPInstanceUID: Attr[UID, str]
    PurposeOfReferenceCodeSequence: Codes[CodeSequenceItem]

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        PurposeOfReferenceCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
    ) -> None: ...

class OphthalmicThicknessMapSourceImageItem(Item):
    """Item of table C.8.28.2-1 in SourceImageSequence, PS3.3 C.8.28.2."""

    ReferencedSOPClassUID: Attr[UID, str]
    ReferencedSOPInstanceUID: Attr[UID, str]
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

class OphthalmicTomographyImagePerFrameFunctionalGroupsItem(Item):
    """Item of table A.52.3-1, PS3.3 A.52.3: functional groups."""

    # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    PixelMeasuresSequence: OptSeq[PixelMeasuresItem] = ...

    # Frame Content (M), PS3.3 C.7.6.16.2.2
    FrameContentSequence: OptSeq[FrameContentItem] = ...

    # Plane Position (Patient) (C), PS3.3 C.7.6.16.2.3, if not_checkable(application) or OphthalmicVolumetricPropertiesFlag in {YES}
    PlanePositionSequence: OptSeq[PlanePositionItem] = ...

    # Plane Orientation (Patient) (C), PS3.3 C.7.6.16.2.4, if not_checkable(application) or OphthalmicVolumetricPropertiesFlag in {YES}
    PlaneOrientationSequence: OptSeq[PlaneOrientationItem] = ...

    # Referenced Image (C), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: OptSeq[ReferencedImageReferencedImageItem] = ...

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: OptSeq[DerivationImageItem] = ...

    # Frame Anatomy (M), PS3.3 C.7.6.16.2.8
    FrameAnatomySequence: OptSeq[FrameAnatomyItem] = ...

    # Cardiac Synchronization (C), PS3.3 C.7.6.16.2.7, if CardiacSynchronizationTechnique not in {NONE}
    CardiacSynchronizationSequence: OptSeq[CardiacSynchronizationItem] = ...

    # Contrast/Bolus Usage (C), PS3.3 C.7.6.16.2.12, if present(ContrastBolusAgentSequence)
    ContrastBolusUsageSequence: OptSeq[ContrastBolusUsageItem] = ...

    # Ophthalmic Frame Location (U), PS3.3 C.8.17.10.1
    OphthalmicFrameLocationSequence: OptSeq[OphthalmicFrameLocationItem] = ...

    def __init__(
        self, *,
        PixelMeasuresSequence: Iterable[PixelMeasuresItem] | None = ...,
        FrameContentSequence: Iterable[FrameContentItem] | None = ...,
        PlanePositionSequence: Iterable[PlanePositionItem] | None = ...,
        PlaneOrientationSequence: Iterable[PlaneOrientationItem] | None = ...,
        ReferencedImageSequence: Iterable[ReferencedImageReferencedImageItem] | None = ...,
        DerivationImageSequence: Iterable[DerivationImageItem] | None = ...,
        FrameAnatomySequence: Iterable[FrameAnatomyItem] | None = ...,
        CardiacSynchronizationSequence: Iterable[CardiacSynchronizationItem] | None = ...,
        ContrastBolusUsageSequence: Iterable[ContrastBolusUsageItem] | None = ...,
        OphthalmicFrameLocationSequence: Iterable[OphthalmicFrameLocationItem] | None = ...,
    ) -> None: ...

class OphthalmicTomographyImageSharedFunctionalGroupsItem(Item):
    """Item of table A.52.3-1, PS3.3 A.52.3: functional groups."""

    # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    PixelMeasuresSequence: OptSeq[PixelMeasuresItem] = ...

    # Plane Position (Patient) (C), PS3.3 C.7.6.16.2.3, if not_checkable(application) or OphthalmicVolumetricPropertiesFlag in {YES}
    PlanePositionSequence: OptSeq[PlanePositionItem] = ...

    # Plane Orientation (Patient) (C), PS3.3 C.7.6.16.2.4, if not_checkable(application) or OphthalmicVolumetricPropertiesFlag in {YES}
    PlaneOrientationSequence: OptSeq[PlaneOrientationItem] = ...

    # Referenced Image (C), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: OptSeq[ReferencedImageReferencedImageItem] = ...

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: OptSeq[DerivationImageItem] = ...

    # Frame Anatomy (M), PS3.3 C.7.6.16.2.8
    FrameAnatomySequence: OptSeq[FrameAnatomyItem] = ...

    # Cardiac Synchronization (C), PS3.3 C.7.6.16.2.7, if CardiacSynchronizationTechnique not in {NONE}
    CardiacSynchronizationSequence: OptSeq[CardiacSynchronizationItem] = ...

    # Ophthalmic Frame Location (U), PS3.3 C.8.17.10.1
    OphthalmicFrameLocationSequence: OptSeq[OphthalmicFrameLocationItem] = ...

    def __init__(
        self, *,
        PixelMeasuresSequence: Iterable[PixelMeasuresItem] | None = ...,
        PlanePositionSequence: Iterable[PlanePositionItem] | None = ...,
        PlaneOrientationSequence: Iterable[PlaneOrientationItem] | None = ...,
        ReferencedImageSequence: Iterable[ReferencedImageReferencedImageItem] | None = ...,
        DerivationImageSequence: Iterable[DerivationImageItem] | None = ...,
        FrameAnatomySequence: Iterable[FrameAnatomyItem] | None = ...,
        CardiacSynchronizationSequence: Iterable[CardiacSynchronizationItem] | None = ...,
        OphthalmicFrameLocationSequence: Iterable[OphthalmicFrameLocationItem] | None = ...,
    ) -> None: ...

class OphthalmicVisualFieldGlobalIndexItem(Item):
    """Item of table C.8.26.3-2, PS3.3 C.8.26.3.1."""

    DataObservationSequence: Seq[ContentMacroItem]
    IndexNormalsFlag: Literal["YES", "NO"]
    IndexProbabilitySequence: OptSeq[IndexProbabilityItem] = ...

    def __init__(
        self, *,
        DataObservationSequence: Iterable[ContentMacroItem],
        IndexNormalsFlag: Literal["YES", "NO"],
        IndexProbabilitySequence: Iterable[IndexProbabilityItem] | None = ...,
    ) -> None: ...

class OpticalOphthalmicAxialLengthMeasurementsItem(Item):
    """Item of table C.8.25.14-4 in OpticalOphthalmicAxialLengthMeasurementsSequence, PS3.3 C.8.25.14.3."""

    SignalToNoiseRatio: Attr[float | None, AnyFD | None] = ...
    OphthalmicAxialLengthDataSourceCodeSequence: Codes[CodeSequenceItem]
    OphthalmicAxialLengthDataSourceDescription: str | None = ...

    def __init__(
        self, *,
        SignalToNoiseRatio: AnyFD | None = ...,
        OphthalmicAxialLengthDataSourceCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        OphthalmicAxialLengthDataSourceDescription: str | None = ...,
    ) -> None: ...

class OpticalPathIdentificationItem(Item):
    """Item of table C.8.12.6.2-1 in OpticalPathIdentificationSequence, PS3.3 C.8.12.6.2."""

    OpticalPathIdentifier: str

    def __init__(
        self, *,
        OpticalPathIdentifier: str,
    ) -> None: ...

class OpticalPathItem(Item):
    """Item of table C.8.12.5-1 in OpticalPathSequence, PS3.3 C.8.12.5."""

    OpticalPathIdentifier: str
    OpticalPathDescription: str | None = ...
    IlluminatorTypeCodeSequence: OptCodes[CodeSequenceItem] = ...
    IlluminationWaveLength: Attr[float | None, AnyFD | None] = ...
    IlluminationColorCodeSequence: OptCodes[CodeSequenceItem] = ...
    IlluminationTypeCodeSequence: Codes[CodeSequenceItem]
    LightPathFilterTypeStackCodeSequence: OptCodes[CodeSequenceItem] = ...
    LightPathFilterPassThroughWavelength: int | None = ...
    LightPathFilterPassBand: Attr[tuple[int, int] | None, list[int] | tuple[int, int] | None] = ...
    ImagePathFilterTypeStackCodeSequence: OptCodes[CodeSequenceItem] = ...
    ImagePathFilterPassThroughWavelength: int | None = ...
    ImagePathFilterPassBand: Attr[tuple[int, int] | None, list[int] | tuple[int, int] | None] = ...
    LensesCodeSequence: OptCodes[CodeSequenceItem] = ...
    CondenserLensPower: Attr[float | None, AnyDS | None] = ...
    ObjectiveLensPower: Attr[float | None, AnyDS | None] = ...
    ObjectiveLensNumericalAperture: Attr[float | None, AnyDS | None] = ...
    ChannelDescriptionCodeSequence: OptCodes[CodeSequenceItem] = ...
    PaletteColorLookupTableSequence: OptSeq[PaletteColorLookupTableItem] = ...
    ICCProfile: Attr[memoryview | None, Buffer | None] = ...
    ColorSpace: str | None = ...

    def __init__(
        self, *,
        OpticalPathIdentifier: str,
        OpticalPathDescription: str | None = ...,
        IlluminatorTypeCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        IlluminationWaveLength: AnyFD | None = ...,
        IlluminationColorCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        IlluminationTypeCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        LightPathFilterTypeStackCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        LightPathFilterPassThroughWavelength: int | None = ...,
        LightPathFilterPassBand: list[int] | tuple[int, int] | None = ...,
        ImagePathFilterTypeStackCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        ImagePathFilterPassThroughWavelength: int | None = ...,
        ImagePathFilterPassBand: list[int] | tuple[int, int] | None = ...,
        LensesCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        CondenserLensPower: AnyDS | None = ...,
        ObjectiveLensPower: AnyDS | None = ...,
        ObjectiveLensNumericalAperture: AnyDS | None = ...,
        ChannelDescriptionCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        PaletteColorLookupTableSequence: Iterable[PaletteColorLookupTableItem] | None = ...,
        ICCProfile: Buffer | None = ...,
        ColorSpace: str | None = ...,
    ) -> None: ...

class OpticalSelectedOphthalmicAxialLengthItem(Item):
    """Item of table C.8.25.14-5 in OpticalSelectedOphthalmicAxialLengthSequence, PS3.3 C.8.25.14.4."""

    OphthalmicAxialLengthMeasurementsType: Literal["TOTAL LENGTH", "LENGTH SUMMATION", "SEGMENTAL LENGTH"] | None = ...
    SelectedTotalOphthalmicAxialLengthSequence: OptSeq[SelectedTotalOphthalmicAxialLengthItem] = ...
    SelectedSegmentalOphthalmicAxialLengthSequence: OptSeq[OphthalmicAxialMeasurementsSelectedOpticalSelectedOphthalmicAxialLengthSelectedSegmentalOphthalmicAxialLengthItem] = ...

    def __init__(
        self, *,
        OphthalmicAxialLengthMeasurementsType: Literal["TOTAL LENGTH", "LENGTH SUMMATION", "SEGMENTAL LENGTH"] | None = ...,
        SelectedTotalOphthalmicAxialLengthSequence: Iterable[SelectedTotalOphthalmicAxialLengthItem] | None = ...,
        SelectedSegmentalOphthalmicAxialLengthSequence: Iterable[OphthalmicAxialMeasurementsSelectedOpticalSelectedOphthalmicAxialLengthSelectedSegmentalOphthalmicAxialLengthItem] | None = ...,
    ) -> None: ...

class OptionalViewAndSliceProgressionDirectionViewCodeItem(Item):
    """Item of table 10-25 in ViewCodeSequence, PS3.3 10.21."""

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
    ViewModifierCodeSequence: OptCodes[CodeSequenceItem] = ...

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
        ViewModifierCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
    ) -> None: ...

class OriginalAttributesItem(Item):
    """Item of table C.12.1.1.9-1 in OriginalAttributesSequence, PS3.3 C.12.1.1.9."""

    SourceOfPreviousValues: str | None
    AttributeModificationDateTime: Attr[DateTime, AnyDT]
    ModifyingSystem: str
    ReasonForTheAttributeModification: str
    ModifiedAttributesSequence: Seq[Dataset]
    NonconformingModifiedAttributesSequence: OptSeq[NonconformingModifiedAttributesItem] = ...

    def __init__(
        self, *,
        SourceOfPreviousValues: str | None,
        AttributeModificationDateTime: AnyDT,
        ModifyingSystem: str,
        ReasonForTheAttributeModification: str,
        ModifiedAttributesSequence: Iterable[Dataset],
        NonconformingModifiedAttributesSequence: Iterable[NonconformingModifiedAttributesItem] | None = ...,
    ) -> None: ...

class OriginalImageItem(Item):
    """Item of table C.13-5 in OriginalImageSequence, PS3.3 C.13.5."""

    StudyInstanceUID: Attr[UID | None, str | None] = ...
    SeriesInstanceUID: Attr[UID | None, str | None] = ...
    PatientID: str | None = ...
    ReferencedSOPClassUID: Attr[UID | None, str | None] = ...
    ReferencedSOPInstanceUID: Attr[UID | None, str | None] = ...

    def __init__(
        self, *,
        StudyInstanceUID: str | None = ...,
        SeriesInstanceUID: str | None = ...,
        PatientID: str | None = ...,
        ReferencedSOPClassUID: str | None = ...,
        ReferencedSOPInstanceUID: str | None = ...,
    ) -> None: ...

class OtherClinicalTrialProtocolIDsItem(Item):
    """Item of table C.7-2b in OtherClinicalTrialProtocolIDsSequence, PS3.3 C.7.1.3."""

    ClinicalTrialProtocolID: str
    IssuerOfClinicalTrialProtocolID: str

    def __init__(
        self, *,
        ClinicalTrialProtocolID: str,
        IssuerOfClinicalTrialProtocolID: str,
    ) -> None: ...

class OtherMediaAvailableItem(Item):
    """Item of table C.13-13 in PrinterConfigurationSequence/OtherMediaAvailableSequence, PS3.3 C.13.13."""

    MediumType: str | None = ...
    FilmSizeID: str | None = ...
    MinDensity: int | None = ...
    MaxDensity: int | None = ...

    def __init__(
        self, *,
        MediumType: str | None = ...,
        FilmSizeID: str | None = ...,
        MinDensity: int | None = ...,
        MaxDensity: int | None = ...,
    ) -> None: ...

class OutlineDefinitionItem(Item):
    """Item of table 10.38-1, PS3.3 10.38."""

    OutlineShapeType: Literal["RECTANGULAR", "CIRCULAR", "POLYGONAL"]
    OutlineLeftVerticalEdge: Attr[float | None, AnyFD | None] = ...
    OutlineRightVerticalEdge: Attr[float | None, AnyFD | None] = ...
    OutlineUpperHorizontalEdge: Attr[float | None, AnyFD | None] = ...
    OutlineLowerHorizontalEdge: Attr[float | None, AnyFD | None] = ...
    CenterOfCircularOutline: Attr[tuple[float, float] | None, ListFD | tuple[AnyFD, AnyFD] | None] = ...
    DiameterOfCircularOutline: Attr[float | None, AnyFD | None] = ...
    NumberOfPolygonalVertices: int | None = ...
    VerticesOfThePolygonalOutline: Attr[memoryview | None, Buffer | None] = ...

    def __init__(
        self, *,
        OutlineShapeType: Literal["RECTANGULAR", "CIRCULAR", "POLYGONAL"],
        OutlineLeftVerticalEdge: AnyFD | None = ...,
        OutlineRightVerticalEdge: AnyFD | None = ...,
        OutlineUpperHorizontalEdge: AnyFD | None = ...,
        OutlineLowerHorizontalEdge: AnyFD | None = ...,
        CenterOfCircularOutline: ListFD | tuple[AnyFD, AnyFD] | None = ...,
        DiameterOfCircularOutline: AnyFD | None = ...,
        NumberOfPolygonalVertices: int | None = ...,
        VerticesOfThePolygonalOutline: Buffer | None = ...,
    ) -> None: ...

class OverriddenAttributesItem(Item):
    """Item of table C.31-1 in OverriddenAttributesSequence, PS3.3 C.31.1."""

    SelectorAttribute: Attr[Tag | None, AnyAT | None] = ...
    SelectorValueNumber: int | None = ...
    SelectorSequencePointer: Attr[tuple[Tag, ...] | None, ListAT | tuple[AnyAT, ...] | None] = ...
    SelectorSequencePointerPrivateCreator: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    SelectorSequencePointerItems: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = ...
    SelectorAttributePrivateCreator: str | None = ...
    OperatorsName: Attr[tuple[PersonName, ...] | None, ListPN | tuple[AnyPN, ...] | None] = ...
    OperatorIdentificationSequence: OptSeq[PersonIdentificationItem] = ...
    OverrideReason: str | None = ...

    def __init__(
        self, *,
        SelectorAttribute: AnyAT | None = ...,
        SelectorValueNumber: int | None = ...,
        SelectorSequencePointer: ListAT | tuple[AnyAT, ...] | None = ...,
        SelectorSequencePointerPrivateCreator: list[str] | tuple[str, ...] | None = ...,
        SelectorSequencePointerItems: list[int] | tuple[int, ...] | None = ...,
        SelectorAttributePrivateCreator: str | None = ...,
        OperatorsName: ListPN | tuple[AnyPN, ...] | None = ...,
        OperatorIdentificationSequence: Iterable[PersonIdentificationItem] | None = ...,
        OverrideReason: str | None = ...,
    ) -> None: ...
