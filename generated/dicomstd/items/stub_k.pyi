"""Sequence items, K, PS3.3. Generated; do not edit."""

from collections.abc import Iterable
from typing import Literal
from dicodec.typed import (
    AnyDA, AnyDS, AnyDT, AnyFD, AnyPN, AnyTM, Attr, CodedConcept, Date as DateValue, DateTime as DateTimeValue,
    Item, ListDS, ListDT, ListFD, OptCodes, OptSeq, PersonName as PersonNameValue, Seq, Time as TimeValue, UID as
    UIDValue,
)
from dicomstd.items import (
    CodeSequenceItem,
    ContainerContentTemplateItem,
    DeviceIdentificationItem,
    ImagePixelItem,
    MeasuredValueItem,
    SOPInstanceReferenceItem,
    TabulatedValuesItem,
)

class KVRadiationImageAcquisitionParametersItem(Item):
    """Item of table C.36.2.4.6-1, PS3.3 C.36.2.4.6."""

    EnergyDerivationCodeSequence: OptCodes[CodeSequenceItem] = ...
    KVP: Attr[float | None, AnyDS | None] = ...
    XRayTubeCurrentInuA: Attr[float | None, AnyDS | None] = ...
    ExposureTimeInuS: Attr[float | None, AnyDS | None] = ...
    AveragePulseWidth: Attr[float | None, AnyDS | None] = ...
    RadiationMode: Literal["CONTINUOUS", "PULSED"] | None = ...
    XRayFilterSequence: OptSeq[DeviceIdentificationItem] = ...

    def __init__(
        self, *,
        EnergyDerivationCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        KVP: AnyDS | None = ...,
        XRayTubeCurrentInuA: AnyDS | None = ...,
        ExposureTimeInuS: AnyDS | None = ...,
        AveragePulseWidth: AnyDS | None = ...,
        RadiationMode: Literal["CONTINUOUS", "PULSED"] | None = ...,
        XRayFilterSequence: Iterable[DeviceIdentificationItem] | None = ...,
    ) -> None: ...

class KeratometricMeasurementsFlatKeratometricAxisItem(Item):
    """Item of table C.8.25.10-2 in FlatKeratometricAxisSequence, PS3.3 C.8.25.10.1.1."""

    RadiusOfCurvature: Attr[float, AnyFD]
    KeratometricPower: Attr[float, AnyFD]
    KeratometricAxis: Attr[float, AnyFD]

    def __init__(
        self, *,
        RadiusOfCurvature: AnyFD,
        KeratometricPower: AnyFD,
        KeratometricAxis: AnyFD,
    ) -> None: ...

class KeratometricMeasurementsItem(Item):
    """Item of table C.8.25.10-2, PS3.3 C.8.25.10.1.1."""

    SteepKeratometricAxisSequence: Seq[KeratometricMeasurementsSteepKeratometricAxisItem]
    FlatKeratometricAxisSequence: Seq[KeratometricMeasurementsFlatKeratometricAxisItem]

    def __init__(
        self, *,
        SteepKeratometricAxisSequence: Iterable[KeratometricMeasurementsSteepKeratometricAxisItem],
        FlatKeratometricAxisSequence: Iterable[KeratometricMeasurementsFlatKeratometricAxisItem],
    ) -> None: ...

class KeratometricMeasurementsSteepKeratometricAxisItem(Item):
    """Item of table C.8.25.10-2 in SteepKeratometricAxisSequence, PS3.3 C.8.25.10.1.1."""

    RadiusOfCurvature: Attr[float, AnyFD]
    KeratometricPower: Attr[float, AnyFD]
    KeratometricAxis: Attr[float, AnyFD]

    def __init__(
        self, *,
        RadiusOfCurvature: AnyFD,
        KeratometricPower: AnyFD,
        KeratometricAxis: AnyFD,
    ) -> None: ...

class KeratometryFlatKeratometricAxisItem(Item):
    """Item of table C.8.25.16-3 in FlatKeratometricAxisSequence, PS3.3 C.8.25.16.3."""

    RadiusOfCurvature: Attr[float, AnyFD]
    KeratometricPower: Attr[float | None, AnyFD | None]
    KeratometricAxis: Attr[float | None, AnyFD | None]

    def __init__(
        self, *,
        RadiusOfCurvature: AnyFD,
        KeratometricPower: AnyFD | None,
        KeratometricAxis: AnyFD | None,
    ) -> None: ...

class KeratometrySteepKeratometricAxisItem(Item):
    """Item of table C.8.25.16-3 in SteepKeratometricAxisSequence, PS3.3 C.8.25.16.3."""

    RadiusOfCurvature: Attr[float, AnyFD]
    KeratometricPower: Attr[float | None, AnyFD | None]
    KeratometricAxis: Attr[float | None, AnyFD | None]

    def __init__(
        self, *,
        RadiusOfCurvature: AnyFD,
        KeratometricPower: AnyFD | None,
        KeratometricAxis: AnyFD | None,
    ) -> None: ...

class KeyObjectDocumentKeysContentItem(Item):
    """Item of table F.5-26 in ContentSequence, PS3.3 F.5.26."""

    RelationshipType: Literal["HAS CONCEPT MOD"] = ...
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
    ReferencedSOPSequence: OptSeq[KeyObjectDocumentKeysContentReferencedSOPItem] = ...
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
        RelationshipType: Literal["HAS CONCEPT MOD"] = ...,
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
        ReferencedSOPSequence: Iterable[KeyObjectDocumentKeysContentReferencedSOPItem] | None = ...,
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

class KeyObjectDocumentKeysContentReferencedSOPItem(Item):
    """Item of table F.5-26, PS3.3 F.5.26, printed in 10-11, C.18.4-1/ReferencedSOPSequence, C.18.5-1/ReferencedSOPSequence."""

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

class KeyObjectSelectionDocumentReferencedSOPItem(Item):
    """Item of table A.35.4-1, PS3.3 A.35.4.3, printed in 10-11, C.18.4-1/ReferencedSOPSequence, C.18.5-1/ReferencedSOPSequence."""

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
