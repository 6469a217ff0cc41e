"""Sequence items, H, PS3.3. Generated; do not edit."""

from collections.abc import Iterable
from typing import Literal
from dicodec.typed import (
    UID, AnyFD, Attr, Buffer, CodedConcept, Codes, Item, ListFD, OptCodes, OptSeq, Seq,
)
from dicomstd.items import (
    CodeSequenceItem,
    ReferencedDigitalSignatureItem,
    ReferencedSOPInstanceMACItem,
)

class HL7StructuredDocumentReferenceItem(Item):
    """Item of table C.12-1 in HL7StructuredDocumentReferenceSequence, PS3.3 C.12.1."""

    ReferencedSOPClassUID: Attr[UID, str]
    ReferencedSOPInstanceUID: Attr[UID, str]
    HL7InstanceIdentifier: str
    RetrieveURI: str | None = ...

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        HL7InstanceIdentifier: str,
        RetrieveURI: str | None = ...,
    ) -> None: ...

class HL7v2HierarchicDesignatorItem(Item):
    """Item of table 10-17, PS3.3 10.14."""

    LocalNamespaceEntityID: str | None = ...
    UniversalEntityID: str | None = ...
    UniversalEntityIDType: Literal["DNS", "EUI64", "ISO", "URI", "UUID", "X400", "X500"] | None = ...

    def __init__(
        self, *,
        LocalNamespaceEntityID: str | None = ...,
        UniversalEntityID: str | None = ...,
        UniversalEntityIDType: Literal["DNS", "EUI64", "ISO", "URI", "UUID", "X400", "X500"] | None = ...,
    ) -> None: ...

class HPGLDocumentItem(Item):
    """Item of table C.29.1.2-1 in HPGLDocumentSequence, PS3.3 C.29.1.2."""

    HPGLDocumentID: int = ...
    HPGLDocumentLabel: str | None = ...
    ViewOrientationCodeSequence: Codes[CodeSequenceItem]
    ViewOrientationModifierCodeSequence: OptCodes[CodeSequenceItem] = ...
    HPGLDocumentScaling: Attr[float, AnyFD]
    HPGLDocument: Attr[memoryview, Buffer]
    HPGLContourPenNumber: int
    HPGLPenSequence: Seq[HPGLPenItem]
    RecommendedRotationPoint: Attr[tuple[float, float], ListFD | tuple[AnyFD, AnyFD]]
    BoundingRectangle: Attr[tuple[float, float, float, float], ListFD | tuple[AnyFD, AnyFD, AnyFD, AnyFD]]

    def __init__(
        self, *,
        HPGLDocumentID: int = ...,
        HPGLDocumentLabel: str | None = ...,
        ViewOrientationCodeSequence: Iterable[CodeSequenceItem | CodedConcept],
        ViewOrientationModifierCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        HPGLDocumentScaling: AnyFD,
        HPGLDocument: Buffer,
        HPGLContourPenNumber: int,
        HPGLPenSequence: Iterable[HPGLPenItem],
        RecommendedRotationPoint: ListFD | tuple[AnyFD, AnyFD],
        BoundingRectangle: ListFD | tuple[AnyFD, AnyFD, AnyFD, AnyFD],
    ) -> None: ...

class HPGLPenItem(Item):
    """Item of table C.29.1.2-1 in HPGLDocumentSequence/HPGLPenSequence, PS3.3 C.29.1.2."""

    HPGLPenNumber: int
    HPGLPenLabel: str
    HPGLPenDescription: str | None = ...

    def __init__(
        self, *,
        HPGLPenNumber: int,
        HPGLPenLabel: str,
        HPGLPenDescription: str | None = ...,
    ) -> None: ...

class HangingProtocolDefinitionHangingProtocolDefinitionItem(Item):
    """Item of table C.23.1-1 in HangingProtocolDefinitionSequence, PS3.3 C.23.1."""

    Modality: str | None = ...
    AnatomicRegionSequence: OptCodes[CodeSequenceItem] = ...
    Laterality: Literal["R", "L", "B", "U"] | None = ...
    ProcedureCodeSequence: OptCodes[CodeSequenceItem]
    ReasonForRequestedProcedureCodeSequence: OptCodes[CodeSequenceItem]

    def __init__(
        self, *,
        Modality: str | None = ...,
        AnatomicRegionSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        Laterality: Literal["R", "L", "B", "U"] | None = ...,
        ProcedureCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None,
        ReasonForRequestedProcedureCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None,
    ) -> None: ...

