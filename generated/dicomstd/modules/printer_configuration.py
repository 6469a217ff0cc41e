"""Printer Configuration Module Attributes, PS3.3 C.13.13. Generated from table_C.13-13; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import PrinterConfigurationItem


class PrinterConfiguration(Protocol):
    """An object that has the Printer Configuration Module, PS3.3 C.13.13."""

    @reads
    def PrinterConfigurationSequence(self) -> Items[PrinterConfigurationItem] | None: ...
