"""Ophthalmic Optical Coherence Tomography B-scan Volume Analysis Image Module Attributes, PS3.3 C.8.17.16. Generated from table_C.8.17.16-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import FL, SQ, UL, Item, item, reads, type1, type1c, type3

if TYPE_CHECKING:
    from collections.abc import Iterable
    from decimal import Decimal
    from dicodec.typed import AnyFD, Attr, CodedConcept, Date, Items, Time
    from dicomstd.items import AlgorithmIdentificationItem, CodeSequenceItem


@item
class OCTBscanAnalysisAcquisitionParametersItem(Item):
    """Item of table C.8.17.16-1 in OCTBscanAnalysisAcquisitionParametersSequence, PS3.3 C.8.17.16."""

    ScanPatternTypeCodeSequence: Attr[Items[CodeSequenceItem], Iterable[CodeSequenceItem | CodedConcept]] = type1(0x00221618, SQ)
    NumberOfBscansPerFrame: int = type1(0x00221642, UL)
    BscanSlabThickness: Attr[float, Decimal] = type1(0x00221643, FL)
    DistanceBetweenBscanSlabs: Attr[float, Decimal] = type1(0x00221644, FL)
    BscanCycleTime: Attr[float | None, Decimal] = type1c(0x00221645, FL)  # if not present(BscanCycleTimeVector)
    BscanCycleTimeVector: Attr[tuple[float, ...] | None, list[AnyFD] | tuple[AnyFD, ...]] = type1c(0x00221646, FL, "1-n")  # if not present(BscanCycleTime)
    AscanRate: Attr[float | None, Decimal] = type3(0x00221649, FL)
    BscanRate: Attr[float | None, Decimal] = type3(0x00221650, FL)


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
