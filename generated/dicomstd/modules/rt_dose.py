"""RT Dose Module Attributes, PS3.3 C.8.8.3. Generated from table_C.8-39; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Date, Items, Time
    from dicomstd.items import (
        CodeSequenceItem,
        PlanOverviewItem,
        RTDoseReferencedInstanceItem,
        RTDoseReferencedRTPlanItem,
        ReferencedTreatmentRecordItem,
        SOPInstanceReferenceItem,
    )


class RTDose(Protocol):
    """An object that has the RT Dose Module, PS3.3 C.8.8.3."""

    @property
    def SamplesPerPixel(self) -> Literal[1] | None: ...

    @property
    def PhotometricInterpretation(self) -> Literal["MONOCHROME2"] | None: ...

    @property
    def BitsAllocated(self) -> Literal[16, 32] | None: ...

    @property
    def BitsStored(self) -> int | None: ...

    @property
    def HighBit(self) -> int | None: ...

    @property
    def PixelRepresentation(self) -> int | None: ...

    @reads
    def ContentDate(self) -> Date | None: ...

    @reads
    def ContentTime(self) -> Time | None: ...

    @property
    def DoseUnits(self) -> Literal["GY", "RELATIVE"]: ...

    @property
    def DoseType(self) -> str: ...

    @property
    def SpatialTransformOfDose(self) -> str | None: ...

    @reads
    def ReferencedSpatialRegistrationSequence(self) -> Items[SOPInstanceReferenceItem] | None: ...

    @property
    def InstanceNumber(self) -> int | None: ...

    @property
    def EntityLongLabel(self) -> str | None: ...

    @property
    def DoseComment(self) -> str | None: ...

    @reads
    def NormalizationPoint(self) -> tuple[float, float, float] | None: ...

    @property
    def DoseSummationType(self) -> str: ...

    @reads
    def ReferencedRTPlanSequence(self) -> Items[RTDoseReferencedRTPlanItem] | None: ...

    @reads
    def ReferencedTreatmentRecordSequence(self) -> Items[ReferencedTreatmentRecordItem] | None: ...

    @reads
    def GridFrameOffsetVector(self) -> tuple[float, ...] | None: ...

    @reads
    def DoseGridScaling(self) -> float | None: ...

    @reads
    def TissueHeterogeneityCorrection(self) -> tuple[str, ...] | None: ...

    @reads
    def DerivationCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @reads
    def ReferencedInstanceSequence(self) -> Items[RTDoseReferencedInstanceItem] | None: ...

    @reads
    def PlanOverviewSequence(self) -> Items[PlanOverviewItem] | None: ...
