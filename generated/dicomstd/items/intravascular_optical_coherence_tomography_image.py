"""Items of the Intravascular Optical Coherence Tomography Image IOD, PS3.3 A.66.3. Generated; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import SQ, UI, Item, item, type1, type1u, type2u

if TYPE_CHECKING:
    from collections.abc import Iterable
    from dicodec.typed import UID, Attr, Items
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
    PixelMeasuresSequence: Attr[Items[PixelMeasuresItem] | None, Iterable[PixelMeasuresItem]] = type1u(0x00289110, SQ)

    # Frame Content (M), PS3.3 C.7.6.16.2.2
    FrameContentSequence: Attr[Items[FrameContentItem] | None, Iterable[FrameContentItem]] = type1u(0x00209111, SQ)

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: Attr[Items[DerivationImageItem] | None, Iterable[DerivationImageItem]] = type2u(0x00089124, SQ)

    # Frame Anatomy (M), PS3.3 C.7.6.16.2.8
    FrameAnatomySequence: Attr[Items[FrameAnatomyItem] | None, Iterable[FrameAnatomyItem]] = type1u(0x00209071, SQ)

    # Cardiac Synchronization (C), PS3.3 C.7.6.16.2.7, if CardiacSynchronizationTechnique not in {NONE}
    CardiacSynchronizationSequence: Attr[Items[CardiacSynchronizationItem] | None, Iterable[CardiacSynchronizationItem]] = type1u(0x00189118, SQ)

    # Frame VOI LUT (U), PS3.3 C.7.6.16.2.10
    FrameVOILUTSequence: Attr[Items[FrameVOILUTItem] | None, Iterable[FrameVOILUTItem]] = type1u(0x00289132, SQ)

    # Pixel Intensity Relationship LUT (C), PS3.3 C.7.6.16.2.13, if PixelIntensityRelationship in {LOG}
    PixelIntensityRelationshipLUTSequence: Attr[Items[PixelIntensityRelationshipLUTPixelIntensityRelationshipLUTItem] | None, Iterable[PixelIntensityRelationshipLUTPixelIntensityRelationshipLUTItem]] = type1u(0x00289422, SQ)

    # Intravascular OCT Frame Type (M), PS3.3 C.8.27.6.1
    IntravascularOCTFrameTypeSequence: Attr[Items[IntravascularOCTFrameTypeItem] | None, Iterable[IntravascularOCTFrameTypeItem]] = type1u(0x00520025, SQ)

    # Intravascular Frame Content (C), PS3.3 C.8.27.6.2, if IVUSAcquisition in {MEASURED} or PresentationIntentType in {"FOR PRESENTATION"}
    IntravascularFrameContentSequence: Attr[Items[IntravascularFrameContentItem] | None, Iterable[IntravascularFrameContentItem]] = type1u(0x00520027, SQ)

    # Intravascular OCT Frame Content (C), PS3.3 C.8.27.6.3, if PresentationIntentType in {"FOR PROCESSING"}
    IntravascularOCTFrameContentSequence: Attr[Items[IntravascularOCTFrameContentItem] | None, Iterable[IntravascularOCTFrameContentItem]] = type1u(0x00520029, SQ)


@item
class IntravascularOpticalCoherenceTomographyImageReferencedPerformedProcedureStepItem(Item):
    """Item of table A.66.3-1, PS3.3 A.66.3, printed in 10-11, C.8.27.1-1/ReferencedPerformedProcedureStepSequence."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)


@item
class IntravascularOpticalCoherenceTomographyImageSharedFunctionalGroupsItem(Item):
    """Item of table A.66.3-1, PS3.3 A.66.3: functional groups."""

    # Pixel Measures (C), PS3.3 C.7.6.16.2.1, if PresentationIntentType in {"FOR PRESENTATION"}
    PixelMeasuresSequence: Attr[Items[PixelMeasuresItem] | None, Iterable[PixelMeasuresItem]] = type1u(0x00289110, SQ)

    # Derivation Image (C), PS3.3 C.7.6.16.2.6
    DerivationImageSequence: Attr[Items[DerivationImageItem] | None, Iterable[DerivationImageItem]] = type2u(0x00089124, SQ)

    # Frame Anatomy (M), PS3.3 C.7.6.16.2.8
    FrameAnatomySequence: Attr[Items[FrameAnatomyItem] | None, Iterable[FrameAnatomyItem]] = type1u(0x00209071, SQ)

    # Cardiac Synchronization (C), PS3.3 C.7.6.16.2.7, if CardiacSynchronizationTechnique not in {NONE}
    CardiacSynchronizationSequence: Attr[Items[CardiacSynchronizationItem] | None, Iterable[CardiacSynchronizationItem]] = type1u(0x00189118, SQ)

    # Frame VOI LUT (U), PS3.3 C.7.6.16.2.10
    FrameVOILUTSequence: Attr[Items[FrameVOILUTItem] | None, Iterable[FrameVOILUTItem]] = type1u(0x00289132, SQ)

    # Pixel Intensity Relationship LUT (C), PS3.3 C.7.6.16.2.13, if PixelIntensityRelationship in {LOG}
    PixelIntensityRelationshipLUTSequence: Attr[Items[PixelIntensityRelationshipLUTPixelIntensityRelationshipLUTItem] | None, Iterable[PixelIntensityRelationshipLUTPixelIntensityRelationshipLUTItem]] = type1u(0x00289422, SQ)

    # Intravascular OCT Frame Type (M), PS3.3 C.8.27.6.1
    IntravascularOCTFrameTypeSequence: Attr[Items[IntravascularOCTFrameTypeItem] | None, Iterable[IntravascularOCTFrameTypeItem]] = type1u(0x00520025, SQ)

    # Intravascular Frame Content (C), PS3.3 C.8.27.6.2, if IVUSAcquisition in {MEASURED} or PresentationIntentType in {"FOR PRESENTATION"}
    IntravascularFrameContentSequence: Attr[Items[IntravascularFrameContentItem] | None, Iterable[IntravascularFrameContentItem]] = type1u(0x00520027, SQ)

    # Intravascular OCT Frame Content (C), PS3.3 C.8.27.6.3, if PresentationIntentType in {"FOR PROCESSING"}
    IntravascularOCTFrameContentSequence: Attr[Items[IntravascularOCTFrameContentItem] | None, Iterable[IntravascularOCTFrameContentItem]] = type1u(0x00520029, SQ)
