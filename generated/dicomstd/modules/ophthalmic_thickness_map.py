"""Ophthalmic Thickness Map Module Attributes, PS3.3 C.8.28.2. Generated from table_C.8.28.2-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from collections.abc import Sequence
    from dicodec.typed import UID, Dataset, Date, DateTime, Items, Time
    from dicomstd.items import (
        AlgorithmIdentificationItem,
        CodeSequenceItem,
        ExternallySourcedDataSetIdentificationItem,
        PixelValueMappingToCodedConceptItem,
        PrimaryAnatomicStructurePrimaryAnatomicStructureItem,
        RealWorldValueMappingItem,
        RegistrationToLocalizerItem,
        RelevantOPTAttributesItem,
    )


class OphthalmicThicknessMap(Protocol):
    """An object that has the Ophthalmic Thickness Map Module, PS3.3 C.8.28.2."""

    @property
    def OphthalmicMappingDeviceType(self) -> str: ...

    @reads
    def AcquisitionMethodCodeSequence(self) -> Items[CodeSequenceItem]: ...

    @reads
    def AcquisitionMethodAlgorithmSequence(self) -> Items[AlgorithmIdentificationItem] | None: ...

    @property
    def InstanceNumber(self) -> int: ...

    @reads
    def ContentDate(self) -> Date: ...

    @reads
    def ContentTime(self) -> Time: ...

    @reads
    def AcquisitionDateTime(self) -> DateTime: ...

    @reads
    def ImageType(self) -> tuple[str, ...]: ...

    @property
    def SamplesPerPixel(self) -> Literal[1]: ...

    @property
    def PhotometricInterpretation(self) -> Literal["MONOCHROME2"]: ...

    @property
    def PixelRepresentation(self) -> Literal[0]: ...

    @reads
    def PixelSpacing(self) -> tuple[float, float]: ...

    @reads
    def PixelAspectRatio(self) -> tuple[int, int]: ...

    @property
    def BitsAllocated(self) -> Literal[8, 16]: ...

    @property
    def BitsStored(self) -> int: ...

    @property
    def HighBit(self) -> int: ...

    @property
    def PixelPresentation(self) -> Literal["COLOR", "COLOR_REF"]: ...

    @reads
    def ReferencedColorPaletteInstanceUID(self) -> UID | None: ...

    @property
    def LossyImageCompression(self) -> Literal["00", "01"]: ...

    @reads
    def LossyImageCompressionRatio(self) -> tuple[float, ...] | None: ...

    @reads
    def LossyImageCompressionMethod(self) -> tuple[str, ...] | None: ...

    @property
    def BurnedInAnnotation(self) -> Literal["NO"]: ...

    @property
    def RecognizableVisualFeatures(self) -> Literal["NO"]: ...

    @property
    def ImageLaterality(self) -> Literal["R", "L"]: ...

    @reads
    def OphthalmicThicknessMapTypeCodeSequence(self) -> Items[CodeSequenceItem]: ...

    @reads
    def RealWorldValueMappingSequence(self) -> Items[RealWorldValueMappingItem] | None: ...

    @reads
    def PixelValueMappingToCodedConceptSequence(self) -> Items[PixelValueMappingToCodedConceptItem] | None: ...

    @reads
    def OphthalmicThicknessMappingNormalsSequence(self) -> Items[ExternallySourcedDataSetIdentificationItem] | None: ...

    @reads
    def RelevantOPTAttributesSequence(self) -> Items[RelevantOPTAttributesItem] | None: ...

    @reads
    def SourceImageSequence(self) -> Sequence[Dataset] | None: ...

    @reads
    def ReferencedInstanceSequence(self) -> Sequence[Dataset] | None: ...

    @reads
    def RegistrationToLocalizerSequence(self) -> Items[RegistrationToLocalizerItem] | None: ...

    @reads
    def AnatomicRegionSequence(self) -> Sequence[Dataset]: ...

    @reads
    def PrimaryAnatomicStructureSequence(self) -> Items[PrimaryAnatomicStructurePrimaryAnatomicStructureItem] | None: ...

    @reads
    def RelativeImagePositionCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @reads
    def AnatomicStructureReferencePoint(self) -> tuple[float, float] | None: ...

    @reads
    def RetinalThicknessDefinitionCodeSequence(self) -> Items[CodeSequenceItem] | None: ...
