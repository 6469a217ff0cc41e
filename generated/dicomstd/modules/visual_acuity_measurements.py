"""Visual Acuity Measurements Module Attributes, PS3.3 C.8.25.12. Generated from table_C.8.25.12-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import CodeSequenceItem, VisualAcuityMeasurementsItem


class VisualAcuityMeasurements(Protocol):
    """An object that has the Visual Acuity Measurements Module, PS3.3 C.8.25.12."""

    @property
    def ViewingDistanceType(self) -> Literal["DISTANCE", "NEAR", "INTERMEDIATE", "OTHER"]: ...

    @reads
    def VisualAcuityTypeCodeSequence(self) -> Items[CodeSequenceItem]: ...

    @property
    def BackgroundColor(self) -> str: ...

    @property
    def Optotype(self) -> str: ...

    @property
    def OptotypeDetailedDefinition(self) -> str | None: ...

    @property
    def OptotypePresentation(self) -> Literal["SINGLE", "MULTIPLE"]: ...

    @reads
    def VisualAcuityRightEyeSequence(self) -> Items[VisualAcuityMeasurementsItem] | None: ...

    @reads
    def VisualAcuityLeftEyeSequence(self) -> Items[VisualAcuityMeasurementsItem] | None: ...

    @reads
    def VisualAcuityBothEyesOpenSequence(self) -> Items[VisualAcuityMeasurementsItem] | None: ...
