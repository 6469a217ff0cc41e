"""CT Acquisition Details Macro Attributes, PS3.3 C.8.15.3.3. Generated from table_C.8-119; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, DS, FD, US, Item, item, type1c

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, AnyFD, Attr


@item
class CTAcquisitionDetailsItem(Item):
    """Item of table C.8-119 in CTAcquisitionDetailsSequence, PS3.3 C.8.15.3.3."""

    ReferencedPathIndex: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x00189378, US, "1-n")  # if MultienergyCTAcquisition in {YES}
    RotationDirection: Literal["CW", "CC"] | None = type1c(0x00181140, CS)  # if (FrameType[1] in {ORIGINAL} or ImageType[1] in {ORIGINAL}) and AcquisitionType not in {CONSTANT_ANGLE}
    RevolutionTime: Attr[float | None, AnyFD | None] = type1c(0x00189305, FD)  # if (FrameType[1] in {ORIGINAL} or ImageType[1] in {ORIGINAL}) and AcquisitionType not in {CONSTANT_ANGLE}
    SingleCollimationWidth: Attr[float | None, AnyFD | None] = type1c(0x00189306, FD)  # if FrameType[1] in {ORIGINAL} or ImageType[1] in {ORIGINAL}
    TotalCollimationWidth: Attr[float | None, AnyFD | None] = type1c(0x00189307, FD)  # if FrameType[1] in {ORIGINAL} or ImageType[1] in {ORIGINAL}
    TableHeight: Attr[float | None, AnyDS | None] = type1c(0x00181130, DS)  # if FrameType[1] in {ORIGINAL} or ImageType[1] in {ORIGINAL}
    GantryDetectorTilt: Attr[float | None, AnyDS | None] = type1c(0x00181120, DS)  # if FrameType[1] in {ORIGINAL} or ImageType[1] in {ORIGINAL}
    DataCollectionDiameter: Attr[float | None, AnyDS | None] = type1c(0x00180090, DS)  # if FrameType[1] in {ORIGINAL} or ImageType[1] in {ORIGINAL}
