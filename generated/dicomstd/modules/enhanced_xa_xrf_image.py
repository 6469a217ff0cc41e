"""Enhanced XA/XRF Image Module Table, PS3.3 C.8.19.2. Generated from table_C.8.19.2-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import (
    CS, DT, LO, SH, SQ, UC, UI, UR, Item, item, reads, type1, type1c, type3,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime
    from dicodec.typed import UID, Attr, CodedConcept, DateTime, Items
    from dicomstd.items import (
        CodeSequenceItem,
        EquivalentCodeItem,
        HierarchicalSOPInstanceReferenceItem,
        ImagePixelItem,
        ImageSOPInstanceReferenceItem,
        ReferencedDefinedProtocolItem,
        ReferencedPerformedProtocolItem,
    )


@item
class EnhancedXAXRFImagePatientOrientationCodeItem(Item):
    """Item of table C.8.19.2-1 in PatientOrientationCodeSequence, PS3.3 C.8.19.2."""

    CodeValue: str | None = type1c(0x00080100, SH)
    CodingSchemeDesignator: str | None = type1c(0x00080102, SH)  # if present(CodeValue) or present(LongCodeValue)
    CodingSchemeVersion: str | None = type1c(0x00080103, SH)  # if present(CodingSchemeDesignator) and not_parsed
    CodeMeaning: str = type1(0x00080104, LO)
    LongCodeValue: str | None = type1c(0x00080119, UC)  # if not present(CodeValue) and not_checkable(content)
    URNCodeValue: str | None = type1c(0x00080120, UR)  # if not present(CodeValue) and not_checkable(content)
    EquivalentCodeSequence: Attr[Items[EquivalentCodeItem] | None, Iterable[EquivalentCodeItem]] = type3(0x00080121, SQ)
    ContextIdentifier: str | None = type3(0x0008010F, CS)
    ContextUID: Attr[UID | None, str] = type3(0x00080117, UI)
    MappingResource: str | None = type1c(0x00080105, CS)  # if present(ContextIdentifier)
    MappingResourceUID: Attr[UID | None, str] = type3(0x00080118, UI)
    MappingResourceName: str | None = type3(0x00080122, LO)
    ContextGroupVersion: Attr[DateTime | None, datetime | str] = type1c(0x00080106, DT)  # if present(ContextIdentifier)
    ContextGroupExtensionFlag: Literal["Y", "N"] | None = type3(0x0008010B, CS)
    ContextGroupLocalVersion: Attr[DateTime | None, datetime | str] = type1c(0x00080107, DT)  # if ContextGroupExtensionFlag in {Y}
    ContextGroupExtensionCreatorUID: Attr[UID | None, str] = type1c(0x0008010D, UI)  # if ContextGroupExtensionFlag in {Y}
    PatientOrientationModifierCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type1c(0x00540412, SQ)


@item
class EnhancedXAXRFImageReferencedInstanceItem(Item):
    """Item of table C.8.19.2-1 in ReferencedInstanceSequence, PS3.3 C.8.19.2."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    PurposeOfReferenceCodeSequence: Attr[Items[CodeSequenceItem], Iterable[CodeSequenceItem | CodedConcept]] = type1(0x0040A170, SQ)


class EnhancedXAXRFImage(Protocol):
    """An object that has the Enhanced XA/XRF Image Module, PS3.3 C.8.19.2."""

    @reads
    def ImageType(self) -> tuple[str, ...]: ...

    @property
    def PlanesInAcquisition(self) -> Literal["SINGLE PLANE", "BIPLANE", "UNDEFINED"]: ...

    @property
    def PlaneIdentification(self) -> str | None: ...

    @property
    def AcquisitionNumber(self) -> int | None: ...

    @reads
    def AcquisitionDateTime(self) -> DateTime: ...

    @property
    def BitsAllocated(self) -> Literal[8, 16]: ...

    @property
    def BitsStored(self) -> Literal[8, 9, 10, 11, 12, 13, 14, 15, 16]: ...

    @property
    def HighBit(self) -> int: ...

    @property
    def SamplesPerPixel(self) -> int: ...

    @property
    def PixelRepresentation(self) -> int: ...

    @property
    def PhotometricInterpretation(self) -> Literal["MONOCHROME1", "MONOCHROME2"]: ...

    @property
    def AcquisitionProtocolName(self) -> str | None: ...

    @property
    def AcquisitionProtocolDescription(self) -> str | None: ...

    @reads
    def ScanOptions(self) -> tuple[str, ...] | None: ...

    @property
    def ContentQualification(self) -> Literal["PRODUCT", "RESEARCH", "SERVICE"]: ...

    @reads
    def PatientOrientationCodeSequence(self) -> Items[EnhancedXAXRFImagePatientOrientationCodeItem] | None: ...

    @reads
    def PatientGantryRelationshipCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @reads
    def ExaminedBodyThickness(self) -> float | None: ...

    @property
    def BurnedInAnnotation(self) -> Literal["NO"]: ...

    @property
    def RecognizableVisualFeatures(self) -> Literal["YES", "NO"] | None: ...

    @property
    def LossyImageCompression(self) -> Literal["00", "01"]: ...

    @reads
    def LossyImageCompressionRatio(self) -> tuple[float, ...] | None: ...

    @reads
    def LossyImageCompressionMethod(self) -> tuple[str, ...] | None: ...

    @reads
    def ReferencedOtherPlaneSequence(self) -> Items[ImageSOPInstanceReferenceItem] | None: ...

    @reads
    def ReferencedImageEvidenceSequence(self) -> Items[HierarchicalSOPInstanceReferenceItem] | None: ...

    @reads
    def SourceImageEvidenceSequence(self) -> Items[HierarchicalSOPInstanceReferenceItem] | None: ...

    @reads
    def ReferencedInstanceSequence(self) -> Items[EnhancedXAXRFImageReferencedInstanceItem] | None: ...

    @reads
    def ReferencedDefinedProtocolSequence(self) -> Items[ReferencedDefinedProtocolItem] | None: ...

    @reads
    def ReferencedPerformedProtocolSequence(self) -> Items[ReferencedPerformedProtocolItem] | None: ...

    @property
    def ImageComments(self) -> str | None: ...

    @property
    def QualityControlImage(self) -> Literal["YES", "NO"] | None: ...

    @reads
    def IconImageSequence(self) -> Items[ImagePixelItem] | None: ...

    @property
    def PresentationLUTShape(self) -> Literal["IDENTITY", "INVERSE"]: ...