class HangingProtocolKeysHangingProtocolDefinitionItem(Item):
    """Item of table F.5-31 in HangingProtocolDefinitionSequence, PS3.3 F.5.31."""

    Modality: str | None = ...
    AnatomicRegionSequence: OptCodes[CodeSequenceItem] = ...
    Laterality: str | None = ...
    ProcedureCodeSequence: OptCodes[CodeSequenceItem]
    ReasonForRequestedProcedureCodeSequence: OptCodes[CodeSequenceItem]

    def __init__(
        self, *,
        Modality: str | None = ...,
        AnatomicRegionSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        Laterality: str | None = ...,
        ProcedureCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None,
        ReasonForRequestedProcedureCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None,
    ) -> None: ...

class HierarchicalSOPInstanceReferenceItem(Item):
    """Item of table C.17-3, PS3.3 C.17.2.1."""

    StudyInstanceUID: Attr[UID, str]
    ReferencedSeriesSequence: Seq[HierarchicalSeriesReferenceItem]

    def __init__(
        self, *,
        StudyInstanceUID: str,
        ReferencedSeriesSequence: Iterable[HierarchicalSeriesReferenceItem],
    ) -> None: ...

class HierarchicalSeriesReferenceItem(Item):
    """Item of table C.17-3a, PS3.3 C.17.2.1."""

    SeriesInstanceUID: Attr[UID, str]
    RetrieveAETitle: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    RetrieveLocationUID: Attr[UID | None, str | None] = ...
    RetrieveURL: str | None = ...
    StorageMediaFileSetID: str | None = ...
    StorageMediaFileSetUID: Attr[UID | None, str | None] = ...
    ReferencedSOPSequence: Seq[HierarchicalSeriesReferenceReferencedSOPItem]

    def __init__(
        self, *,
        SeriesInstanceUID: str,
        RetrieveAETitle: list[str] | tuple[str, ...] | None = ...,
        RetrieveLocationUID: str | None = ...,
        RetrieveURL: str | None = ...,
        StorageMediaFileSetID: str | None = ...,
        StorageMediaFileSetUID: str | None = ...,
        ReferencedSOPSequence: Iterable[HierarchicalSeriesReferenceReferencedSOPItem],
    ) -> None: ...

class HierarchicalSeriesReferenceReferencedSOPItem(Item):
    """Item of table C.17-3a in ReferencedSOPSequence, PS3.3 C.17.2.1."""

    ReferencedSOPClassUID: Attr[UID, str]
    ReferencedSOPInstanceUID: Attr[UID, str]
    PurposeOfReferenceCodeSequence: OptCodes[CodeSequenceItem] = ...
    ReferencedDigitalSignatureSequence: OptSeq[ReferencedDigitalSignatureItem] = ...
    ReferencedSOPInstanceMACSequence: OptSeq[ReferencedSOPInstanceMACItem] = ...

    def __init__(
        self, *,
        ReferencedSOPClassUID: str,
        ReferencedSOPInstanceUID: str,
        PurposeOfReferenceCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
        ReferencedDigitalSignatureSequence: Iterable[ReferencedDigitalSignatureItem] | None = ...,
        ReferencedSOPInstanceMACSequence: Iterable[ReferencedSOPInstanceMACItem] | None = ...,
    ) -> None: ...

class HistogramItem(Item):
    """Item of table C.11.5-1 in HistogramSequence, PS3.3 C.11.5."""

    HistogramNumberOfBins: int
    HistogramFirstBinValue: int
    HistogramLastBinValue: int
    HistogramBinWidth: int
    HistogramExplanation: str | None = ...
    HistogramData: Attr[tuple[int, ...], list[int] | tuple[int, ...]]

    def __init__(
        self, *,
        HistogramNumberOfBins: int,
        HistogramFirstBinValue: int,
        HistogramLastBinValue: int,
        HistogramBinWidth: int,
        HistogramExplanation: str | None = ...,
        HistogramData: list[int] | tuple[int, ...],
    ) -> None: ...
