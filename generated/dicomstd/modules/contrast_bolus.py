"""Contrast/Bolus Module Attributes, PS3.3 C.7.6.4. Generated from table_C.7-12; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items, Time
    from dicomstd.items import CodeSequenceItem, ContrastBolusAdministrationRouteItem


class ContrastBolus(Protocol):
    """An object that has the Contrast/Bolus Module, PS3.3 C.7.6.4."""

    @property
    def ContrastBolusAgent(self) -> str | None: ...

    @reads
    def ContrastBolusAgentSequence(self) -> Items[CodeSequenceItem] | None: ...

    @property
    def ContrastBolusRoute(self) -> str | None: ...

    @reads
    def ContrastBolusAdministrationRouteSequence(self) -> Items[ContrastBolusAdministrationRouteItem] | None: ...

    @reads
    def ContrastBolusVolume(self) -> float | None: ...

    @reads
    def ContrastBolusStartTime(self) -> Time | None: ...

    @reads
    def ContrastBolusStopTime(self) -> Time | None: ...

    @reads
    def ContrastBolusTotalDose(self) -> float | None: ...

    @reads
    def ContrastFlowRate(self) -> tuple[float, ...] | None: ...

    @reads
    def ContrastFlowDuration(self) -> tuple[float, ...] | None: ...

    @property
    def ContrastBolusIngredient(self) -> str | None: ...

    @reads
    def ContrastBolusIngredientConcentration(self) -> float | None: ...
