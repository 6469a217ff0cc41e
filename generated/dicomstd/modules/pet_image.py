"""PET Image Module Attributes, PS3.3 C.8.9.4. Generated from table_C.8-63; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Date, Items, Time
    from dicomstd.items import (
        GeneralAnatomyOptionalAnatomicRegionItem,
        OptionalViewAndSliceProgressionDirectionViewCodeItem,
        PrimaryAnatomicStructurePrimaryAnatomicStructureItem,
    )


class PETImage(Protocol):
    """An object that has the PET Image Module, PS3.3 C.8.9.4."""

    @reads
    def ImageType(self) -> tuple[str, ...]: ...

    @property
    def SamplesPerPixel(self) -> Literal[1]: ...

    @property
    def PhotometricInterpretation(self) -> Literal["MONOCHROME2"]: ...

    @property
    def BitsAllocated(self) -> Literal[16]: ...

    @property
    def BitsStored(self) -> int: ...

    @property
    def HighBit(self) -> int: ...

    @reads
    def RescaleIntercept(self) -> float: ...

    @reads
    def RescaleSlope(self) -> float: ...

    @reads
    def FrameReferenceTime(self) -> float: ...

    @reads
    def TriggerTime(self) -> float | None: ...

    @reads
    def FrameTime(self) -> float | None: ...

    @property
    def LowRRValue(self) -> int | None: ...

    @property
    def HighRRValue(self) -> int | None: ...

    @property
    def LossyImageCompression(self) -> Literal["00", "01"] | None: ...

    @property
    def ImageIndex(self) -> int: ...

    @reads
    def AcquisitionDate(self) -> Date | None: ...

    @reads
    def AcquisitionTime(self) -> Time | None: ...

    @property
    def ActualFrameDuration(self) -> int | None: ...

    @property
    def NominalInterval(self) -> int | None: ...

    @property
    def IntervalsAcquired(self) -> int | None: ...

    @property
    def IntervalsRejected(self) -> int | None: ...

    @property
    def PrimaryPromptsCountsAccumulated(self) -> int | None: ...

    @reads
    def SecondaryCountsAccumulated(self) -> tuple[int, ...] | None: ...

    @reads
    def SliceSensitivityFactor(self) -> float | None: ...

    @reads
    def DecayFactor(self) -> float | None: ...

    @reads
    def DoseCalibrationFactor(self) -> float | None: ...

    @reads
    def ScatterFractionFactor(self) -> float | None: ...

    @reads
    def DeadTimeFactor(self) -> float | None: ...

    @reads
    def AnatomicRegionSequence(self) -> Items[GeneralAnatomyOptionalAnatomicRegionItem] | None: ...

    @reads
    def PrimaryAnatomicStructureSequence(self) -> Items[PrimaryAnatomicStructurePrimaryAnatomicStructureItem] | None: ...

    @reads
    def ViewCodeSequence(self) -> Items[OptionalViewAndSliceProgressionDirectionViewCodeItem] | None: ...

    @property
    def SliceProgressionDirection(self) -> str | None: ...

    @reads
    def IsocenterPosition(self) -> tuple[float, float, float] | None: ...
