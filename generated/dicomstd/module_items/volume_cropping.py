"""Volume Cropping Module Attributes, PS3.3 C.11.24. Generated from table_C.11.24-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, FD, SQ, US, Item, item, numbered, type1, type1c

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr, ListFD, OptSeq
    from dicomstd.items import ImageSOPInstanceReferenceItem


@item
class VolumeCroppingItem(Item):
    """Item of table C.11.24-1 in VolumeCroppingSequence, PS3.3 C.11.24."""

    CroppingSpecificationNumber: int = numbered(0x00701309, US)
    VolumeCroppingMethod: Literal["BOUNDING_BOX", "OBLIQUE_PLANES", "INCLUDE_SEG", "EXCLUDE_SEG"] = type1(0x00701302, CS)
    BoundingBoxCrop: Attr[tuple[float, float, float, float, float, float] | None, ListFD | tuple[AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD] | None] = type1c(0x00701303, FD, "6")  # if VolumeCroppingMethod in {BOUNDING_BOX}
    ObliqueCroppingPlaneSequence: OptSeq[ObliqueCroppingPlaneItem] = type1c(0x00701304, SQ)  # if VolumeCroppingMethod in {OBLIQUE}
    ReferencedImageSequence: OptSeq[ImageSOPInstanceReferenceItem] = type1c(0x00081140, SQ)  # if VolumeCroppingMethod in {INCLUDE_SEG, EXCLUDE_SEG}


@item
class ObliqueCroppingPlaneItem(Item):
    """Item of table C.11.24-1 in VolumeCroppingSequence/ObliqueCroppingPlaneSequence, PS3.3 C.11.24."""

    Plane: Attr[tuple[float, float, float, float], ListFD | tuple[AnyFD, AnyFD, AnyFD, AnyFD]] = type1(0x00701305, FD, "4")
    PlaneNormal: Attr[tuple[float, float, float], ListFD | tuple[AnyFD, AnyFD, AnyFD]] = type1(0x00701306, FD, "3")
