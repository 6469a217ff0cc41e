"""CT Image Module Attributes, PS3.3 C.8.2.1. Generated from table_C.8-3; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import (
        CTImageCTAdditionalXRaySourceItem,
        CodeSequenceItem,
        GeneralAnatomyOptionalAnatomicRegionItem,
        OptionalViewAndSliceProgressionDirectionViewCodeItem,
        PrimaryAnatomicStructurePrimaryAnatomicStructureItem,
    )


class CTImage(Protocol):
    """An object that has the CT Image Module, PS3.3 C.8.2.1."""

    @reads
    def ImageType(self) -> tuple[str, ...]: ...

    @property
    def MultienergyCTAcquisition(self) -> Literal["YES", "NO"] | None: ...

    @property
    def SamplesPerPixel(self) -> Literal[1]: ...

    @property
    def PhotometricInterpretation(self) -> Literal["MONOCHROME1", "MONOCHROME2"]: ...

    @property
    def BitsAllocated(self) -> Literal[16]: ...

    @property
    def BitsStored(self) -> Literal[12, 13, 14, 15, 16]: ...

    @property
    def HighBit(self) -> int: ...

    @reads
    def RescaleIntercept(self) -> float: ...

    @reads
    def RescaleSlope(self) -> float: ...

    @property
    def RescaleType(self) -> str | None: ...

    @reads
    def KVP(self) -> float | None: ...

    @property
    def AcquisitionNumber(self) -> int | None: ...

    @reads
    def ScanOptions(self) -> tuple[str, ...] | None: ...

    @reads
    def DataCollectionDiameter(self) -> float | None: ...

    @reads
    def DataCollectionCenterPatient(self) -> tuple[float, float, float] | None: ...

    @reads
    def ReconstructionDiameter(self) -> float | None: ...

    @reads
    def ReconstructionTargetCenterPatient(self) -> tuple[float, float, float] | None: ...

    @reads
    def DistanceSourceToDetector(self) -> float | None: ...

    @reads
    def DistanceSourceToPatient(self) -> float | None: ...

    @reads
    def GantryDetectorTilt(self) -> float | None: ...

    @reads
    def TableHeight(self) -> float | None: ...

    @property
    def RotationDirection(self) -> Literal["CW", "CC"] | None: ...

    @property
    def ExposureTime(self) -> int | None: ...

    @property
    def XRayTubeCurrent(self) -> int | None: ...

    @property
    def Exposure(self) -> int | None: ...

    @property
    def ExposureInuAs(self) -> int | None: ...

    @property
    def FilterType(self) -> str | None: ...

    @property
    def GeneratorPower(self) -> int | None: ...

    @reads
    def FocalSpots(self) -> tuple[float, ...] | None: ...

    @reads
    def ConvolutionKernel(self) -> tuple[str, ...] | None: ...

    @reads
    def RevolutionTime(self) -> float | None: ...

    @reads
    def SingleCollimationWidth(self) -> float | None: ...

    @reads
    def TotalCollimationWidth(self) -> float | None: ...

    @reads
    def TableSpeed(self) -> float | None: ...

    @reads
    def TableFeedPerRotation(self) -> float | None: ...

    @reads
    def SpiralPitchFactor(self) -> float | None: ...

    @reads
    def ExposureModulationType(self) -> tuple[str, ...] | None: ...

    @reads
    def CTDIvol(self) -> float | None: ...

    @reads
    def CTDIPhantomTypeCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @reads
    def WaterEquivalentDiameter(self) -> float | None: ...

    @reads
    def WaterEquivalentDiameterCalculationMethodCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @reads
    def ImageAndFluoroscopyAreaDoseProduct(self) -> float | None: ...

    @reads
    def AnatomicRegionSequence(self) -> Items[GeneralAnatomyOptionalAnatomicRegionItem] | None: ...

    @reads
    def PrimaryAnatomicStructureSequence(self) -> Items[PrimaryAnatomicStructurePrimaryAnatomicStructureItem] | None: ...

    @reads
    def ViewCodeSequence(self) -> Items[OptionalViewAndSliceProgressionDirectionViewCodeItem] | None: ...

    @property
    def SliceProgressionDirection(self) -> str | None: ...

    @reads
    def CalciumScoringMassFactorPatient(self) -> float | None: ...

    @reads
    def CalciumScoringMassFactorDevice(self) -> tuple[float, float, float] | None: ...

    @reads
    def EnergyWeightingFactor(self) -> float | None: ...

    @reads
    def CTAdditionalXRaySourceSequence(self) -> Items[CTImageCTAdditionalXRaySourceItem] | None: ...

    @reads
    def IsocenterPosition(self) -> tuple[float, float, float] | None: ...

    @reads
    def PatientSupportAngle(self) -> float | None: ...

    @reads
    def TableTopPitchAngle(self) -> float | None: ...

    @reads
    def TableTopRollAngle(self) -> float | None: ...

    @reads
    def TableTopLongitudinalPosition(self) -> float | None: ...

    @reads
    def TableTopLateralPosition(self) -> float | None: ...
