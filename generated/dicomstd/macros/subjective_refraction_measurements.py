"""Subjective Refraction Measurements Macro Attributes, PS3.3 C.8.25.11. Generated from table_C.8.25.11-2; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import FD, SQ, Item, item, type1, type1c, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr, OptSeq
    from dicomstd.items import CylinderItem, PrismSequencePrismItem


@item
class SubjectiveRefractionMeasurementsItem(Item):
    """Item of table C.8.25.11-2, PS3.3 C.8.25.11."""

    SpherePower: Attr[float, AnyFD] = type1(0x00460146, FD)
    CylinderSequence: OptSeq[CylinderItem] = type1c(0x00460018, SQ)
    PrismSequence: OptSeq[PrismSequencePrismItem] = type1c(0x00460028, SQ)
    VertexDistance: Attr[float | None, AnyFD | None] = type3(0x0022000F, FD)
    AddNearSequence: OptSeq[SubjectiveRefractionMeasurementsAddNearItem] = type1c(0x00460100, SQ)
    AddIntermediateSequence: OptSeq[SubjectiveRefractionMeasurementsAddIntermediateItem] = type1c(0x00460101, SQ)
    AddOtherSequence: OptSeq[AddOtherItem] = type1c(0x00460102, SQ)


@item
class SubjectiveRefractionMeasurementsAddNearItem(Item):
    """Item of table C.8.25.11-2 in AddNearSequence, PS3.3 C.8.25.11."""

    AddPower: Attr[float, AnyFD] = type1(0x00460104, FD)
    ViewingDistance: Attr[float | None, AnyFD | None] = type3(0x00460106, FD)


@item
class SubjectiveRefractionMeasurementsAddIntermediateItem(Item):
    """Item of table C.8.25.11-2 in AddIntermediateSequence, PS3.3 C.8.25.11."""

    AddPower: Attr[float, AnyFD] = type1(0x00460104, FD)
    ViewingDistance: Attr[float | None, AnyFD | None] = type3(0x00460106, FD)


@item
class AddOtherItem(Item):
    """Item of table C.8.25.11-2 in AddOtherSequence, PS3.3 C.8.25.11."""

    AddPower: Attr[float, AnyFD] = type1(0x00460104, FD)
    ViewingDistance: Attr[float | None, AnyFD | None] = type3(0x00460106, FD)
