"""Encapsulated Document Module Attributes, PS3.3 C.24.2. Generated from table_C.24-2; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Date, DateTime, Items, Time
    from dicomstd.items import (
        CodeSequenceItem,
        EncapsulatedDocumentContentItem,
        EncapsulatedDocumentContentTemplateItem,
        EncapsulatedDocumentReferencedImageItem,
        EncapsulatedDocumentReferencedInstanceItem,
        EncapsulatedDocumentSourceInstanceItem,
        HierarchicalSOPInstanceReferenceItem,
    )


class EncapsulatedDocument(Protocol):
    """An object that has the Encapsulated Document Module, PS3.3 C.24.2."""

    @property
    def InstanceNumber(self) -> int: ...

    @reads
    def ContentDate(self) -> Date | None: ...

    @reads
    def ContentTime(self) -> Time | None: ...

    @reads
    def AcquisitionDateTime(self) -> DateTime | None: ...

    @property
    def ImageLaterality(self) -> Literal["R", "L", "U", "B"] | None: ...

    @property
    def BurnedInAnnotation(self) -> Literal["YES", "NO"]: ...

    @property
    def RecognizableVisualFeatures(self) -> Literal["YES", "NO"] | None: ...

    @reads
    def SourceInstanceSequence(self) -> Items[EncapsulatedDocumentSourceInstanceItem] | None: ...

    @reads
    def ReferencedImageSequence(self) -> Items[EncapsulatedDocumentReferencedImageItem] | None: ...

    @reads
    def ReferencedInstanceSequence(self) -> Items[EncapsulatedDocumentReferencedInstanceItem] | None: ...

    @property
    def DocumentTitle(self) -> str | None: ...

    @reads
    def ConceptNameCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @reads
    def DocumentClassCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @property
    def VerificationFlag(self) -> Literal["UNVERIFIED", "VERIFIED"] | None: ...

    @property
    def HL7InstanceIdentifier(self) -> str | None: ...

    @reads
    def PredecessorDocumentsSequence(self) -> Items[HierarchicalSOPInstanceReferenceItem] | None: ...

    @reads
    def IdenticalDocumentsSequence(self) -> Items[HierarchicalSOPInstanceReferenceItem] | None: ...

    @property
    def MIMETypeOfEncapsulatedDocument(self) -> str: ...

    @reads
    def ListOfMIMETypes(self) -> tuple[str, ...] | None: ...

    @reads
    def EncapsulatedDocument(self) -> memoryview: ...

    @property
    def EncapsulatedDocumentLength(self) -> int | None: ...

    @property
    def ValueType(self) -> Literal["CONTAINER"] | None: ...

    @reads
    def ContentSequence(self) -> Items[EncapsulatedDocumentContentItem] | None: ...

    @property
    def ContinuityOfContent(self) -> Literal["SEPARATE", "CONTINUOUS"] | None: ...

    @reads
    def ContentTemplateSequence(self) -> Items[EncapsulatedDocumentContentTemplateItem] | None: ...
