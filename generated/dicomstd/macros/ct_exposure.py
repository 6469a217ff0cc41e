"""CT Exposure Macro Attributes, PS3.3 C.8.15.3.8. Generated from table_C.8-124; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import CS, DS, FD, SQ, US, Item, item, type1c, type2c, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, AnyFD, Attr, OptCodes
    from dicomstd.items import CodeSequenceItem


@item
class CTExposureItem(Item):
    """Item of table C.8-124 in CTExposureSequence, PS3.3 C.8.15.3.8."""

    ReferencedXRaySourceIndex: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x00189377, US, "1-n")  # if MultienergyCTAcquisition in {YES}
    ExposureTimeInms: Attr[float | None, AnyFD | None] = type1c(0x00189328, FD)  # if FrameType[1] in {ORIGINAL} or (ImageType[1] in {ORIGINAL} and MultienergyCTAcquisition in {YES})
    XRayTubeCurrentInmA: Attr[float | None, AnyFD | None] = type1c(0x00189330, FD)  # if FrameType[1] in {ORIGINAL} or ImageType[1] in {ORIGINAL}
    ExposureInmAs: Attr[float | None, AnyFD | None] = type1c(0x00189332, FD)  # if FrameType[1] in {ORIGINAL} or ImageType[1] in {ORIGINAL}
    ExposureModulationType: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type1c(0x00189323, CS, "1-n")  # if FrameType[1] in {ORIGINAL} or ImageType[1] in {ORIGINAL}
    CTDIvol: Attr[float | None, AnyFD | None] = type2c(0x00189345, FD)  # if FrameType[1] in {ORIGINAL} or ImageType[1] in {ORIGINAL}
    CTDIPhantomTypeCodeSequence: OptCodes[CodeSequenceItem] = type3(0x00189346, SQ)
    WaterEquivalentDiameter: Attr[float | None, AnyFD | None] = type3(0x00181271, FD)
    WaterEquivalentDiameterCalculationMethodCodeSequence: OptCodes[CodeSequenceItem] = type1c(0x00181272, SQ)  # if present(WaterEquivalentDiameter)
    ImageAndFluoroscopyAreaDoseProduct: Attr[float | None, AnyDS | None] = type3(0x0018115E, DS)
