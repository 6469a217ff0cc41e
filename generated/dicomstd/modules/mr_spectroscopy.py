"""MR Spectroscopy Module Attributes, PS3.3 C.8.14.1. Generated from table_C.8-102; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import DateTime, Items
    from dicomstd.items import (
        HierarchicalSOPInstanceReferenceItem,
        MRSpectroscopyReferencedInstanceItem,
        VolumeLocalizationItem,
    )


class MRSpectroscopy(Protocol):
    """An object that has the MR Spectroscopy Module, PS3.3 C.8.14.1."""

    @property
    def AcquisitionNumber(self) -> int | None: ...

    @reads
    def AcquisitionDateTime(self) -> DateTime | None: ...

    @reads
    def AcquisitionDuration(self) -> float | None: ...

    @reads
    def ReferencedRawDataSequence(self) -> Items[HierarchicalSOPInstanceReferenceItem] | None: ...

    @reads
    def ReferencedWaveformSequence(self) -> Items[HierarchicalSOPInstanceReferenceItem] | None: ...

    @reads
    def ReferencedImageEvidenceSequence(self) -> Items[HierarchicalSOPInstanceReferenceItem] | None: ...

    @reads
    def SourceImageEvidenceSequence(self) -> Items[HierarchicalSOPInstanceReferenceItem] | None: ...

    @reads
    def ReferencedPresentationStateSequence(self) -> Items[HierarchicalSOPInstanceReferenceItem] | None: ...

    @property
    def ContentQualification(self) -> Literal["PRODUCT", "RESEARCH", "SERVICE"] | None: ...

    @reads
    def ResonantNucleus(self) -> tuple[str, ...] | None: ...

    @property
    def KSpaceFiltering(self) -> str | None: ...

    @reads
    def MagneticFieldStrength(self) -> float | None: ...

    @property
    def ApplicableSafetyStandardAgency(self) -> str | None: ...

    @property
    def ApplicableSafetyStandardDescription(self) -> str | None: ...

    @property
    def ImageComments(self) -> str | None: ...

    @reads
    def IsocenterPosition(self) -> tuple[float, float, float] | None: ...

    @reads
    def B1rms(self) -> float | None: ...

    @reads
    def ImageType(self) -> tuple[str, ...]: ...

    @property
    def VolumetricProperties(self) -> str: ...

    @property
    def VolumeBasedCalculationTechnique(self) -> str: ...

    @property
    def ComplexImageComponent(self) -> str: ...

    @property
    def AcquisitionContrast(self) -> str: ...

    @reads
    def TransmitterFrequency(self) -> tuple[float, ...] | None: ...

    @reads
    def SpectralWidth(self) -> tuple[float, ...] | None: ...

    @reads
    def ChemicalShiftReference(self) -> tuple[float, ...] | None: ...

    @property
    def VolumeLocalizationTechnique(self) -> str | None: ...

    @reads
    def VolumeLocalizationSequence(self) -> Items[VolumeLocalizationItem] | None: ...

    @property
    def Decoupling(self) -> Literal["YES", "NO"] | None: ...

    @reads
    def DecoupledNucleus(self) -> tuple[str, ...] | None: ...

    @reads
    def DecouplingFrequency(self) -> tuple[float, ...] | None: ...

    @property
    def DecouplingMethod(self) -> str | None: ...

    @reads
    def DecouplingChemicalShiftReference(self) -> tuple[float, ...] | None: ...

    @reads
    def TimeDomainFiltering(self) -> tuple[str, ...] | None: ...

    @reads
    def NumberOfZeroFills(self) -> tuple[int, ...] | None: ...

    @property
    def BaselineCorrection(self) -> str | None: ...

    @property
    def FrequencyCorrection(self) -> Literal["YES", "NO"] | None: ...

    @property
    def FirstOrderPhaseCorrection(self) -> Literal["YES", "NO"] | None: ...

    @property
    def WaterReferencedPhaseCorrection(self) -> Literal["YES", "NO"] | None: ...

    @property
    def WaterReferenceAcquisition(self) -> Literal["WATER_REFERENCE", "USED_DISCARDED", "REFERENCED", "NONE"] | None: ...

    @reads
    def ReferencedInstanceSequence(self) -> Items[MRSpectroscopyReferencedInstanceItem] | None: ...
