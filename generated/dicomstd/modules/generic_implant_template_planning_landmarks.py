"""Generic Implant Template Planning Landmarks Module Attributes, PS3.3 C.29.1.5. Generated from table_C.29.1.5-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import (
        PlanningLandmarkLineItem,
        PlanningLandmarkPlaneItem,
        PlanningLandmarkPointItem,
    )


class GenericImplantTemplatePlanningLandmarks(Protocol):
    """An object that has the Generic Implant Template Planning Landmarks Module, PS3.3 C.29.1.5."""

    @reads
    def PlanningLandmarkPointSequence(self) -> Items[PlanningLandmarkPointItem] | None: ...

    @reads
    def PlanningLandmarkLineSequence(self) -> Items[PlanningLandmarkLineItem] | None: ...

    @reads
    def PlanningLandmarkPlaneSequence(self) -> Items[PlanningLandmarkPlaneItem] | None: ...
