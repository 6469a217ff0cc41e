"""Pixel Measures Macro Attributes, PS3.3 C.7.6.16.2.1. Generated from table_C.7.6.16-2; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import DS, Item, item, type1c

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, Attr, ListDS


@item
class PixelMeasuresItem(Item):
    """Item of table C.7.6.16-2 in PixelMeasuresSequence, PS3.3 C.7.6.16.2.1."""

    PixelSpacing: Attr[tuple[float, float] | None, ListDS | tuple[AnyDS, AnyDS] | None] = type1c(0x00280030, DS, "2")  # if (VolumetricProperties not in {DISTORTED, SAMPLED} and ImageType[3] not in {LABEL, OVERVIEW}) or (SOPClassUID in {1.2.840.10008.5.1.4.1.1.66.4} and present(FrameOfReferenceUID)) or (SOPClassUID in {1.2.840.10008.5.1.4.1.1.77.1.5.4} and OphthalmicVolumetricPropertiesFlag in {YES}) or SOPClassUID in {1.2.840.10008.5.1.4.1.1.77.1.5.8} or SOPClassUID in {1.2.840.10008.5.1.4.1.1.481.23} or SOPClassUID in {1.2.840.10008.5.1.4.1.1.481.24}
    SliceThickness: Attr[float | None, AnyDS | None] = type1c(0x00180050, DS)  # if (VolumetricProperties in {VOLUME, SAMPLED} and ImageType[3] not in {LABEL, OVERVIEW}) or (SOPClassUID in {1.2.840.10008.5.1.4.1.1.66.4} and present(FrameOfReferenceUID)) or (SOPClassUID in {1.2.840.10008.5.1.4.1.1.77.1.5.4} and OphthalmicVolumetricPropertiesFlag in {YES}) or SOPClassUID in {1.2.840.10008.5.1.4.1.1.77.1.5.8}
    SpacingBetweenSlices: Attr[float | None, AnyDS | None] = type1c(0x00180088, DS)  # if DimensionOrganizationType in {TILED_FULL} and TotalPixelMatrixFocalPlanes > 1
