"""CT Image Module Attributes, PS3.3 C.8.2.1. Generated from table_C.8-3; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import CS, DS, FD, FL, SH, Item, item, type1, type1c, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, AnyFD, Attr, ListDS


@item
class CTImageCTAdditionalXRaySourceItem(Item):
    """Item of table C.8-3 in CTAdditionalXRaySourceSequence, PS3.3 C.8.2.1."""

    KVP: Attr[float, AnyDS] = type1(0x00180060, DS)
    XRayTubeCurrentInmA: Attr[float, AnyFD] = type1(0x00189330, FD)
    DataCollectionDiameter: Attr[float, AnyDS] = type1(0x00180090, DS)
    FocalSpots: Attr[tuple[float, ...], ListDS | tuple[AnyDS, ...]] = type1(0x00181190, DS, "1-n")
    FilterType: str = type1(0x00181160, SH)
    FilterMaterial: Attr[tuple[str, ...], list[str] | tuple[str, ...]] = type1(0x00187050, CS, "1-n")
    ExposureInmAs: Attr[float | None, AnyFD | None] = type3(0x00189332, FD)
    EnergyWeightingFactor: Attr[float | None, AnyFD | None] = type1c(0x00189353, FL)  # if DerivationCodeSequence in {(113097, DCM)}
