"""Billing and Material Management Code Module Attributes, PS3.3 C.4.17. Generated from table_C.4-17; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import CS, DS, IS, SQ, Item, item, untyped

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, Attr, OptCodes, OptSeq
    from dicomstd.items import CodeSequenceItem


@item
class FilmConsumptionItem(Item):
    """Item of table C.4-17 in FilmConsumptionSequence, PS3.3 C.4.17."""

    NumberOfFilms: int | None = untyped(0x21000170, IS)
    MediumType: str | None = untyped(0x20000030, CS)
    FilmSizeID: str | None = untyped(0x20100050, CS)


@item
class BillingSuppliesAndDevicesItem(Item):
    """Item of table C.4-17 in BillingSuppliesAndDevicesSequence, PS3.3 C.4.17."""

    BillingItemSequence: OptCodes[CodeSequenceItem] = untyped(0x00400296, SQ)
    QuantitySequence: OptSeq[QuantityItem] = untyped(0x00400293, SQ)


@item
class QuantityItem(Item):
    """Item of table C.4-17 in BillingSuppliesAndDevicesSequence/QuantitySequence, PS3.3 C.4.17."""

    Quantity: Attr[float | None, AnyDS | None] = untyped(0x00400294, DS)
    MeasuringUnitsSequence: OptCodes[CodeSequenceItem] = untyped(0x00400295, SQ)
