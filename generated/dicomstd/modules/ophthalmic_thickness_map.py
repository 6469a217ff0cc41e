"""Ophthalmic Thickness Map Module Attributes, PS3.3 C.8.28.2. Generated from table_C.8.28.2-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import CS, FL, IS, LO, SQ, UI, US, Item, item, reads, type1, type1c, type3

if TYPE_CHECKING:
    from collections.abc import Iterable
    from decimal import Decimal
    from dicodec.typed import UID, AnyFD, Attr, CodedConcept, Date, DateTime, Items, Time
    from dicomstd.items import (
        AlgorithmIdentificationItem,
        CodeSequenceItem,
        ExternallySourcedDataSetIdentificationItem,
        GeneralAnatomyMandatoryAnatomicRegionItem,
        PrimaryAnatomicStructurePrimaryAnatomicStructureItem,
        RealWorldValueMappingItem,
    )


@item
class PixelValueMappingToCodedConceptItem(Item):
    """Item of table C.8.28.2-1 in PixelValueMappingToCodedConceptSequence, PS3.3 C.8.28.2."""

    MappedPixelValue: int = type1(0x00221452, "US or SS")
    PixelValueMappingCodeSequence: Attr[Items[CodeSequenceItem], Iterable[CodeSequenceItem | CodedConcept]] = type1(0x00409098, SQ)
    PixelValueMappingExplanation: str | None = type3(0x00221454, LO)


@item
class RelevantOPTAttributesItem(Item):
    """Item of table C.8.28.2-1 in RelevantOPTAttributesSequence, PS3.3 C.8.28.2."""

    DepthSpatialResolution: Attr[float, Decimal] = type1(0x00220035, FL)
    MaximumDepthDistortion: Attr[float, Decimal] = type1(0x00220036, FL)


@item
class OphthalmicThicknessMapSourceImageItem(Item):
    """Item of table C.8.28.2-1 in SourceImageSequence, PS3.3 C.8.28.2."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    ReferencedFrameNumber: Attr[tuple[int, ...] | None, list[int]] = type1c(0x00081160, IS, "1-n")  # if not_checkable(other-instance) and not present(ReferencedSegmentNumber)
    ReferencedSegmentNumber: Attr[tuple[int, ...] | None, list[int]] = type1c(0x0062000B, US, "1-n")  # if not_checkable(other-instance) and not present(ReferencedFrameNumber)
    PurposeOfReferenceCodeSequence: Attr[Items[CodeSequenceItem], Iterable[CodeSequenceItem | CodedConcept]] = type1(0x0040A170, SQ)


@item
class OphthalmicThicknessMapReferencedInstanceItem(Item):
    """Item of table C.8.28.2-1 in ReferencedInstanceSequence, PS3.3 C.8.28.2."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    PurposeOfReferenceCodeSequence: Attr[Items[CodeSequenceItem], Iterable[CodeSequenceItem | CodedConcept]] = type1(0x0040A170, SQ)


@item
class RegistrationToLocalizerItem(Item):
    """Item of table C.8.28.2-1 in RegistrationToLocalizerSequence, PS3.3 C.8.28.2."""

    RegisteredLocalizerUnits: Literal["PIXEL"] = type1(0x00221466, CS)
    RegisteredLocalizerTopLeftHandCorner: Attr[tuple[float, float], list[AnyFD] | tuple[AnyFD, AnyFD]] = type1(0x00221467, FL, "2")
    RegisteredLocalizerBottomRightHandCorner: Attr[tuple[float, float], list[AnyFD] | tuple[AnyFD, AnyFD]] = type1(0x00221468, FL, "2")


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
    def SourceImageSequence(self) -> Items[OphthalmicThicknessMapSourceImageItem] | None: ...

    @reads
    def ReferencedInstanceSequence(self) -> Items[OphthalmicThicknessMapReferencedInstanceItem] | None: ...

    @reads
    def RegistrationToLocalizerSequence(self) -> Items[RegistrationToLocalizerItem] | None: ...

    @reads
    def AnatomicRegionSequence(self) -> Items[GeneralAnatomyMandatoryAnatomicRegionItem]: ...

    @reads
    def PrimaryAnatomicStructureSequence(self) -> Items[PrimaryAnatomicStructurePrimaryAnatomicStructureItem] | None: ...

    @reads
    def RelativeImagePositionCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @reads
    def AnatomicStructureReferencePoint(self) -> tuple[float, float] | None: ...

    @reads
    def RetinalThicknessDefinitionCodeSequence(self) -> Items[CodeSequenceItem] | None: ...
