"""Billing and Material Management Code Module Attributes, PS3.3 C.4.17. Generated from table_C.4-17; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import CS, DS, IS, SQ, Item, item, reads, untyped

if TYPE_CHECKING:
    from collections.abc import Iterable
    from decimal import Decimal
    from dicodec.typed import Attr, CodedConcept, Items
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

    BillingItemSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = untyped(0x00400296, SQ)
    QuantitySequence: Attr[Items[QuantityItem] | None, Iterable[QuantityItem]] = untyped(0x00400293, SQ)


@item
class QuantityItem(Item):
    """Item of table C.4-17 in BillingSuppliesAndDevicesSequence/QuantitySequence, PS3.3 C.4.17."""

    Quantity: Attr[float | None, Decimal | str] = untyped(0x00400294, DS)
    MeasuringUnitsSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = untyped(0x00400295, SQ)


class BillingAndMaterialManagementCode(Protocol):
    """An object that has the Billing and Material Management Code Module, PS3.3 C.4.17."""

    @reads
    def BillingProcedureStepSequence(self) -> Items[CodeSequenceItem] | None: ...

    @reads
    def FilmConsumptionSequence(self) -> Items[FilmConsumptionItem] | None: ...

    @reads
    def BillingSuppliesAndDevicesSequence(self) -> Items[BillingSuppliesAndDevicesItem] | None: ...
