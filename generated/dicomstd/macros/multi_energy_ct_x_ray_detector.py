"""Multi-energy CT X-Ray Detector Macro Attributes, PS3.3 C.8.2.2.2. Generated from table_C.8.2.2-3; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import CS, DS, ST, UC, US, Item, item, numbered, type1, type1c, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, Attr


@item
class MultienergyCTXRayDetectorItem(Item):
    """Item of table C.8.2.2-3 in MultienergyCTXRayDetectorSequence, PS3.3 C.8.2.2.2."""

    XRayDetectorIndex: int = numbered(0x00189370, US)
    XRayDetectorID: str = type1(0x00189371, UC)
    MultienergyDetectorType: str = type1(0x00189372, CS)
    XRayDetectorLabel: str | None = type3(0x00189373, ST)
    NominalMaxEnergy: Attr[float | None, AnyDS | None] = type1c(0x00189374, DS)  # if MultienergyDetectorType in {PHOTON_COUNTING}
    NominalMinEnergy: Attr[float | None, AnyDS | None] = type1c(0x00189375, DS)  # if MultienergyDetectorType in {PHOTON_COUNTING}
    EffectiveBinEnergy: Attr[float | None, AnyDS | None] = type3(0x0018936E, DS)
