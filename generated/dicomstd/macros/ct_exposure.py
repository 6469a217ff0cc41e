"""CT Exposure Macro Attributes, PS3.3 C.8.15.3.8. Generated from table_C.8-124; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import CS, DS, FD, SQ, US, Item, item, type1c, type2c, type3

if TYPE_CHECKING:
    from collections.abc import Iterable
    from decimal import Decimal
    from dicodec.typed import Attr, CodedConcept, Items
    from dicomstd.items import CodeSequenceItem


@item
class CTExposureItem(Item):
    """Item of table C.8-124 in CTExposureSequence, PS3.3 C.8.15.3.8."""

    ReferencedXRaySourceIndex: Attr[tuple[int, ...] | None, list[int]] = type1c(0x00189377, US, "1-n")  # if MultienergyCTAcquisition in {YES}
    ExposureTimeInms: Attr[float | None, Decimal] = type1c(0x00189328, FD)  # if FrameType[1] in {ORIGINAL} or (ImageType[1] in {ORIGINAL} and MultienergyCTAcquisition in {YES})
    XRayTubeCurrentInmA: Attr[float | None, Decimal] = type1c(0x00189330, FD)  # if FrameType[1] in {ORIGINAL} or ImageType[1] in {ORIGINAL}
    ExposureInmAs: Attr[float | None, Decimal] = type1c(0x00189332, FD)  # if FrameType[1] in {ORIGINAL} or ImageType[1] in {ORIGINAL}
    ExposureModulationType: Attr[tuple[str, ...] | None, list[str]] = type1c(0x00189323, CS, "1-n")  # if FrameType[1] in {ORIGINAL} or ImageType[1] in {ORIGINAL}
    CTDIvol: Attr[float | None, Decimal] = type2c(0x00189345, FD)  # if FrameType[1] in {ORIGINAL} or ImageType[1] in {ORIGINAL}
    CTDIPhantomTypeCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type3(0x00189346, SQ)
    WaterEquivalentDiameter: Attr[float | None, Decimal] = type3(0x00181271, FD)
    WaterEquivalentDiameterCalculationMethodCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type1c(0x00181272, SQ)  # if present(WaterEquivalentDiameter)
    ImageAndFluoroscopyAreaDoseProduct: Attr[float | None, Decimal | str] = type3(0x0018115E, DS)
