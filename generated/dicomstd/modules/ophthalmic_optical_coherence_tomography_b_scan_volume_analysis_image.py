"""Ophthalmic Optical Coherence Tomography B-scan Volume Analysis Image Module Attributes, PS3.3 C.8.17.16. Generated from table_C.8.17.16-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Date, Items, Time
    from dicomstd.items import (
        AlgorithmIdentificationItem,
        OCTBscanAnalysisAcquisitionParametersItem,
    )


class OphthalmicOpticalCoherenceTomographyBScanVolumeAnalysisImage(Protocol):
    """An object that has the Ophthalmic Optical Coherence Tomography B-scan Volume Analysis Image Module, PS3.3 C.8.17.16."""

    @reads
    def ImageType(self) -> tuple[str, ...]: ...

    @property
    def InstanceNumber(self) -> int: ...

    @reads
    def ContentTime(self) -> Time: ...

    @reads
    def ContentDate(self) -> Date: ...

    @property
    def BitsAllocated(self) -> Literal[8, 16]: ...

    @property
    def BitsStored(self) -> int: ...

    @property
    def HighBit(self) -> int: ...

    @property
    def SamplesPerPixel(self) -> Literal[1]: ...

    @property
    def PhotometricInterpretation(self) -> str: ...

    @property
    def PixelRepresentation(self) -> int: ...

    @property
    def PresentationLUTShape(self) -> Literal["IDENTITY"]: ...

    @property
    def LossyImageCompression(self) -> Literal["00", "01"]: ...

    @reads
    def LossyImageCompressionRatio(self) -> tuple[float, ...] | None: ...

    @reads
    def LossyImageCompressionMethod(self) -> tuple[str, ...] | None: ...

    @property
    def BurnedInAnnotation(self) -> Literal["NO"]: ...

    @property
    def RecognizableVisualFeatures(self) -> Literal["YES", "NO"]: ...

    @reads
    def AcquisitionMethodAlgorithmSequence(self) -> Items[AlgorithmIdentificationItem]: ...

    @reads
    def OCTBscanAnalysisAcquisitionParametersSequence(self) -> Items[OCTBscanAnalysisAcquisitionParametersItem]: ...

    @property
    def ConcatenationFrameOffsetNumber(self) -> Literal[0]: ...

    @property
    def InConcatenationNumber(self) -> Literal[1]: ...

    @property
    def InConcatenationTotalNumber(self) -> Literal[1]: ...

    @property
    def ImageComments(self) -> str | None: ...
