"""Items of the Enhanced PET Image IOD, PS3.3 A.56.3. Generated; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import SQ, UI, Item, item, type1, type1u, type2, type2u

if TYPE_CHECKING:
    from dicodec.typed import UID, Attr, OptCodes, OptSeq
    from dicomstd.items import (
        CardiacSynchronizationItem,
        CodeSequenceItem,
        DerivationImageItem,
        FrameAnatomyItem,
        FrameContentItem,
        FrameVOILUTItem,
        PETDetectorMotionDetailsItem,
        PETFrameAcquisitionItem,
        PETFrameCorrectionFactorsItem,
        PETFrameTypeItem,
        PETPositionItem,
        PETReconstructionItem,
        PETTableDynamicsItem,
        PatientPhysiologicalStateItem,
        PixelMeasuresItem,
        PixelValueTransformationPixelValueTransformationItem,
        PlaneOrientationItem,
        PlanePositionItem,
        RadiopharmaceuticalUsageItem,
        RealWorldValueMappingItem,
        ReferencedImageReferencedImageItem,
        RespiratorySynchronizationItem,
    )


@item
class EnhancedPETImagePerFrameFunctionalGroupsItem(Item):
    """Item of table A.56-1, PS3.3 A.56.3: functional groups."""

    # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    PixelMeasuresSequence: OptSeq[PixelMeasuresItem] = type1u(0x00289110, SQ)

    # Frame Content (M), PS3.3 C.7.6.16.2.2
    FrameContentSequence: OptSeq[FrameContentItem] = type1u(0x00209111, SQ)

    # Plane Position (Patient) (M), PS3.3 C.7.6.16.2.3
    PlanePositionSequence: OptSeq[PlanePositionItem] = type1u(0x00209113, SQ)

    # Plane Orientation (Patient) (M), PS3.3 C.7.6.16.2.4
    PlaneOrientationSequence: OptSeq[PlaneOrientationItem] = type1u(0x00209116, SQ)

    # Referenced Image (C), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: OptSeq[ReferencedImageReferencedImageItem] = type2u(0x00081140, SQ)

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: OptSeq[DerivationImageItem] = type2u(0x00089124, SQ)

    # Frame Anatomy (M), PS3.3 C.7.6.16.2.8
    FrameAnatomySequence: OptSeq[FrameAnatomyItem] = type1u(0x00209071, SQ)

    # Pixel Value Transformation (M), PS3.3 C.7.6.16.2.9
    PixelValueTransformationSequence: OptSeq[PixelValueTransformationPixelValueTransformationItem] = type1u(0x00289145, SQ)

    # Frame VOI LUT (M), PS3.3 C.7.6.16.2.10
    FrameVOILUTSequence: OptSeq[FrameVOILUTItem] = type1u(0x00289132, SQ)

    # Real World Value Mapping (M), PS3.3 C.7.6.16.2.11
    RealWorldValueMappingSequence: OptSeq[RealWorldValueMappingItem] = type1u(0x00409096, SQ)

    # Cardiac Synchronization (C), PS3.3 C.7.6.16.2.7, if CardiacSynchronizationTechnique not in {NONE}
    CardiacSynchronizationSequence: OptSeq[CardiacSynchronizationItem] = type1u(0x00189118, SQ)

    # Respiratory Synchronization (C), PS3.3 C.7.6.16.2.17, if RespiratoryMotionCompensationTechnique not in {NONE}
    RespiratorySynchronizationSequence: OptSeq[RespiratorySynchronizationItem] = type1u(0x00209253, SQ)

    # Radiopharmaceutical Usage (M), PS3.3 C.7.6.16.2.19
    RadiopharmaceuticalUsageSequence: OptSeq[RadiopharmaceuticalUsageItem] = type1u(0x00189737, SQ)

    # Patient Physiological State (C), PS3.3 C.7.6.16.2.20
    PatientPhysiologicalStateSequence: OptSeq[PatientPhysiologicalStateItem] = type1u(0x00189771, SQ)

    # PET Frame Type (M), PS3.3 C.8.22.5.1
    PETFrameTypeSequence: OptSeq[PETFrameTypeItem] = type1u(0x00189751, SQ)

    # PET Frame Acquisition (C), PS3.3 C.8.22.5.2, if ImageType[1] in {ORIGINAL}
    PETFrameAcquisitionSequence: OptSeq[PETFrameAcquisitionItem] = type1u(0x00189732, SQ)

    # PET Detector Motion Details (C), PS3.3 C.8.22.5.3, if ImageType[1] in {ORIGINAL} and TypeOfDetectorMotion not in {STATIONARY}
    PETDetectorMotionDetailsSequence: OptSeq[PETDetectorMotionDetailsItem] = type1u(0x00189733, SQ)

    # PET Position (C), PS3.3 C.8.22.5.4, if ImageType[1] in {ORIGINAL}
    PETPositionSequence: OptSeq[PETPositionItem] = type1u(0x00189735, SQ)

    # PET Frame Correction Factors (C), PS3.3 C.8.22.5.5, if ImageType[1] in {ORIGINAL}
    PETFrameCorrectionFactorsSequence: OptSeq[PETFrameCorrectionFactorsItem] = type1u(0x00189736, SQ)

    # PET Reconstruction (C), PS3.3 C.8.22.5.6, if ImageType[1] in {ORIGINAL}
    PETReconstructionSequence: OptSeq[PETReconstructionItem] = type1u(0x00189749, SQ)

    # PET Table Dynamics (C), PS3.3 C.8.22.5.7, if ImageType[1] in {ORIGINAL} and TableMotion in {DYNAMIC}
    PETTableDynamicsSequence: OptSeq[PETTableDynamicsItem] = type1u(0x00189734, SQ)


@item
class EnhancedPETImageRelatedSeriesItem(Item):
    """Item of table A.56-1, PS3.3 A.56.3, printed in C.7-5a/RelatedSeriesSequence, C.8.22-1/RelatedSeriesSequence."""

    StudyInstanceUID: Attr[UID, str] = type1(0x0020000D, UI)
    SeriesInstanceUID: Attr[UID, str] = type1(0x0020000E, UI)
    PurposeOfReferenceCodeSequence: OptCodes[CodeSequenceItem] = type2(0x0040A170, SQ)


@item
class EnhancedPETImageSharedFunctionalGroupsItem(Item):
    """Item of table A.56-1, PS3.3 A.56.3: functional groups."""

    # Pixel Measures (M), PS3.3 C.7.6.16.2.1
    PixelMeasuresSequence: OptSeq[PixelMeasuresItem] = type1u(0x00289110, SQ)

    # Plane Position (Patient) (M), PS3.3 C.7.6.16.2.3
    PlanePositionSequence: OptSeq[PlanePositionItem] = type1u(0x00209113, SQ)

    # Plane Orientation (Patient) (M), PS3.3 C.7.6.16.2.4
    PlaneOrientationSequence: OptSeq[PlaneOrientationItem] = type1u(0x00209116, SQ)

    # Referenced Image (C), PS3.3 C.7.6.16.2.5
    ReferencedImageSequence: OptSeq[ReferencedImageReferencedImageItem] = type2u(0x00081140, SQ)

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: OptSeq[DerivationImageItem] = type2u(0x00089124, SQ)

    # Frame Anatomy (M), PS3.3 C.7.6.16.2.8
    FrameAnatomySequence: OptSeq[FrameAnatomyItem] = type1u(0x00209071, SQ)

    # Pixel Value Transformation (M), PS3.3 C.7.6.16.2.9
    PixelValueTransformationSequence: OptSeq[PixelValueTransformationPixelValueTransformationItem] = type1u(0x00289145, SQ)

    # Frame VOI LUT (M), PS3.3 C.7.6.16.2.10
    FrameVOILUTSequence: OptSeq[FrameVOILUTItem] = type1u(0x00289132, SQ)

    # Real World Value Mapping (M), PS3.3 C.7.6.16.2.11
    RealWorldValueMappingSequence: OptSeq[RealWorldValueMappingItem] = type1u(0x00409096, SQ)

    # Cardiac Synchronization (C), PS3.3 C.7.6.16.2.7, if CardiacSynchronizationTechnique not in {NONE}
    CardiacSynchronizationSequence: OptSeq[CardiacSynchronizationItem] = type1u(0x00189118, SQ)

    # Respiratory Synchronization (C), PS3.3 C.7.6.16.2.17, if RespiratoryMotionCompensationTechnique not in {NONE}
    RespiratorySynchronizationSequence: OptSeq[RespiratorySynchronizationItem] = type1u(0x00209253, SQ)

    # Radiopharmaceutical Usage (M), PS3.3 C.7.6.16.2.19
    RadiopharmaceuticalUsageSequence: OptSeq[RadiopharmaceuticalUsageItem] = type1u(0x00189737, SQ)

    # Patient Physiological State (C), PS3.3 C.7.6.16.2.20
    PatientPhysiologicalStateSequence: OptSeq[PatientPhysiologicalStateItem] = type1u(0x00189771, SQ)

    # PET Frame Type (M), PS3.3 C.8.22.5.1
    PETFrameTypeSequence: OptSeq[PETFrameTypeItem] = type1u(0x00189751, SQ)

    # PET Frame Acquisition (C), PS3.3 C.8.22.5.2, if ImageType[1] in {ORIGINAL}
    PETFrameAcquisitionSequence: OptSeq[PETFrameAcquisitionItem] = type1u(0x00189732, SQ)

    # PET Detector Motion Details (C), PS3.3 C.8.22.5.3, if ImageType[1] in {ORIGINAL} and TypeOfDetectorMotion not in {STATIONARY}
    PETDetectorMotionDetailsSequence: OptSeq[PETDetectorMotionDetailsItem] = type1u(0x00189733, SQ)

    # PET Position (C), PS3.3 C.8.22.5.4, if ImageType[1] in {ORIGINAL}
    PETPositionSequence: OptSeq[PETPositionItem] = type1u(0x00189735, SQ)

    # PET Frame Correction Factors (C), PS3.3 C.8.22.5.5, if ImageType[1] in {ORIGINAL}
    PETFrameCorrectionFactorsSequence: OptSeq[PETFrameCorrectionFactorsItem] = type1u(0x00189736, SQ)

    # PET Reconstruction (C), PS3.3 C.8.22.5.6, if ImageType[1] in {ORIGINAL}
    PETReconstructionSequence: OptSeq[PETReconstructionItem] = type1u(0x00189749, SQ)

    # PET Table Dynamics (C), PS3.3 C.8.22.5.7, if ImageType[1] in {ORIGINAL} and TableMotion in {DYNAMIC}
    PETTableDynamicsSequence: OptSeq[PETTableDynamicsItem] = type1u(0x00189734, SQ)
