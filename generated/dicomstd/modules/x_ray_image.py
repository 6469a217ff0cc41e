"""X-Ray Image Module Attributes, PS3.3 C.8.7.1. Generated from table_C.8-26; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import IS, SQ, UI, US, Item, item, reads, type1, type1c, type3

if TYPE_CHECKING:
    from collections.abc import Iterable
    from dicodec.typed import UID, Attr, CodedConcept, Items, Tag
    from dicomstd.items import (
        CodeSequenceItem,
        GeneralAnatomyOptionalAnatomicRegionItem,
        PrimaryAnatomicStructurePrimaryAnatomicStructureItem,
        ReferencedDefinedProtocolItem,
        ReferencedPerformedProtocolItem,
    )


@item
class XRayImageReferencedImageItem(Item):
    """Item of table C.8-26 in ReferencedImageSequence, PS3.3 C.8.7.1."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    ReferencedFrameNumber: Attr[tuple[int, ...] | None, list[int]] = type1c(0x00081160, IS, "1-n")  # if not_checkable(other-instance) and not present(ReferencedSegmentNumber)
    ReferencedSegmentNumber: Attr[tuple[int, ...] | None, list[int]] = type1c(0x0062000B, US, "1-n")  # if not_checkable(other-instance) and not present(ReferencedFrameNumber)
    PurposeOfReferenceCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type3(0x0040A170, SQ)


class XRayImage(Protocol):
    """An object that has the X-Ray Image Module, PS3.3 C.8.7.1."""

    @reads
    def FrameIncrementPointer(self) -> tuple[Tag, ...] | None: ...

    @property
    def LossyImageCompression(self) -> Literal["00", "01"] | None: ...

    @reads
    def ImageType(self) -> tuple[str, ...]: ...

    @property
    def PixelIntensityRelationship(self) -> str: ...

    @property
    def SamplesPerPixel(self) -> int: ...

    @property
    def PhotometricInterpretation(self) -> Literal["MONOCHROME2"]: ...

    @property
    def BitsAllocated(self) -> Literal[8, 16]: ...

    @property
    def BitsStored(self) -> Literal[8, 10, 12, 16]: ...

    @property
    def HighBit(self) -> int: ...

    @property
    def PixelRepresentation(self) -> int: ...

    @reads
    def ScanOptions(self) -> tuple[str, ...] | None: ...

    @reads
    def AnatomicRegionSequence(self) -> Items[GeneralAnatomyOptionalAnatomicRegionItem] | None: ...

    @reads
    def PrimaryAnatomicStructureSequence(self) -> Items[PrimaryAnatomicStructurePrimaryAnatomicStructureItem] | None: ...

    @reads
    def RWavePointer(self) -> tuple[int, ...] | None: ...

    @reads
    def ReferencedImageSequence(self) -> Items[XRayImageReferencedImageItem] | None: ...

    @property
    def DerivationDescription(self) -> str | None: ...

    @property
    def AcquisitionDeviceProcessingDescription(self) -> str | None: ...

    @reads
    def FrameLabelVector(self) -> tuple[str, ...] | None: ...

    @reads
    def FrameDimensionPointer(self) -> tuple[Tag, ...] | None: ...

    @property
    def CalibrationImage(self) -> Literal["YES", "NO"] | None: ...

    @reads
    def ReferencedDefinedProtocolSequence(self) -> Items[ReferencedDefinedProtocolItem] | None: ...

    @reads
    def ReferencedPerformedProtocolSequence(self) -> Items[ReferencedPerformedProtocolItem] | None: ...
