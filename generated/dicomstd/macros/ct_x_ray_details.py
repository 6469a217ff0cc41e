"""CT X-Ray Details Macro Attributes, PS3.3 C.8.15.3.9. Generated from table_C.8-125; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import CS, DS, FL, SH, US, Item, item, type1c, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, AnyFD, Attr, ListDS, ListFD


@item
class CTXRayDetailsCTXRayDetailsItem(Item):
    """Item of table C.8-125 in CTXRayDetailsSequence, PS3.3 C.8.15.3.9."""

    ReferencedPathIndex: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x00189378, US, "1-n")  # if MultienergyCTAcquisition in {YES}
    KVP: Attr[float | None, AnyDS | None] = type1c(0x00180060, DS)  # if FrameType[1] in {ORIGINAL} or ImageType[1] in {ORIGINAL}
    FocalSpots: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = type1c(0x00181190, DS, "1-n")  # if FrameType[1] in {ORIGINAL} or ImageType[1] in {ORIGINAL}
    FilterType: str | None = type1c(0x00181160, SH)  # if FrameType[1] in {ORIGINAL} or ImageType[1] in {ORIGINAL}
    FilterMaterial: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type1c(0x00187050, CS, "1-n")  # if (FrameType[1] in {ORIGINAL} or ImageType[1] in {ORIGINAL}) and FilterType not in {NONE}
    CalciumScoringMassFactorPatient: Attr[float | None, AnyFD | None] = type3(0x00189351, FL)
    CalciumScoringMassFactorDevice: Attr[tuple[float, float, float] | None, ListFD | tuple[AnyFD, AnyFD, AnyFD] | None] = type3(0x00189352, FL, "3")
    EnergyWeightingFactor: Attr[float | None, AnyFD | None] = type1c(0x00189353, FL)  # if FrameType[4] in {ENERGY_PROP_WT} or ImageType[4] in {ENERGY_PROP_WT}
