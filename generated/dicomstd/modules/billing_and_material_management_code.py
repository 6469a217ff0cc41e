"""Billing and Material Management Code Module Attributes, PS3.3 C.4.17. Generated from table_C.4-17; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import BillingSuppliesAndDevicesItem, CodeSequenceItem, FilmConsumptionItem


class BillingAndMaterialManagementCode(Protocol):
    """An object that has the Billing and Material Management Code Module, PS3.3 C.4.17."""

    @reads
    def BillingProcedureStepSequence(self) -> Items[CodeSequenceItem] | None: ...

    @reads
    def FilmConsumptionSequence(self) -> Items[FilmConsumptionItem] | None: ...

    @reads
    def BillingSuppliesAndDevicesSequence(self) -> Items[BillingSuppliesAndDevicesItem] | None: ...
