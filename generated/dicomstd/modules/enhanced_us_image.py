"""Enhanced US Image Module Attributes, PS3.3 C.8.24.3. Generated from table_C.8.24.3-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from collections.abc import Sequence
    from dicodec.typed import Dataset, DateTime, Items
    from dicomstd.items import (
        CodeSequenceItem,
        DeviceIdentificationItem,
        EventTimerItem,
        HierarchicalSOPInstanceReferenceItem,
        ImagePixelItem,
        MandatoryViewAndSliceProgressionDirectionViewCodeItem,
        PrimaryAnatomicStructurePrimaryAnatomicStructureItem,
    )


class EnhancedUSImage(Protocol):
    """An object that has the Enhanced US Image Module, PS3.3 C.8.24.3."""

    @reads
    def ImageType(self) -> tuple[str, ...]: ...

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
    def PixelRepresentation(self) -> Literal[0]: ...

    @property
    def DimensionOrganizationType(self) -> Literal["3D", "3D_TEMPORAL"]: ...

    @reads
    def AcquisitionDateTime(self) -> DateTime: ...

    @reads
    def AcquisitionDuration(self) -> float: ...

    @property
    def PositionMeasuringDeviceUsed(self) -> Literal["RIGID", "TRACKED", "FREEHAND"] | None: ...

    @property
    def LossyImageCompression(self) -> Literal["00", "01"]: ...

    @reads
    def LossyImageCompressionRatio(self) -> tuple[float, ...] | None: ...

    @reads
    def LossyImageCompressionMethod(self) -> tuple[str, ...] | None: ...

    @property
    def PresentationLUTShape(self) -> Literal["IDENTITY"]: ...

    @reads
    def RescaleIntercept(self) -> float: ...

    @reads
    def RescaleSlope(self) -> float: ...

    @reads
    def SourceImageSequence(self) -> Sequence[Dataset] | None: ...

    @reads
    def ReferencedImageSequence(self) -> Sequence[Dataset] | None: ...

    @reads
    def ReferencedRawDataSequence(self) -> Items[HierarchicalSOPInstanceReferenceItem] | None: ...

    @reads
    def ReferencedInstanceSequence(self) -> Sequence[Dataset] | None: ...

    @property
    def NumberOfStages(self) -> int | None: ...

    @property
    def StageNumber(self) -> int | None: ...

    @reads
    def StageCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @reads
    def ViewCodeSequence(self) -> Items[MandatoryViewAndSliceProgressionDirectionViewCodeItem]: ...

    @property
    def SliceProgressionDirection(self) -> str | None: ...

    @reads
    def EventTimerSequence(self) -> Items[EventTimerItem] | None: ...

    @reads
    def AnatomicRegionSequence(self) -> Sequence[Dataset]: ...

    @reads
    def PrimaryAnatomicStructureSequence(self) -> Items[PrimaryAnatomicStructurePrimaryAnatomicStructureItem] | None: ...

    @property
    def BurnedInAnnotation(self) -> Literal["NO"]: ...

    @property
    def RecognizableVisualFeatures(self) -> Literal["YES", "NO"] | None: ...

    @reads
    def IconImageSequence(self) -> Items[ImagePixelItem] | None: ...

    @reads
    def TransducerData(self) -> tuple[str, ...] | None: ...

    @reads
    def TransducerIdentificationSequence(self) -> Items[DeviceIdentificationItem] | None: ...

    @reads
    def TransducerScanPatternCodeSequence(self) -> Items[CodeSequenceItem]: ...

    @reads
    def TransducerGeometryCodeSequence(self) -> Items[CodeSequenceItem]: ...

    @reads
    def TransducerBeamSteeringCodeSequence(self) -> Items[CodeSequenceItem]: ...

    @reads
    def TransducerApplicationCodeSequence(self) -> Items[CodeSequenceItem]: ...

    @property
    def ProcessingFunction(self) -> str | None: ...

    @reads
    def MechanicalIndex(self) -> float: ...

    @reads
    def BoneThermalIndex(self) -> float: ...

    @reads
    def CranialThermalIndex(self) -> float: ...

    @reads
    def SoftTissueThermalIndex(self) -> float: ...

    @reads
    def DepthsOfFocus(self) -> tuple[float, ...]: ...

    @property
    def DepthOfScanField(self) -> int: ...
