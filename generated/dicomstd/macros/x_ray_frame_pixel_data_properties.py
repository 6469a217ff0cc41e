"""X-Ray Frame Pixel Data Properties Macro Attributes, PS3.3 C.8.19.6.4. Generated from table_C.8.19.6-4; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, DS, FL, SS, Item, item, type1, type1c, type2c, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, AnyFD, Attr, ListDS, ListFD


@item
class FramePixelDataPropertiesItem(Item):
    """Item of table C.8.19.6-4 in FramePixelDataPropertiesSequence, PS3.3 C.8.19.6.4."""

    FrameType: Attr[tuple[str, ...], list[str] | tuple[str, ...]] = type1(0x00089007, CS, "4-5")
    PixelIntensityRelationship: str = type1(0x00281040, CS)
    PixelIntensityRelationshipSign: Literal[1, -1] = type1(0x00281041, SS)
    ImagerPixelSpacing: Attr[tuple[float, float] | None, ListDS | tuple[AnyDS, AnyDS] | None] = type1c(0x00181164, DS, "2")  # if ImageType[1] in {ORIGINAL}
    PixelDataAreaOriginRelativeToFOV: Attr[tuple[float, float] | None, ListFD | tuple[AnyFD, AnyFD] | None] = type3(0x00187036, FL, "2")
    PixelDataAreaRotationAngleRelativeToFOV: Attr[float | None, AnyFD | None] = type3(0x00187038, FL)
    GeometricalProperties: Literal["UNIFORM", "NON_UNIFORM"] = type1(0x00289444, CS)
    GeometricMaximumDistortion: Attr[float | None, AnyFD | None] = type2c(0x00289445, FL)  # if GeometricalProperties in {NON_UNIFORM}
    ImageProcessingApplied: Attr[tuple[str, ...], list[str] | tuple[str, ...]] = type1(0x00289446, CS, "1-n")
