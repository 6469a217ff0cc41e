"""DX Image Module Attributes, PS3.3 C.8.11.3. Generated from table_C.8-70; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from collections.abc import Sequence
    from dicodec.typed import Dataset


class DXImage(Protocol):
    """An object that has the DX Image Module, PS3.3 C.8.11.3."""

    @reads
    def ImageType(self) -> tuple[str, ...]: ...

    @property
    def SamplesPerPixel(self) -> Literal[1]: ...

    @property
    def PhotometricInterpretation(self) -> Literal["MONOCHROME1", "MONOCHROME2"]: ...

    @property
    def BitsAllocated(self) -> Literal[8, 16]: ...

    @property
    def BitsStored(self) -> Literal[6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]: ...

    @property
    def HighBit(self) -> int: ...

    @property
    def PixelRepresentation(self) -> Literal[0]: ...

    @property
    def PixelIntensityRelationship(self) -> Literal["LIN", "LOG"]: ...

    @property
    def PixelIntensityRelationshipSign(self) -> Literal[1, -1]: ...

    @reads
    def RescaleIntercept(self) -> float: ...

    @reads
    def RescaleSlope(self) -> float: ...

    @property
    def RescaleType(self) -> Literal["US"]: ...

    @property
    def PresentationLUTShape(self) -> Literal["IDENTITY", "INVERSE"]: ...

    @property
    def LossyImageCompression(self) -> Literal["00", "01"]: ...

    @reads
    def LossyImageCompressionRatio(self) -> tuple[float, ...] | None: ...

    @property
    def DerivationDescription(self) -> str | None: ...

    @property
    def AcquisitionDeviceProcessingDescription(self) -> str | None: ...

    @property
    def AcquisitionDeviceProcessingCode(self) -> str | None: ...

    @reads
    def PatientOrientation(self) -> tuple[str, str] | None: ...

    @property
    def CalibrationImage(self) -> Literal["YES", "NO"] | None: ...

    @property
    def BurnedInAnnotation(self) -> Literal["YES", "NO"]: ...

    @reads
    def VOILUTSequence(self) -> Sequence[Dataset] | None: ...

    @reads
    def WindowCenter(self) -> tuple[float, ...] | None: ...

    @reads
    def WindowWidth(self) -> tuple[float, ...] | None: ...

    @reads
    def WindowCenterWidthExplanation(self) -> tuple[str, ...] | None: ...
