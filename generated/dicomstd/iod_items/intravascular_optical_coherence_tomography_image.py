"""Items of the Intravascular Optical Coherence Tomography Image IOD, PS3.3 A.66.3. Generated; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import SQ, UI, Item, item, type1, type1u, type2u

if TYPE_CHECKING:
    from dicodec.typed import UID, Attr, OptSeq
    from dicomstd.items import (
        CardiacSynchronizationItem,
        DerivationImageItem,
        FrameAnatomyItem,
        FrameContentItem,
        FrameVOILUTItem,
        IntravascularFrameContentItem,
        IntravascularOCTFrameContentItem,
        IntravascularOCTFrameTypeItem,
        PixelIntensityRelationshipLUTPixelIntensityRelationshipLUTItem,
        PixelMeasuresItem,
    )


@item
class IntravascularOpticalCoherenceTomographyImagePerFrameFunctionalGroupsItem(Item):
    """Item of table A.66.3-1, PS3.3 A.66.3: functional groups."""

    # Pixel Measures (C), PS3.3 C.7.6.16.2.1, if PresentationIntentType in {"FOR PRESENTATION"}
    PixelMeasuresSequence: OptSeq[PixelMeasuresItem] = type1u(0x00289110, SQ)

    # Frame Content (M), PS3.3 C.7.6.16.2.2
    FrameContentSequence: OptSeq[FrameContentItem] = type1u(0x00209111, SQ)

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: OptSeq[DerivationImageItem] = type2u(0x00089124, SQ)

    # Frame Anatomy (M), PS3.3 C.7.6.16.2.8
    FrameAnatomySequence: OptSeq[FrameAnatomyItem] = type1u(0x00209071, SQ)

    # Cardiac Synchronization (C), PS3.3 C.7.6.16.2.7, if CardiacSynchronizationTechnique not in {NONE}
    CardiacSynchronizationSequence: OptSeq[CardiacSynchronizationItem] = type1u(0x00189118, SQ)

    # Frame VOI LUT (U), PS3.3 C.7.6.16.2.10
    FrameVOILUTSequence: OptSeq[FrameVOILUTItem] = type1u(0x00289132, SQ)

    # Pixel Intensity Relationship LUT (C), PS3.3 C.7.6.16.2.13, if PixelIntensityRelationship in {LOG}
    PixelIntensityRelationshipLUTSequence: OptSeq[PixelIntensityRelationshipLUTPixelIntensityRelationshipLUTItem] = type1u(0x00289422, SQ)

    # Intravascular OCT Frame Type (M), PS3.3 C.8.27.6.1
    IntravascularOCTFrameTypeSequence: OptSeq[IntravascularOCTFrameTypeItem] = type1u(0x00520025, SQ)

    # Intravascular Frame Content (C), PS3.3 C.8.27.6.2, if IVUSAcquisition in {MEASURED} or PresentationIntentType in {"FOR PRESENTATION"}
    IntravascularFrameContentSequence: OptSeq[IntravascularFrameContentItem] = type1u(0x00520027, SQ)

    # Intravascular OCT Frame Content (C), PS3.3 C.8.27.6.3, if PresentationIntentType in {"FOR PROCESSING"}
    IntravascularOCTFrameContentSequence: OptSeq[IntravascularOCTFrameContentItem] = type1u(0x00520029, SQ)


@item
class IntravascularOpticalCoherenceTomographyImageReferencedPerformedProcedureStepItem(Item):
    """Item of table A.66.3-1, PS3.3 A.66.3, printed in 10-11, C.8.27.1-1/ReferencedPerformedProcedureStepSequence."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)


@item
class IntravascularOpticalCoherenceTomographyImageSharedFunctionalGroupsItem(Item):
    """Item of table A.66.3-1, PS3.3 A.66.3: functional groups."""

    # Pixel Measures (C), PS3.3 C.7.6.16.2.1, if PresentationIntentType in {"FOR PRESENTATION"}
    PixelMeasuresSequence: OptSeq[PixelMeasuresItem] = type1u(0x00289110, SQ)

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: OptSeq[DerivationImageItem] = type2u(0x00089124, SQ)

    # Frame Anatomy (M), PS3.3 C.7.6.16.2.8
    FrameAnatomySequence: OptSeq[FrameAnatomyItem] = type1u(0x00209071, SQ)

    # Cardiac Synchronization (C), PS3.3 C.7.6.16.2.7, if CardiacSynchronizationTechnique not in {NONE}
    CardiacSynchronizationSequence: OptSeq[CardiacSynchronizationItem] = type1u(0x00189118, SQ)

    # Frame VOI LUT (U), PS3.3 C.7.6.16.2.10
    FrameVOILUTSequence: OptSeq[FrameVOILUTItem] = type1u(0x00289132, SQ)

    # Pixel Intensity Relationship LUT (C), PS3.3 C.7.6.16.2.13, if PixelIntensityRelationship in {LOG}
    PixelIntensityRelationshipLUTSequence: OptSeq[PixelIntensityRelationshipLUTPixelIntensityRelationshipLUTItem] = type1u(0x00289422, SQ)

    # Intravascular OCT Frame Type (M), PS3.3 C.8.27.6.1
    IntravascularOCTFrameTypeSequence: OptSeq[IntravascularOCTFrameTypeItem] = type1u(0x00520025, SQ)

    # Intravascular Frame Content (C), PS3.3 C.8.27.6.2, if IVUSAcquisition in {MEASURED} or PresentationIntentType in {"FOR PRESENTATION"}
    IntravascularFrameContentSequence: OptSeq[IntravascularFrameContentItem] = type1u(0x00520027, SQ)

    # Intravascular OCT Frame Content (C), PS3.3 C.8.27.6.3, if PresentationIntentType in {"FOR PROCESSING"}
    IntravascularOCTFrameContentSequence: OptSeq[IntravascularOCTFrameContentItem] = type1u(0x00520029, SQ)
