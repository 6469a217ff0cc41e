"""CR Image Module Attributes, PS3.3 C.8.1.2. Generated from table_C.8-2; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import (
        GeneralAnatomyOptionalAnatomicRegionItem,
        PrimaryAnatomicStructurePrimaryAnatomicStructureItem,
    )


class CRImage(Protocol):
    """An object that has the CR Image Module, PS3.3 C.8.1.2."""

    @property
    def PhotometricInterpretation(self) -> Literal["MONOCHROME1", "MONOCHROME2"]: ...

    @reads
    def KVP(self) -> float | None: ...

    @property
    def PlateID(self) -> str | None: ...

    @reads
    def DistanceSourceToDetector(self) -> float | None: ...

    @reads
    def DistanceSourceToPatient(self) -> float | None: ...

    @property
    def ExposureTime(self) -> int | None: ...

    @property
    def XRayTubeCurrent(self) -> int | None: ...

    @property
    def Exposure(self) -> int | None: ...

    @property
    def ExposureInuAs(self) -> int | None: ...

    @reads
    def ImagerPixelSpacing(self) -> tuple[float, float] | None: ...

    @reads
    def PixelSpacing(self) -> tuple[float, float] | None: ...

    @property
    def PixelSpacingCalibrationType(self) -> Literal["GEOMETRY", "FIDUCIAL"] | None: ...

    @property
    def PixelSpacingCalibrationDescription(self) -> str | None: ...

    @property
    def GeneratorPower(self) -> int | None: ...

    @property
    def AcquisitionDeviceProcessingDescription(self) -> str | None: ...

    @property
    def AcquisitionDeviceProcessingCode(self) -> str | None: ...

    @property
    def CassetteOrientation(self) -> Literal["LANDSCAPE", "PORTRAIT"] | None: ...

    @property
    def CassetteSize(self) -> str | None: ...

    @property
    def ExposuresOnPlate(self) -> int | None: ...

    @property
    def RelativeXRayExposure(self) -> int | None: ...

    @reads
    def Sensitivity(self) -> float | None: ...

    @reads
    def AnatomicRegionSequence(self) -> Items[GeneralAnatomyOptionalAnatomicRegionItem] | None: ...

    @reads
    def PrimaryAnatomicStructureSequence(self) -> Items[PrimaryAnatomicStructurePrimaryAnatomicStructureItem] | None: ...

    @reads
    def ExposureIndex(self) -> float | None: ...

    @reads
    def TargetExposureIndex(self) -> float | None: ...

    @reads
    def DeviationIndex(self) -> float | None: ...
