"""MR Spectroscopy Module Attributes, PS3.3 C.8.14.1. Generated from table_C.8-102; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import FD, IS, SQ, UI, US, Item, item, reads, type1, type1c

if TYPE_CHECKING:
    from collections.abc import Iterable
    from decimal import Decimal
    from dicodec.typed import UID, AnyFD, Attr, CodedConcept, DateTime, Items
    from dicomstd.items import CodeSequenceItem, HierarchicalSOPInstanceReferenceItem


@item
class VolumeLocalizationItem(Item):
    """Item of table C.8-102 in VolumeLocalizationSequence, PS3.3 C.8.14.1."""

    SlabThickness: Attr[float, Decimal] = type1(0x00189104, FD)
    SlabOrientation: Attr[tuple[float, float, float], list[AnyFD] | tuple[AnyFD, AnyFD, AnyFD]] = type1(0x00189105, FD, "3")
    MidSlabPosition: Attr[tuple[float, float, float], list[AnyFD] | tuple[AnyFD, AnyFD, AnyFD]] = type1(0x00189106, FD, "3")


@item
class MRSpectroscopyReferencedInstanceItem(Item):
    """Item of table C.8-102 in ReferencedInstanceSequence, PS3.3 C.8.14.1."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    ReferencedFrameNumber: Attr[tuple[int, ...] | None, list[int]] = type1c(0x00081160, IS, "1-n")  # if not_checkable(other-instance) and not present(ReferencedSegmentNumber)
    ReferencedSegmentNumber: Attr[tuple[int, ...] | None, list[int]] = type1c(0x0062000B, US, "1-n")  # if not_checkable(other-instance) and not present(ReferencedFrameNumber)
    PurposeOfReferenceCodeSequence: Attr[Items[CodeSequenceItem], Iterable[CodeSequenceItem | CodedConcept]] = type1(0x0040A170, SQ)


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
