"""US Image Module Attributes, PS3.3 C.8.5.6. Generated from table_C.8-18; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import DateTime, Items, Tag
    from dicomstd.items import (
        CodeSequenceItem,
        DeviceIdentificationItem,
        GeneralAnatomyOptionalAnatomicRegionItem,
        OptionalViewAndSliceProgressionDirectionViewCodeItem,
        PrimaryAnatomicStructurePrimaryAnatomicStructureItem,
    )


class USImage(Protocol):
    """An object that has the US Image Module, PS3.3 C.8.5.6."""

    @property
    def SamplesPerPixel(self) -> int: ...

    @property
    def PhotometricInterpretation(self) -> str: ...

    @property
    def BitsAllocated(self) -> int: ...

    @property
    def BitsStored(self) -> int: ...

    @property
    def HighBit(self) -> int: ...

    @property
    def PlanarConfiguration(self) -> int | None: ...

    @property
    def PixelRepresentation(self) -> Literal[0]: ...

    @reads
    def FrameIncrementPointer(self) -> tuple[Tag, ...] | None: ...

    @reads
    def ImageType(self) -> tuple[str, ...] | None: ...

    @property
    def LossyImageCompression(self) -> Literal["00", "01"] | None: ...

    @property
    def NumberOfStages(self) -> int | None: ...

    @property
    def NumberOfViewsInStage(self) -> int | None: ...

    @reads
    def RWaveTimeVector(self) -> tuple[float, ...] | None: ...

    @property
    def UltrasoundColorDataPresent(self) -> Literal[0, 1] | None: ...

    @property
    def StageName(self) -> str | None: ...

    @reads
    def StageCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @property
    def StageNumber(self) -> int | None: ...

    @property
    def ViewName(self) -> str | None: ...

    @property
    def ViewNumber(self) -> int | None: ...

    @property
    def NumberOfEventTimers(self) -> int | None: ...

    @reads
    def EventElapsedTimes(self) -> tuple[float, ...] | None: ...

    @reads
    def EventTimerNames(self) -> tuple[str, ...] | None: ...

    @reads
    def AnatomicRegionSequence(self) -> Items[GeneralAnatomyOptionalAnatomicRegionItem] | None: ...

    @reads
    def PrimaryAnatomicStructureSequence(self) -> Items[PrimaryAnatomicStructurePrimaryAnatomicStructureItem] | None: ...

    @reads
    def ViewCodeSequence(self) -> Items[OptionalViewAndSliceProgressionDirectionViewCodeItem] | None: ...

    @property
    def SliceProgressionDirection(self) -> str | None: ...

    @reads
    def AcquisitionDateTime(self) -> DateTime | None: ...

    @reads
    def TriggerTime(self) -> float | None: ...

    @property
    def NominalInterval(self) -> int | None: ...

    @property
    def BeatRejectionFlag(self) -> Literal["Y", "N"] | None: ...

    @property
    def LowRRValue(self) -> int | None: ...

    @property
    def HighRRValue(self) -> int | None: ...

    @property
    def HeartRate(self) -> int | None: ...

    @property
    def IVUSAcquisition(self) -> str | None: ...

    @reads
    def IVUSPullbackRate(self) -> float | None: ...

    @reads
    def IVUSGatedRate(self) -> float | None: ...

    @property
    def IVUSPullbackStartFrameNumber(self) -> int | None: ...

    @property
    def IVUSPullbackStopFrameNumber(self) -> int | None: ...

    @reads
    def LesionNumber(self) -> tuple[int, ...] | None: ...

    @reads
    def OutputPower(self) -> tuple[str, ...] | None: ...

    @reads
    def TransducerData(self) -> tuple[str, ...] | None: ...

    @reads
    def TransducerIdentificationSequence(self) -> Items[DeviceIdentificationItem] | None: ...

    @property
    def TransducerType(self) -> str | None: ...

    @reads
    def FocusDepth(self) -> float | None: ...

    @property
    def ProcessingFunction(self) -> str | None: ...

    @reads
    def MechanicalIndex(self) -> float | None: ...

    @reads
    def BoneThermalIndex(self) -> float | None: ...

    @reads
    def CranialThermalIndex(self) -> float | None: ...

    @reads
    def SoftTissueThermalIndex(self) -> float | None: ...

    @reads
    def SoftTissueFocusThermalIndex(self) -> float | None: ...

    @reads
    def SoftTissueSurfaceThermalIndex(self) -> float | None: ...

    @property
    def DepthOfScanField(self) -> int | None: ...

    @property
    def OverlaySubtype(self) -> str | None: ...
