"""Items of the Enhanced US Volume IOD, PS3.3 A.59.3. Generated; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    CS, DA, DS, DT, FD, IS, LO, PN, SH, SL, SQ, TM, UC, UI, UL, UR, US, UT, Item, item, type1, type1c, type1u,
    type2u, type3,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, datetime, time
    from dicodec.typed import (
        AnyDS, AnyFD, Attr, CodedConcept, Date as DateValue, DateTime as DateTimeValue, Items, PersonName as
        PersonNameValue, Time as TimeValue, UID as UIDValue,
    )
    from dicomstd.items import (
        CardiacSynchronizationItem,
        CodeSequenceItem,
        ContentItemReferencedSOPItem,
        ContentMacroItem,
        ContrastBolusUsageItem,
        DerivationImageItem,
        DisplayShutterItem,
        EquivalentCodeItem,
        FrameContentItem,
        FrameVOILUTItem,
        ImageDataTypeImageDataTypeItem,
        PatientOrientationInFrameItem,
        PixelMeasuresItem,
        PlaneOrientationItem,
        PlaneOrientationVolumeItem,
        PlanePositionItem,
        PlanePositionVolumeItem,
        RealWorldValueMappingItem,
        ReferencedImageReferencedImageItem,
        RespiratorySynchronizationItem,
        TemporalPositionItem,
        USImageDescriptionItem,
    )


@item
class EnhancedUSVolumeAnatomicRegionItem(Item):
    """Item of table A.59-1, PS3.3 A.59.3, printed in 10-7/AnatomicRegionSequence, 10-5/AnatomicRegionSequence."""

    CodeValue: str | None = type1c(0x00080100, SH)
    CodingSchemeDesignator: str | None = type1c(0x00080102, SH)  # if present(CodeValue) or present(LongCodeValue)
    CodingSchemeVersion: str | None = type1c(0x00080103, SH)  # if present(CodingSchemeDesignator) and not_parsed
    CodeMeaning: str = type1(0x00080104, LO)
    LongCodeValue: str | None = type1c(0x00080119, UC)  # if not present(CodeValue) and not_checkable(content)
    URNCodeValue: str | None = type1c(0x00080120, UR)  # if not present(CodeValue) and not_checkable(content)
    EquivalentCodeSequence: Attr[Items[EquivalentCodeItem] | None, Iterable[EquivalentCodeItem]] = type3(0x00080121, SQ)
    ContextIdentifier: str | None = type3(0x0008010F, CS)
    ContextUID: Attr[UIDValue | None, str] = type3(0x00080117, UI)
    MappingResource: str | None = type1c(0x00080105, CS)  # if present(ContextIdentifier)
    MappingResourceUID: Attr[UIDValue | None, str] = type3(0x00080118, UI)
    MappingResourceName: str | None = type3(0x00080122, LO)
    ContextGroupVersion: Attr[DateTimeValue | None, datetime | str] = type1c(0x00080106, DT)  # if present(ContextIdentifier)
    ContextGroupExtensionFlag: Literal["Y", "N"] | None = type3(0x0008010B, CS)
    ContextGroupLocalVersion: Attr[DateTimeValue | None, datetime | str] = type1c(0x00080107, DT)  # if ContextGroupExtensionFlag in {Y}
    ContextGroupExtensionCreatorUID: Attr[UIDValue | None, str] = type1c(0x0008010D, UI)  # if ContextGroupExtensionFlag in {Y}
    AnatomicRegionModifierSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type3(0x00082220, SQ)


@item
class EnhancedUSVolumePerFrameFunctionalGroupsItem(Item):
    """Item of table A.59-1, PS3.3 A.59.3: functional groups."""

    # Frame Content (M), PS3.3 C.7.6.16.2.2
    FrameContentSequence: Attr[Items[FrameContentItem] | None, Iterable[FrameContentItem]] = type1u(0x00209111, SQ)

    # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    PixelMeasuresSequence: Attr[Items[PixelMeasuresItem] | None, Iterable[PixelMeasuresItem]] = type1u(0x00289110, SQ)

    # Plane Position (Patient) (C), PS3.3 C.7.6.16.2.3, if UltrasoundAcquisitionGeometry in {PATIENT}
    PlanePositionSequence: Attr[Items[PlanePositionItem] | None, Iterable[PlanePositionItem]] = type1u(0x00209113, SQ)

    # Plane Orientation (Patient) (C), PS3.3 C.7.6.16.2.4, if UltrasoundAcquisitionGeometry in {PATIENT}
    PlaneOrientationSequence: Attr[Items[PlaneOrientationItem] | None, Iterable[PlaneOrientationItem]] = type1u(0x00209116, SQ)

    # Referenced Image (U), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: Attr[Items[ReferencedImageReferencedImageItem] | None, Iterable[ReferencedImageReferencedImageItem]] = type2u(0x00081140, SQ)

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: Attr[Items[DerivationImageItem] | None, Iterable[DerivationImageItem]] = type2u(0x00089124, SQ)

    # Cardiac Synchronization (C), PS3.3 C.7.6.16.2.7
    CardiacSynchronizationSequence: Attr[Items[CardiacSynchronizationItem] | None, Iterable[CardiacSynchronizationItem]] = type1u(0x00189118, SQ)

    # Frame VOI LUT (M), PS3.3 C.7.6.16.2.10
    FrameVOILUTSequence: Attr[Items[FrameVOILUTItem] | None, Iterable[FrameVOILUTItem]] = type1u(0x00289132, SQ)

    # Real World Value Mapping (U), PS3.3 C.7.6.16.2.11
    RealWorldValueMappingSequence: Attr[Items[RealWorldValueMappingItem] | None, Iterable[RealWorldValueMappingItem]] = type1u(0x00409096, SQ)

    # Contrast/Bolus Usage (C), PS3.3 C.7.6.16.2.12
    ContrastBolusUsageSequence: Attr[Items[ContrastBolusUsageItem] | None, Iterable[ContrastBolusUsageItem]] = type1u(0x00189341, SQ)

    # Patient Orientation in Frame (U), PS3.3 C.7.6.16.2.15
    PatientOrientationInFrameSequence: Attr[Items[PatientOrientationInFrameItem] | None, Iterable[PatientOrientationInFrameItem]] = type1u(0x00209450, SQ)

    # Frame Display Shutter (U), PS3.3 C.7.6.16.2.16
    FrameDisplayShutterSequence: Attr[Items[DisplayShutterItem] | None, Iterable[DisplayShutterItem]] = type1u(0x00189472, SQ)

    # Respiratory Synchronization (C), PS3.3 C.7.6.16.2.17
    RespiratorySynchronizationSequence: Attr[Items[RespiratorySynchronizationItem] | None, Iterable[RespiratorySynchronizationItem]] = type1u(0x00209253, SQ)

    # Plane Position (Volume) (M), PS3.3 C.7.6.16.2.21
    PlanePositionVolumeSequence: Attr[Items[PlanePositionVolumeItem] | None, Iterable[PlanePositionVolumeItem]] = type1u(0x0020930E, SQ)

    # Temporal Position (C), PS3.3 C.7.6.16.2.23
    TemporalPositionSequence: Attr[Items[TemporalPositionItem] | None, Iterable[TemporalPositionItem]] = type1u(0x00209310, SQ)

    # Image Data Type (M), PS3.3 C.7.6.16.2.24
    ImageDataTypeSequence: Attr[Items[ImageDataTypeImageDataTypeItem] | None, Iterable[ImageDataTypeImageDataTypeItem]] = type1u(0x00189807, SQ)


@item
class EnhancedUSVolumePerformedProtocolCodeItem(Item):
    """Item of table A.59-1, PS3.3 A.59.3, printed in 10-16/PerformedProtocolCodeSequence, C.8.24.1-1/PerformedProtocolCodeSequence."""

    CodeValue: str | None = type1c(0x00080100, SH)
    CodingSchemeDesignator: str | None = type1c(0x00080102, SH)  # if present(CodeValue) or present(LongCodeValue)
    CodingSchemeVersion: str | None = type1c(0x00080103, SH)  # if present(CodingSchemeDesignator) and not_parsed
    CodeMeaning: str = type1(0x00080104, LO)
    LongCodeValue: str | None = type1c(0x00080119, UC)  # if not present(CodeValue) and not_checkable(content)
    URNCodeValue: str | None = type1c(0x00080120, UR)  # if not present(CodeValue) and not_checkable(content)
    EquivalentCodeSequence: Attr[Items[EquivalentCodeItem] | None, Iterable[EquivalentCodeItem]] = type3(0x00080121, SQ)
    ContextIdentifier: str | None = type3(0x0008010F, CS)
    ContextUID: Attr[UIDValue | None, str] = type3(0x00080117, UI)
    MappingResource: str | None = type1c(0x00080105, CS)  # if present(ContextIdentifier)
    MappingResourceUID: Attr[UIDValue | None, str] = type3(0x00080118, UI)
    MappingResourceName: str | None = type3(0x00080122, LO)
    ContextGroupVersion: Attr[DateTimeValue | None, datetime | str] = type1c(0x00080106, DT)  # if present(ContextIdentifier)
    ContextGroupExtensionFlag: Literal["Y", "N"] | None = type3(0x0008010B, CS)
    ContextGroupLocalVersion: Attr[DateTimeValue | None, datetime | str] = type1c(0x00080107, DT)  # if ContextGroupExtensionFlag in {Y}
    ContextGroupExtensionCreatorUID: Attr[UIDValue | None, str] = type1c(0x0008010D, UI)  # if ContextGroupExtensionFlag in {Y}
    ProtocolContextSequence: Attr[Items[EnhancedUSVolumePerformedProtocolCodeProtocolContextItem] | None, Iterable[EnhancedUSVolumePerformedProtocolCodeProtocolContextItem]] = type3(0x00400440, SQ)


@item
class EnhancedUSVolumeReferencedImageItem(Item):
    """Item of table A.59-1, PS3.3 A.59.3, printed in C.12-10/ReferencedImageSequence, C.8.24.3-1/ReferencedImageSequence."""

    ReferencedSOPClassUID: Attr[UIDValue, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UIDValue, str] = type1(0x00081155, UI)
    ReferencedFrameNumber: Attr[tuple[int, ...] | None, list[int]] = type1c(0x00081160, IS, "1-n")  # if not_checkable(other-instance) and not present(ReferencedSegmentNumber)
    ReferencedSegmentNumber: Attr[tuple[int, ...] | None, list[int]] = type1c(0x0062000B, US, "1-n")  # if not_checkable(other-instance) and not present(ReferencedFrameNumber)
    PurposeOfReferenceCodeSequence: Attr[Items[CodeSequenceItem], Iterable[CodeSequenceItem | CodedConcept]] = type1(0x0040A170, SQ)


@item
class EnhancedUSVolumeReferencedInstanceItem(Item):
    """Item of table A.59-1, PS3.3 A.59.3, printed in C.12-10/ReferencedInstanceSequence, C.8.24.3-1/ReferencedInstanceSequence."""

    ReferencedSOPClassUID: Attr[UIDValue, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UIDValue, str] = type1(0x00081155, UI)
    PurposeOfReferenceCodeSequence: Attr[Items[CodeSequenceItem], Iterable[CodeSequenceItem | CodedConcept]] = type1(0x0040A170, SQ)


@item
class EnhancedUSVolumeSharedFunctionalGroupsItem(Item):
    """Item of table A.59-1, PS3.3 A.59.3: functional groups."""

    # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    PixelMeasuresSequence: Attr[Items[PixelMeasuresItem] | None, Iterable[PixelMeasuresItem]] = type1u(0x00289110, SQ)

    # Plane Position (Patient) (C), PS3.3 C.7.6.16.2.3, if UltrasoundAcquisitionGeometry in {PATIENT}
    PlanePositionSequence: Attr[Items[PlanePositionItem] | None, Iterable[PlanePositionItem]] = type1u(0x00209113, SQ)

    # Plane Orientation (Patient) (C), PS3.3 C.7.6.16.2.4, if UltrasoundAcquisitionGeometry in {PATIENT}
    PlaneOrientationSequence: Attr[Items[PlaneOrientationItem] | None, Iterable[PlaneOrientationItem]] = type1u(0x00209116, SQ)

    # Referenced Image (U), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: Attr[Items[ReferencedImageReferencedImageItem] | None, Iterable[ReferencedImageReferencedImageItem]] = type2u(0x00081140, SQ)

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: Attr[Items[DerivationImageItem] | None, Iterable[DerivationImageItem]] = type2u(0x00089124, SQ)

    # Cardiac Synchronization (C), PS3.3 C.7.6.16.2.7
    CardiacSynchronizationSequence: Attr[Items[CardiacSynchronizationItem] | None, Iterable[CardiacSynchronizationItem]] = type1u(0x00189118, SQ)

    # Frame VOI LUT (M), PS3.3 C.7.6.16.2.10
    FrameVOILUTSequence: Attr[Items[FrameVOILUTItem] | None, Iterable[FrameVOILUTItem]] = type1u(0x00289132, SQ)

    # Real World Value Mapping (U), PS3.3 C.7.6.16.2.11
    RealWorldValueMappingSequence: Attr[Items[RealWorldValueMappingItem] | None, Iterable[RealWorldValueMappingItem]] = type1u(0x00409096, SQ)

    # Contrast/Bolus Usage (C), PS3.3 C.7.6.16.2.12
    ContrastBolusUsageSequence: Attr[Items[ContrastBolusUsageItem] | None, Iterable[ContrastBolusUsageItem]] = type1u(0x00189341, SQ)

    # Patient Orientation in Frame (U), PS3.3 C.7.6.16.2.15
    PatientOrientationInFrameSequence: Attr[Items[PatientOrientationInFrameItem] | None, Iterable[PatientOrientationInFrameItem]] = type1u(0x00209450, SQ)

    # Frame Display Shutter (U), PS3.3 C.7.6.16.2.16
    FrameDisplayShutterSequence: Attr[Items[DisplayShutterItem] | None, Iterable[DisplayShutterItem]] = type1u(0x00189472, SQ)

    # Respiratory Synchronization (C), PS3.3 C.7.6.16.2.17
    RespiratorySynchronizationSequence: Attr[Items[RespiratorySynchronizationItem] | None, Iterable[RespiratorySynchronizationItem]] = type1u(0x00209253, SQ)

    # Plane Orientation (Volume) (M), PS3.3 C.7.6.16.2.22
    PlaneOrientationVolumeSequence: Attr[Items[PlaneOrientationVolumeItem] | None, Iterable[PlaneOrientationVolumeItem]] = type1u(0x0020930F, SQ)

    # Temporal Position (C), PS3.3 C.7.6.16.2.23
    TemporalPositionSequence: Attr[Items[TemporalPositionItem] | None, Iterable[TemporalPositionItem]] = type1u(0x00209310, SQ)

    # Image Data Type (M), PS3.3 C.7.6.16.2.24
    ImageDataTypeSequence: Attr[Items[ImageDataTypeImageDataTypeItem] | None, Iterable[ImageDataTypeImageDataTypeItem]] = type1u(0x00189807, SQ)

    # US Image Description (M), PS3.3 C.8.24.6.1
    USImageDescriptionSequence: Attr[Items[USImageDescriptionItem] | None, Iterable[USImageDescriptionItem]] = type1u(0x00189806, SQ)


@item
class EnhancedUSVolumeSourceImageItem(Item):
    """Item of table A.59-1, PS3.3 A.59.3, printed in C.12-10/SourceImageSequence, C.8.24.3-1/SourceImageSequence."""

    ReferencedSOPClassUID: Attr[UIDValue, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UIDValue, str] = type1(0x00081155, UI)
    ReferencedFrameNumber: Attr[tuple[int, ...] | None, list[int]] = type1c(0x00081160, IS, "1-n")  # if not_checkable(other-instance) and not present(ReferencedSegmentNumber)
    ReferencedSegmentNumber: Attr[tuple[int, ...] | None, list[int]] = type1c(0x0062000B, US, "1-n")  # if not_checkable(other-instance) and not present(ReferencedFrameNumber)
    PurposeOfReferenceCodeSequence: Attr[Items[CodeSequenceItem], Iterable[CodeSequenceItem | CodedConcept]] = type1(0x0040A170, SQ)
    SpatialLocationsPreserved: Literal["YES", "NO", "REORIENTED_ONLY"] | None = type3(0x0028135A, CS)
    PatientOrientation: Attr[tuple[str, str] | None, list[str]] = type1c(0x00200020, CS, "2")  # if SpatialLocationsPreserved in {REORIENTED_ONLY}


@item
class EnhancedUSVolumePerformedProtocolCodeProtocolContextItem(Item):
    """Item of table A.59-1, PS3.3 A.59.3, printed in 10-16/PerformedProtocolCodeSequence/ProtocolContextSequence, C.8.24.1-1/PerformedProtocolCodeSequence/ProtocolContextSequence."""

    ValueType: Literal["DATE", "TIME", "DATETIME", "PNAME", "UIDREF", "TEXT", "CODE", "NUMERIC", "COMPOSITE", "IMAGE", "WAVEFORM"] = type1(0x0040A040, CS)
    ObservationDateTime: Attr[DateTimeValue | None, datetime | str] = type3(0x0040A032, DT)
    ObservationStartDateTime: Attr[DateTimeValue | None, datetime | str] = type3(0x0040A033, DT)
    ConceptNameCodeSequence: Attr[Items[CodeSequenceItem], Iterable[CodeSequenceItem | CodedConcept]] = type1(0x0040A043, SQ)
    DateTime: Attr[DateTimeValue | None, datetime | str] = type1c(0x0040A120, DT)  # if ValueType in {DATETIME}
    Date: Attr[DateValue | None, date | str] = type1c(0x0040A121, DA)  # if ValueType in {DATE}
    Time: Attr[TimeValue | None, time | str] = type1c(0x0040A122, TM)  # if ValueType in {TIME}
    PersonName: Attr[PersonNameValue | None, str] = type1c(0x0040A123, PN)  # if ValueType in {PNAME}
    UID: Attr[UIDValue | None, str] = type1c(0x0040A124, UI)  # if ValueType in {UIDREF}
    TextValue: str | None = type1c(0x0040A160, UT)  # if ValueType in {TEXT}
    ConceptCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type1c(0x0040A168, SQ)  # if ValueType in {CODE}
    NumericValue: Attr[tuple[float, ...] | None, list[AnyDS] | tuple[AnyDS, ...]] = type1c(0x0040A30A, DS, "1-n")  # if ValueType in {NUMERIC}
    FloatingPointValue: Attr[tuple[float, ...] | None, list[AnyFD] | tuple[AnyFD, ...]] = type1c(0x0040A161, FD, "1-n")
    RationalNumeratorValue: Attr[tuple[int, ...] | None, list[int]] = type1c(0x0040A162, SL, "1-n")
    RationalDenominatorValue: Attr[tuple[int, ...] | None, list[int]] = type1c(0x0040A163, UL, "1-n")  # if present(RationalNumeratorValue)
    MeasurementUnitsCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type1c(0x004008EA, SQ)  # if ValueType in {NUMERIC}
    ReferencedSOPSequence: Attr[Items[ContentItemReferencedSOPItem] | None, Iterable[ContentItemReferencedSOPItem]] = type1c(0x00081199, SQ)  # if ValueType in {COMPOSITE, IMAGE, WAVEFORM}
    ContentItemModifierSequence: Attr[Items[ContentMacroItem] | None, Iterable[ContentMacroItem]] = type3(0x00400441, SQ)
