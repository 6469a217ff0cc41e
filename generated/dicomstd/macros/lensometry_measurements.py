"""Lensometry Measurements Macro Attributes, PS3.3 C.8.25.8.1. Generated from table_C.8.25.8-2; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, FD, SQ, Item, item, type1, type1c, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr, OptSeq
    from dicomstd.items import CylinderItem, PrismSequencePrismItem


@item
class LensometryMeasurementsItem(Item):
    """Item of table C.8.25.8-2, PS3.3 C.8.25.8.1."""

    SpherePower: Attr[float, AnyFD] = type1(0x00460146, FD)
    CylinderSequence: OptSeq[CylinderItem] = type1c(0x00460018, SQ)
    AddNearSequence: OptSeq[LensometryMeasurementsAddNearItem] = type1c(0x00460100, SQ)
    AddIntermediateSequence: OptSeq[LensometryMeasurementsAddIntermediateItem] = type1c(0x00460101, SQ)
    PrismSequence: OptSeq[PrismSequencePrismItem] = type1c(0x00460028, SQ)
    LensSegmentType: Literal["PROGRESSIVE", "NONPROGRESSIVE"] | None = type3(0x00460038, CS)
    OpticalTransmittance: Attr[float | None, AnyFD | None] = type3(0x00460040, FD)
    ChannelWidth: Attr[float | None, AnyFD | None] = type3(0x00460042, FD)


@item
class LensometryMeasurementsAddNearItem(Item):
    """Item of table C.8.25.8-2 in AddNearSequence, PS3.3 C.8.25.8.1."""

    AddPower: Attr[float, AnyFD] = type1(0x00460104, FD)
    ViewingDistance: Attr[float | None, AnyFD | None] = type3(0x00460106, FD)


@item
class LensometryMeasurementsAddIntermediateItem(Item):
    """Item of table C.8.25.8-2 in AddIntermediateSequence, PS3.3 C.8.25.8.1."""

    AddPower: Attr[float, AnyFD] = type1(0x00460104, FD)
    ViewingDistance: Attr[float | None, AnyFD | None] = type3(0x00460106, FD)
