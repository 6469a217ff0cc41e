"""General Ophthalmic Refractive Measurements Module Attributes, PS3.3 C.8.25.7. Generated from table_C.8.25.7-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Date, Items, Time
    from dicomstd.items import SOPInstanceReferenceItem


class GeneralOphthalmicRefractiveMeasurements(Protocol):
    """An object that has the General Ophthalmic Refractive Measurements Module, PS3.3 C.8.25.7."""

    @property
    def InstanceNumber(self) -> int: ...

    @reads
    def ContentDate(self) -> Date: ...

    @reads
    def ContentTime(self) -> Time: ...

    @property
    def MeasurementLaterality(self) -> Literal["R", "L", "B"] | None: ...

    @property
    def ImageComments(self) -> str | None: ...

    @reads
    def ReferencedRefractiveMeasurementsSequence(self) -> Items[SOPInstanceReferenceItem] | None: ...
