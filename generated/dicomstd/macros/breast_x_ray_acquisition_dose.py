"""Breast X-Ray Acquisition Dose Macro Attributes, PS3.3 C.8.31.5. Generated from table_C.8.31.5-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, DS, FD, IS, Item, item, type1, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, AnyFD, Attr


@item
class XRayAcquisitionDoseItem(Item):
    """Item of table C.8.31.5-1 in XRayAcquisitionDoseSequence, PS3.3 C.8.31.5."""

    ExposureTimeInms: Attr[float, AnyFD] = type1(0x00189328, FD)
    ExposureInmAs: Attr[float, AnyFD] = type1(0x00189332, FD)
    RelativeXRayExposure: int | None = type3(0x00181405, IS)
    HalfValueLayer: Attr[float | None, AnyDS | None] = type3(0x00400314, DS)
    OrganDose: Attr[float, AnyDS] = type1(0x00400316, DS)
    EntranceDoseInmGy: Attr[float, AnyDS] = type1(0x00408302, DS)
    EntranceDoseDerivation: Literal["IAK", "ESAK", "ESDBS", "ESDNOBS"] | None = type3(0x00408303, CS)
