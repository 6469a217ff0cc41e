"""Subjective Refraction Measurements Module Attributes, PS3.3 C.8.25.11. Generated from table_C.8.25.11-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import SubjectiveRefractionMeasurementsItem


class SubjectiveRefractionMeasurements(Protocol):
    """An object that has the Subjective Refraction Measurements Module, PS3.3 C.8.25.11."""

    @reads
    def SubjectiveRefractionRightEyeSequence(self) -> Items[SubjectiveRefractionMeasurementsItem] | None: ...

    @reads
    def SubjectiveRefractionLeftEyeSequence(self) -> Items[SubjectiveRefractionMeasurementsItem] | None: ...

    @reads
    def DistancePupillaryDistance(self) -> float | None: ...

    @reads
    def NearPupillaryDistance(self) -> float | None: ...

    @reads
    def IntermediatePupillaryDistance(self) -> float | None: ...

    @reads
    def OtherPupillaryDistance(self) -> float | None: ...
