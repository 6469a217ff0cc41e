"""MR Image Module Attributes, PS3.3 C.8.3.1. Generated from table_C.8-4; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import (
        GeneralAnatomyOptionalAnatomicRegionItem,
        OptionalViewAndSliceProgressionDirectionViewCodeItem,
        PrimaryAnatomicStructurePrimaryAnatomicStructureItem,
    )


class MRImage(Protocol):
    """An object that has the MR Image Module, PS3.3 C.8.3.1."""

    @reads
    def ImageType(self) -> tuple[str, ...]: ...

    @property
    def SamplesPerPixel(self) -> Literal[1]: ...

    @property
    def PhotometricInterpretation(self) -> Literal["MONOCHROME1", "MONOCHROME2"]: ...

    @property
    def BitsAllocated(self) -> Literal[16]: ...

    @property
    def BitsStored(self) -> int: ...

    @property
    def HighBit(self) -> int: ...

    @reads
    def ScanningSequence(self) -> tuple[str, ...]: ...

    @reads
    def SequenceVariant(self) -> tuple[str, ...]: ...

    @reads
    def ScanOptions(self) -> tuple[str, ...] | None: ...

    @property
    def MRAcquisitionType(self) -> Literal["2D", "3D"] | None: ...

    @reads
    def RepetitionTime(self) -> float | None: ...

    @reads
    def EchoTime(self) -> float | None: ...

    @property
    def EchoTrainLength(self) -> int | None: ...

    @reads
    def InversionTime(self) -> float | None: ...

    @reads
    def TriggerTime(self) -> float | None: ...

    @property
    def SequenceName(self) -> str | None: ...

    @property
    def AngioFlag(self) -> Literal["Y", "N"] | None: ...

    @reads
    def NumberOfAverages(self) -> float | None: ...

    @reads
    def ImagingFrequency(self) -> float | None: ...

    @property
    def ImagedNucleus(self) -> str | None: ...

    @reads
    def EchoNumbers(self) -> tuple[int, ...] | None: ...

    @reads
    def MagneticFieldStrength(self) -> float | None: ...

    @property
    def NumberOfPhaseEncodingSteps(self) -> int | None: ...

    @reads
    def PercentSampling(self) -> float | None: ...

    @reads
    def PercentPhaseFieldOfView(self) -> float | None: ...

    @reads
    def PixelBandwidth(self) -> float | None: ...

    @property
    def NominalInterval(self) -> int | None: ...

    @property
    def BeatRejectionFlag(self) -> Literal["Y", "N"] | None: ...

    @property
    def LowRRValue(self) -> int | None: ...

    @property
    def HighRRValue(self) -> int | None: ...

    @property
    def IntervalsAcquired(self) -> int | None: ...

    @property
    def IntervalsRejected(self) -> int | None: ...

    @property
    def PVCRejection(self) -> str | None: ...

    @property
    def SkipBeats(self) -> int | None: ...

    @property
    def HeartRate(self) -> int | None: ...

    @property
    def CardiacNumberOfImages(self) -> int | None: ...

    @property
    def TriggerWindow(self) -> int | None: ...

    @reads
    def ReconstructionDiameter(self) -> float | None: ...

    @property
    def ReceiveCoilName(self) -> str | None: ...

    @property
    def TransmitCoilName(self) -> str | None: ...

    @reads
    def AcquisitionMatrix(self) -> tuple[int, int, int, int] | None: ...

    @property
    def InPlanePhaseEncodingDirection(self) -> Literal["ROW", "COL"] | None: ...

    @reads
    def FlipAngle(self) -> float | None: ...

    @reads
    def SAR(self) -> float | None: ...

    @property
    def VariableFlipAngleFlag(self) -> Literal["Y", "N"] | None: ...

    @reads
    def dBdt(self) -> float | None: ...

    @property
    def TemporalPositionIdentifier(self) -> int | None: ...

    @property
    def NumberOfTemporalPositions(self) -> int | None: ...

    @reads
    def TemporalResolution(self) -> float | None: ...

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

    @reads
    def B1rms(self) -> float | None: ...
