"""Items of the Enhanced US Volume IOD, PS3.3 A.59.3. Generated; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    CS, DA, DS, DT, FD, IS, LO, PN, SH, SL, SQ, TM, UC, UI, UL, UR, US, UT, Item, item, type1, type1c, type1u,
    type2u, type3,
)

if TYPE_CHECKING:
    from dicodec.typed import (
        AnyDA, AnyDS, AnyDT, AnyFD, AnyPN, AnyTM, Attr, Codes, Date as DateValue, DateTime as DateTimeValue, ListDS,
        ListFD, OptCodes, OptSeq, PersonName as PersonNameValue, Time as TimeValue, UID as UIDValue,
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
    CodingSchemeVersion: str | None = type1c(0x00080103, SH)  # if present(CodingSchemeDesignator) and not_checkable(content)
    CodeMeaning: str = type1(0x00080104, LO)
    LongCodeValue: str | None = type1c(0x00080119, UC)  # if not present(CodeValue) and not_checkable(content)
    URNCodeValue: str | None = type1c(0x00080120, UR)  # if not present(CodeValue) and not_checkable(content)
    EquivalentCodeSequence: OptSeq[EquivalentCodeItem] = type3(0x00080121, SQ)
    ContextIdentifier: str | None = type3(0x0008010F, CS)
    ContextUID: Attr[UIDValue | None, str | None] = type3(0x00080117, UI)
    MappingResource: str | None = type1c(0x00080105, CS)  # if present(ContextIdentifier)
    MappingResourceUID: Attr[UIDValue | None, str | None] = type3(0x00080118, UI)
    MappingResourceName: str | None = type3(0x00080122, LO)
    ContextGroupVersion: Attr[DateTimeValue | None, AnyDT | None] = type1c(0x00080106, DT)  # if present(ContextIdentifier)
    ContextGroupExtensionFlag: Literal["Y", "N"] | None = type3(0x0008010B, CS)
    ContextGroupLocalVersion: Attr[DateTimeValue | None, AnyDT | None] = type1c(0x00080107, DT)  # if ContextGroupExtensionFlag in {Y}
    ContextGroupExtensionCreatorUID: Attr[UIDValue | None, str | None] = type1c(0x0008010D, UI)  # if ContextGroupExtensionFlag in {Y}
    AnatomicRegionModifierSequence: OptCodes[CodeSequenceItem] = type3(0x00082220, SQ)


@item
class EnhancedUSVolumePerFrameFunctionalGroupsItem(Item):
    """Item of table A.59-1, PS3.3 A.59.3: functional groups."""

    # Frame Content (M), PS3.3 C.7.6.16.2.2
    FrameContentSequence: OptSeq[FrameContentItem] = type1u(0x00209111, SQ)

    # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    PixelMeasuresSequence: OptSeq[PixelMeasuresItem] = type1u(0x00289110, SQ)

    # Plane Position (Patient) (C), PS3.3 C.7.6.16.2.3, if UltrasoundAcquisitionGeometry in {PATIENT}
    PlanePositionSequence: OptSeq[PlanePositionItem] = type1u(0x00209113, SQ)

    # Plane Orientation (Patient) (C), PS3.3 C.7.6.16.2.4, if UltrasoundAcquisitionGeometry in {PATIENT}
    PlaneOrientationSequence: OptSeq[PlaneOrientationItem] = type1u(0x00209116, SQ)

    # Referenced Image (U), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: OptSeq[ReferencedImageReferencedImageItem] = type2u(0x00081140, SQ)

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: OptSeq[DerivationImageItem] = type2u(0x00089124, SQ)

    # Cardiac Synchronization (C), PS3.3 C.7.6.16.2.7
    CardiacSynchronizationSequence: OptSeq[CardiacSynchronizationItem] = type1u(0x00189118, SQ)

    # Frame VOI LUT (M), PS3.3 C.7.6.16.2.10
    FrameVOILUTSequence: OptSeq[FrameVOILUTItem] = type1u(0x00289132, SQ)

    # Real World Value Mapping (U), PS3.3 C.7.6.16.2.11
    RealWorldValueMappingSequence: OptSeq[RealWorldValueMappingItem] = type1u(0x00409096, SQ)

    # Contrast/Bolus Usage (C), PS3.3 C.7.6.16.2.12, if used(modules.enhanced_contrast_bolus)
    ContrastBolusUsageSequence: OptSeq[ContrastBolusUsageItem] = type1u(0x00189341, SQ)

    # Patient Orientation in Frame (U), PS3.3 C.7.6.16.2.15
    PatientOrientationInFrameSequence: OptSeq[PatientOrientationInFrameItem] = type1u(0x00209450, SQ)

    # Frame Display Shutter (U), PS3.3 C.7.6.16.2.16
    FrameDisplayShutterSequence: OptSeq[DisplayShutterItem] = type1u(0x00189472, SQ)

    # Respiratory Synchronization (C), PS3.3 C.7.6.16.2.17
    RespiratorySynchronizationSequence: OptSeq[RespiratorySynchronizationItem] = type1u(0x00209253, SQ)

    # Plane Position (Volume) (M), PS3.3 C.7.6.16.2.21
    PlanePositionVolumeSequence: OptSeq[PlanePositionVolumeItem] = type1u(0x0020930E, SQ)

    # Temporal Position (C), PS3.3 C.7.6.16.2.23
    TemporalPositionSequence: OptSeq[TemporalPositionItem] = type1u(0x00209310, SQ)

    # Image Data Type (M), PS3.3 C.7.6.16.2.24
    ImageDataTypeSequence: OptSeq[ImageDataTypeImageDataTypeItem] = type1u(0x00189807, SQ)


@item
class EnhancedUSVolumePerformedProtocolCodeItem(Item):
    """Item of table A.59-1, PS3.3 A.59.3, printed in 10-16/PerformedProtocolCodeSequence, C.8.24.1-1/PerformedProtocolCodeSequence."""

    CodeValue: str | None = type1c(0x00080100, SH)
    CodingSchemeDesignator: str | None = type1c(0x00080102, SH)  # if present(CodeValue) or present(LongCodeValue)
    CodingSchemeVersion: str | None = type1c(0x00080103, SH)  # if present(CodingSchemeDesignator) and not_checkable(content)
    CodeMeaning: str = type1(0x00080104, LO)
    LongCodeValue: str | None = type1c(0x00080119, UC)  # if not present(CodeValue) and not_checkable(content)
    URNCodeValue: str | None = type1c(0x00080120, UR)  # if not present(CodeValue) and not_checkable(content)
    EquivalentCodeSequence: OptSeq[EquivalentCodeItem] = type3(0x00080121, SQ)
    ContextIdentifier: str | None = type3(0x0008010F, CS)
    ContextUID: Attr[UIDValue | None, str | None] = type3(0x00080117, UI)
    MappingResource: str | None = type1c(0x00080105, CS)  # if present(ContextIdentifier)
    MappingResourceUID: Attr[UIDValue | None, str | None] = type3(0x00080118, UI)
    MappingResourceName: str | None = type3(0x00080122, LO)
    ContextGroupVersion: Attr[DateTimeValue | None, AnyDT | None] = type1c(0x00080106, DT)  # if present(ContextIdentifier)
    ContextGroupExtensionFlag: Literal["Y", "N"] | None = type3(0x0008010B, CS)
    ContextGroupLocalVersion: Attr[DateTimeValue | None, AnyDT | None] = type1c(0x00080107, DT)  # if ContextGroupExtensionFlag in {Y}
    ContextGroupExtensionCreatorUID: Attr[UIDValue | None, str | None] = type1c(0x0008010D, UI)  # if ContextGroupExtensionFlag in {Y}
    ProtocolContextSequence: OptSeq[EnhancedUSVolumePerformedProtocolCodeProtocolContextItem] = type3(0x00400440, SQ)


@item
class EnhancedUSVolumeReferencedImageItem(Item):
    """Item of table A.59-1, PS3.3 A.59.3, printed in C.12-10/ReferencedImageSequence, C.8.24.3-1/ReferencedImageSequence."""

    ReferencedSOPClassUID: Attr[UIDValue, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UIDValue, str] = type1(0x00081155, UI)
    ReferencedFrameNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x00081160, IS, "1-n")  # if not_checkable(other-instance) and not present(ReferencedSegmentNumber)
    ReferencedSegmentNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x0062000B, US, "1-n")  # if ReferencedSOPClassUID in {1.2.840.10008.5.1.4.1.1.66.4, 1.2.840.10008.5.1.4.1.1.66.5} and not present(ReferencedFrameNumber) and not_checkable(other-instance)
    PurposeOfReferenceCodeSequence: Codes[CodeSequenceItem] = type1(0x0040A170, SQ)


@item
class EnhancedUSVolumeReferencedInstanceItem(Item):
    """Item of table A.59-1, PS3.3 A.59.3, printed in C.12-10/ReferencedInstanceSequence, C.8.24.3-1/ReferencedInstanceSequence."""

    ReferencedSOPClassUID: Attr[UIDValue, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UIDValue, str] = type1(0x00081155, UI)
    PurposeOfReferenceCodeSequence: Codes[CodeSequenceItem] = type1(0x0040A170, SQ)


@item
class EnhancedUSVolumeSharedFunctionalGroupsItem(Item):
    """Item of table A.59-1, PS3.3 A.59.3: functional groups."""

    # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    PixelMeasuresSequence: OptSeq[PixelMeasuresItem] = type1u(0x00289110, SQ)

    # Plane Position (Patient) (C), PS3.3 C.7.6.16.2.3, if UltrasoundAcquisitionGeometry in {PATIENT}
    PlanePositionSequence: OptSeq[PlanePositionItem] = type1u(0x00209113, SQ)

    # Plane Orientation (Patient) (C), PS3.3 C.7.6.16.2.4, if UltrasoundAcquisitionGeometry in {PATIENT}
    PlaneOrientationSequence: OptSeq[PlaneOrientationItem] = type1u(0x00209116, SQ)

    # Referenced Image (U), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: OptSeq[ReferencedImageReferencedImageItem] = type2u(0x00081140, SQ)

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: OptSeq[DerivationImageItem] = type2u(0x00089124, SQ)

    # Cardiac Synchronization (C), PS3.3 C.7.6.16.2.7
    CardiacSynchronizationSequence: OptSeq[CardiacSynchronizationItem] = type1u(0x00189118, SQ)

    # Frame VOI LUT (M), PS3.3 C.7.6.16.2.10
    FrameVOILUTSequence: OptSeq[FrameVOILUTItem] = type1u(0x00289132, SQ)

    # Real World Value Mapping (U), PS3.3 C.7.6.16.2.11
    RealWorldValueMappingSequence: OptSeq[RealWorldValueMappingItem] = type1u(0x00409096, SQ)

    # Contrast/Bolus Usage (C), PS3.3 C.7.6.16.2.12, if used(modules.enhanced_contrast_bolus)
    ContrastBolusUsageSequence: OptSeq[ContrastBolusUsageItem] = type1u(0x00189341, SQ)

    # Patient Orientation in Frame (U), PS3.3 C.7.6.16.2.15
    PatientOrientationInFrameSequence: OptSeq[PatientOrientationInFrameItem] = type1u(0x00209450, SQ)

    # Frame Display Shutter (U), PS3.3 C.7.6.16.2.16
    FrameDisplayShutterSequence: OptSeq[DisplayShutterItem] = type1u(0x00189472, SQ)

    # Respiratory Synchronization (C), PS3.3 C.7.6.16.2.17
    RespiratorySynchronizationSequence: OptSeq[RespiratorySynchronizationItem] = type1u(0x00209253, SQ)

    # Plane Orientation (Volume) (M), PS3.3 C.7.6.16.2.22
    PlaneOrientationVolumeSequence: OptSeq[PlaneOrientationVolumeItem] = type1u(0x0020930F, SQ)

    # Temporal Position (C), PS3.3 C.7.6.16.2.23
    TemporalPositionSequence: OptSeq[TemporalPositionItem] = type1u(0x00209310, SQ)

    # Image Data Type (M), PS3.3 C.7.6.16.2.24
    ImageDataTypeSequence: OptSeq[ImageDataTypeImageDataTypeItem] = type1u(0x00189807, SQ)

    # US Image Description (M), PS3.3 C.8.24.6.1
    USImageDescriptionSequence: OptSeq[USImageDescriptionItem] = type1u(0x00189806, SQ)


@item
class EnhancedUSVolumeSourceImageItem(Item):
    """Item of table A.59-1, PS3.3 A.59.3, printed in C.12-10/SourceImageSequence, C.8.24.3-1/SourceImageSequence."""

    ReferencedSOPClassUID: Attr[UIDValue, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UIDValue, str] = type1(0x00081155, UI)
    ReferencedFrameNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x00081160, IS, "1-n")  # if not_checkable(other-instance) and not present(ReferencedSegmentNumber)
    ReferencedSegmentNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x0062000B, US, "1-n")  # if ReferencedSOPClassUID in {1.2.840.10008.5.1.4.1.1.66.4, 1.2.840.10008.5.1.4.1.1.66.5} and not present(ReferencedFrameNumber) and not_checkable(other-instance)
    PurposeOfReferenceCodeSequence: Codes[CodeSequenceItem] = type1(0x0040A170, SQ)
    SpatialLocationsPreserved: Literal["YES", "NO", "REORIENTED_ONLY"] | None = type3(0x0028135A, CS)
    PatientOrientation: Attr[tuple[str, str] | None, list[str] | tuple[str, str] | None] = type1c(0x00200020, CS, "2")  # if SpatialLocationsPreserved in {REORIENTED_ONLY}


@item
class EnhancedUSVolumePerformedProtocolCodeProtocolContextItem(Item):
    """Item of table A.59-1, PS3.3 A.59.3, printed in 10-16/PerformedProtocolCodeSequence/ProtocolContextSequence, C.8.24.1-1/PerformedProtocolCodeSequence/ProtocolContextSequence."""

    ValueType: Literal["DATE", "TIME", "DATETIME", "PNAME", "UIDREF", "TEXT", "CODE", "NUMERIC", "COMPOSITE", "IMAGE", "WAVEFORM"] = type1(0x0040A040, CS)
    ObservationDateTime: Attr[DateTimeValue | None, AnyDT | None] = type3(0x0040A032, DT)
    ObservationStartDateTime: Attr[DateTimeValue | None, AnyDT | None] = type3(0x0040A033, DT)
    ConceptNameCodeSequence: Codes[CodeSequenceItem] = type1(0x0040A043, SQ)
    DateTime: Attr[DateTimeValue | None, AnyDT | None] = type1c(0x0040A120, DT)  # if ValueType in {DATETIME}
    Date: Attr[DateValue | None, AnyDA | None] = type1c(0x0040A121, DA)  # if ValueType in {DATE}
    Time: Attr[TimeValue | None, AnyTM | None] = type1c(0x0040A122, TM)  # if ValueType in {TIME}
    PersonName: Attr[PersonNameValue | None, AnyPN | None] = type1c(0x0040A123, PN)  # if ValueType in {PNAME}
    UID: Attr[UIDValue | None, str | None] = type1c(0x0040A124, UI)  # if ValueType in {UIDREF}
    TextValue: str | None = type1c(0x0040A160, UT)  # if ValueType in {TEXT}
    ConceptCodeSequence: OptCodes[CodeSequenceItem] = type1c(0x0040A168, SQ)  # if ValueType in {CODE}
    NumericValue: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = type1c(0x0040A30A, DS, "1-n")  # if ValueType in {NUMERIC}
    FloatingPointValue: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = type1c(0x0040A161, FD, "1-n")
    RationalNumeratorValue: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x0040A162, SL, "1-n")
    RationalDenominatorValue: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x0040A163, UL, "1-n")  # if present(RationalNumeratorValue)
    MeasurementUnitsCodeSequence: OptCodes[CodeSequenceItem] = type1c(0x004008EA, SQ)  # if ValueType in {NUMERIC}
    ReferencedSOPSequence: OptSeq[ContentItemReferencedSOPItem] = type1c(0x00081199, SQ)  # if ValueType in {COMPOSITE, IMAGE, WAVEFORM}
    ContentItemModifierSequence: OptSeq[ContentMacroItem] = type3(0x00400441, SQ)
