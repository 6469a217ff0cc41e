"""Items of the Multi-frame Grayscale Word Secondary Capture Image IOD, PS3.3 A.8.4.3. Generated; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import SQ, Item, item, type1u

if TYPE_CHECKING:
    from dicodec.typed import OptSeq
    from dicomstd.items import PixelMeasuresItem, PlaneOrientationItem, PlanePositionItem


@item
class MultiFrameGrayscaleWordSecondaryCaptureImagePerFrameFunctionalGroupsItem(Item):
    """Item of table A.8-4, PS3.3 A.8.4.3: functional groups."""

    # Pixel Measures (C), PS3.3 C.7.6.16.2.1
    PixelMeasuresSequence: OptSeq[PixelMeasuresItem] = type1u(0x00289110, SQ)

    # Plane Position (Patient) (C), PS3.3 C.7.6.16.2.3
    PlanePositionSequence: OptSeq[PlanePositionItem] = type1u(0x00209113, SQ)

    # Plane Orientation (Patient) (C), PS3.3 C.7.6.16.2.4
    PlaneOrientationSequence: OptSeq[PlaneOrientationItem] = type1u(0x00209116, SQ)


@item
class MultiFrameGrayscaleWordSecondaryCaptureImageSharedFunctionalGroupsItem(Item):
    """Item of table A.8-4, PS3.3 A.8.4.3: functional groups."""

    # Pixel Measures (C), PS3.3 C.7.6.16.2.1
    PixelMeasuresSequence: OptSeq[PixelMeasuresItem] = type1u(0x00289110, SQ)

    # Plane Position (Patient) (C), PS3.3 C.7.6.16.2.3
    PlanePositionSequence: OptSeq[PlanePositionItem] = type1u(0x00209113, SQ)

    # Plane Orientation (Patient) (C), PS3.3 C.7.6.16.2.4
    PlaneOrientationSequence: OptSeq[PlaneOrientationItem] = type1u(0x00209116, SQ)
