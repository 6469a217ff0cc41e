"""RT Image Module Attributes, PS3.3 C.8.8.2. Generated from table_C.8-38; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import (
        ExposureItem,
        FluenceMapItem,
        RTBeamLimitingDeviceDefinitionItem,
        SOPInstanceReferenceItem,
    )


class RTImage(Protocol):
    """An object that has the RT Image Module, PS3.3 C.8.8.2."""

    @property
    def SamplesPerPixel(self) -> Literal[1]: ...

    @property
    def PhotometricInterpretation(self) -> Literal["MONOCHROME2"]: ...

    @property
    def BitsAllocated(self) -> Literal[8, 16]: ...

    @property
    def BitsStored(self) -> int: ...

    @property
    def HighBit(self) -> int: ...

    @property
    def PixelRepresentation(self) -> int: ...

    @property
    def PixelIntensityRelationship(self) -> str | None: ...

    @property
    def PixelIntensityRelationshipSign(self) -> Literal[1, -1] | None: ...

    @property
    def RTImageLabel(self) -> str: ...

    @property
    def RTImageName(self) -> str | None: ...

    @property
    def RTImageDescription(self) -> str | None: ...

    @reads
    def ImageType(self) -> tuple[str, ...]: ...

    @property
    def ConversionType(self) -> str | None: ...

    @property
    def ReportedValuesOrigin(self) -> Literal["OPERATOR", "PLAN", "ACTUAL"] | None: ...

    @property
    def RTImagePlane(self) -> Literal["NORMAL", "NON_NORMAL"]: ...

    @reads
    def XRayImageReceptorTranslation(self) -> tuple[float, float, float] | None: ...

    @reads
    def XRayImageReceptorAngle(self) -> float | None: ...

    @reads
    def RTImageOrientation(self) -> tuple[float, float, float, float, float, float] | None: ...

    @reads
    def ImagePlanePixelSpacing(self) -> tuple[float, float] | None: ...

    @reads
    def RTImagePosition(self) -> tuple[float, float] | None: ...

    @property
    def RadiationMachineName(self) -> str | None: ...

    @property
    def PrimaryDosimeterUnit(self) -> Literal["MU", "MINUTE"] | None: ...

    @reads
    def RadiationMachineSAD(self) -> float | None: ...

    @reads
    def RadiationMachineSSD(self) -> float | None: ...

    @reads
    def RTImageSID(self) -> float | None: ...

    @property
    def EnhancedRTBeamLimitingDeviceDefinitionFlag(self) -> Literal["YES", "NO"] | None: ...

    @reads
    def EnhancedRTBeamLimitingDeviceSequence(self) -> Items[RTBeamLimitingDeviceDefinitionItem] | None: ...

    @reads
    def SourceToReferenceObjectDistance(self) -> float | None: ...

    @reads
    def ReferencedRTPlanSequence(self) -> Items[SOPInstanceReferenceItem] | None: ...

    @property
    def ReferencedBeamNumber(self) -> int | None: ...

    @property
    def ReferencedFractionGroupNumber(self) -> int | None: ...

    @property
    def FractionNumber(self) -> int | None: ...

    @reads
    def StartCumulativeMetersetWeight(self) -> float | None: ...

    @reads
    def EndCumulativeMetersetWeight(self) -> float | None: ...

    @reads
    def ExposureSequence(self) -> Items[ExposureItem] | None: ...

    @reads
    def FluenceMapSequence(self) -> Items[FluenceMapItem] | None: ...

    @reads
    def GantryAngle(self) -> float | None: ...

    @reads
    def GantryPitchAngle(self) -> float | None: ...

    @reads
    def BeamLimitingDeviceAngle(self) -> float | None: ...

    @reads
    def PatientSupportAngle(self) -> float | None: ...

    @reads
    def TableTopEccentricAxisDistance(self) -> float | None: ...

    @reads
    def TableTopEccentricAngle(self) -> float | None: ...

    @reads
    def TableTopPitchAngle(self) -> float | None: ...

    @reads
    def TableTopRollAngle(self) -> float | None: ...

    @reads
    def TableTopVerticalPosition(self) -> float | None: ...

    @reads
    def TableTopLongitudinalPosition(self) -> float | None: ...

    @reads
    def TableTopLateralPosition(self) -> float | None: ...

    @reads
    def IsocenterPosition(self) -> tuple[float, float, float] | None: ...

    @property
    def PatientPosition(self) -> str | None: ...

    @property
    def ExposureTime(self) -> int | None: ...

    @reads
    def ExposureTimeInms(self) -> float | None: ...

    @reads
    def MetersetExposure(self) -> float | None: ...
