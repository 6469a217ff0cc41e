"""Items of the Photoacoustic Image IOD, PS3.3 A.89.3. Generated; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import SQ, Item, item, type1u, type2u, type3

if TYPE_CHECKING:
    from dicodec.typed import OptSeq
    from dicomstd.items import (
        AlgorithmIdentificationItem,
        ContrastBolusUsageItem,
        DerivationImageItem,
        DisplayShutterItem,
        FrameContentItem,
        FrameVOILUTItem,
        PatientOrientationInFrameItem,
        PhotoacousticExcitationCharacteristicsItem,
        PhotoacousticImageDataTypeImageDataTypeItem,
        PhotoacousticImageFrameTypeItem,
        PixelMeasuresItem,
        PlaneOrientationItem,
        PlaneOrientationVolumeItem,
        PlanePositionItem,
        PlanePositionVolumeItem,
        RealWorldValueMappingItem,
        ReferencedImageReferencedImageItem,
        TemporalPositionItem,
    )


@item
class PhotoacousticImagePerFrameFunctionalGroupsItem(Item):
    """Item of table A.89.3-1, PS3.3 A.89.3: functional groups."""

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

    # Frame VOI LUT (U), PS3.3 C.7.6.16.2.10
    FrameVOILUTSequence: OptSeq[FrameVOILUTItem] = type1u(0x00289132, SQ)

    # Real World Value Mapping (U), PS3.3 C.7.6.16.2.11
    RealWorldValueMappingSequence: OptSeq[RealWorldValueMappingItem] = type1u(0x00409096, SQ)

    # Contrast/Bolus Usage (C), PS3.3 C.7.6.16.2.12, if used(modules.enhanced_contrast_bolus)
    ContrastBolusUsageSequence: OptSeq[ContrastBolusUsageItem] = type1u(0x00189341, SQ)

    # Patient Orientation in Frame (U), PS3.3 C.7.6.16.2.15
    PatientOrientationInFrameSequence: OptSeq[PatientOrientationInFrameItem] = type1u(0x00209450, SQ)

    # Frame Display Shutter (U), PS3.3 C.7.6.16.2.16
    FrameDisplayShutterSequence: OptSeq[DisplayShutterItem] = type1u(0x00189472, SQ)

    # Plane Position (Volume) (M), PS3.3 C.7.6.16.2.21
    PlanePositionVolumeSequence: OptSeq[PlanePositionVolumeItem] = type1u(0x0020930E, SQ)

    # Temporal Position (M), PS3.3 C.7.6.16.2.23
    TemporalPositionSequence: OptSeq[TemporalPositionItem] = type1u(0x00209310, SQ)

    # Photoacoustic Excitation Characteristics (U), PS3.3 C.8.34.5.1
    PhotoacousticExcitationCharacteristicsSequence: OptSeq[PhotoacousticExcitationCharacteristicsItem] = type1u(0x00189821, SQ)


@item
class PhotoacousticImageSharedFunctionalGroupsItem(Item):
    """Item of table A.89.3-1, PS3.3 A.89.3: functional groups."""

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

    # Frame VOI LUT (U), PS3.3 C.7.6.16.2.10
    FrameVOILUTSequence: OptSeq[FrameVOILUTItem] = type1u(0x00289132, SQ)

    # Real World Value Mapping (U), PS3.3 C.7.6.16.2.11
    RealWorldValueMappingSequence: OptSeq[RealWorldValueMappingItem] = type1u(0x00409096, SQ)

    # Contrast/Bolus Usage (C), PS3.3 C.7.6.16.2.12, if used(modules.enhanced_contrast_bolus)
    ContrastBolusUsageSequence: OptSeq[ContrastBolusUsageItem] = type1u(0x00189341, SQ)

    # Patient Orientation in Frame (U), PS3.3 C.7.6.16.2.15
    PatientOrientationInFrameSequence: OptSeq[PatientOrientationInFrameItem] = type1u(0x00209450, SQ)

    # Frame Display Shutter (U), PS3.3 C.7.6.16.2.16
    FrameDisplayShutterSequence: OptSeq[DisplayShutterItem] = type1u(0x00189472, SQ)

    # Plane Orientation (Volume) (M), PS3.3 C.7.6.16.2.22
    PlaneOrientationVolumeSequence: OptSeq[PlaneOrientationVolumeItem] = type1u(0x0020930F, SQ)

    # Temporal Position (M), PS3.3 C.7.6.16.2.23
    TemporalPositionSequence: OptSeq[TemporalPositionItem] = type1u(0x00209310, SQ)

    # Photoacoustic Excitation Characteristics (U), PS3.3 C.8.34.5.1
    PhotoacousticExcitationCharacteristicsSequence: OptSeq[PhotoacousticExcitationCharacteristicsItem] = type1u(0x00189821, SQ)

    # Photoacoustic Image Frame Type (M), PS3.3 C.8.34.5.2
    PhotoacousticImageFrameTypeSequence: OptSeq[PhotoacousticImageFrameTypeItem] = type1u(0x00189835, SQ)

    # Photoacoustic Image Data Type (M), PS3.3 C.8.34.5.3
    ImageDataTypeSequence: OptSeq[PhotoacousticImageDataTypeImageDataTypeItem] = type1u(0x00189807, SQ)

    # Photoacoustic Reconstruction Algorithm Macro Attributes (U), PS3.3 C.8.34.5.4
    ReconstructionAlgorithmSequence: OptSeq[AlgorithmIdentificationItem] = type3(0x0018993D, SQ)
