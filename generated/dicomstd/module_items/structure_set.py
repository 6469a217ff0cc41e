"""Structure Set Module Attributes, PS3.3 C.8.8.5. Generated from table_C.8-41; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import (
    CS, DA, DS, DT, IS, LO, SQ, ST, TM, UI, US, Item, item, numbered, type1, type1c, type2, type3,
)

if TYPE_CHECKING:
    from dicodec.typed import (
        UID, AnyDA, AnyDS, AnyDT, AnyTM, Attr, Date, DateTime, OptCodes, OptSeq, Seq, Time,
    )
    from dicomstd.items import (
        AlgorithmIdentificationItem,
        CodeSequenceItem,
        ConceptualVolumeItem,
        IdentifiedPersonOrDeviceItem,
        ImageSOPInstanceReferenceItem,
    )


@item
class ReferencedFrameOfReferenceItem(Item):
    """Item of table C.8-41 in ReferencedFrameOfReferenceSequence, PS3.3 C.8.8.5."""

    FrameOfReferenceUID: Attr[UID, str] = type1(0x00200052, UI)
    RTReferencedStudySequence: OptSeq[RTReferencedStudyItem] = type3(0x30060012, SQ)


@item
class RTReferencedStudyItem(Item):
    """Item of table C.8-41 in ReferencedFrameOfReferenceSequence/RTReferencedStudySequence, PS3.3 C.8.8.5."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    RTReferencedSeriesSequence: Seq[RTReferencedSeriesItem] = type1(0x30060014, SQ)


@item
class RTReferencedSeriesItem(Item):
    """Item of table C.8-41 in ReferencedFrameOfReferenceSequence/RTReferencedStudySequence/RTReferencedSeriesSequence, PS3.3 C.8.8.5."""

    SeriesInstanceUID: Attr[UID, str] = type1(0x0020000E, UI)
    ContourImageSequence: Seq[ImageSOPInstanceReferenceItem] = type1(0x30060016, SQ)


@item
class SourceSeriesInformationItem(Item):
    """Item of table C.8-41 in SourceSeriesInformationSequence, PS3.3 C.8.8.5."""

    Modality: str = type1(0x00080060, CS)
    SeriesDate: Attr[Date, AnyDA] = type1(0x00080021, DA)
    SeriesTime: Attr[Time, AnyTM] = type1(0x00080031, TM)
    SeriesDescription: str = type1(0x0008103E, LO)
    SeriesInstanceUID: Attr[UID, str] = type1(0x0020000E, UI)
    SeriesNumber: int = type1(0x00200011, IS)


@item
class StructureSetROIItem(Item):
    """Item of table C.8-41 in StructureSetROISequence, PS3.3 C.8.8.5."""

    ROINumber: int = numbered(0x30060022, IS)
    ConceptualVolumeIdentificationSequence: OptSeq[ConceptualVolumeItem] = type3(0x301000A0, SQ)
    ReferencedFrameOfReferenceUID: Attr[UID, str] = type1(0x30060024, UI)
    ROIName: str | None = type2(0x30060026, LO)
    ROIDescription: str | None = type3(0x30060028, ST)
    ROIVolume: Attr[float | None, AnyDS | None] = type3(0x3006002C, DS)
    ROIDateTime: Attr[DateTime | None, AnyDT | None] = type3(0x3006002D, DT)
    ROIGenerationAlgorithm: str | None = type2(0x30060036, CS)
    ROIGenerationDescription: str | None = type3(0x30060038, LO)
    RTProtocolCodeSequence: OptCodes[CodeSequenceItem] = type3(0x3010005B, SQ)
    ROICreatorSequence: OptSeq[IdentifiedPersonOrDeviceItem] = type3(0x3006004D, SQ)
    ROIDerivationAlgorithmIdentificationSequence: OptSeq[AlgorithmIdentificationItem] = type3(0x30060037, SQ)
    DerivationCodeSequence: OptCodes[CodeSequenceItem] = type3(0x00089215, SQ)
    DefinitionSourceSequence: OptSeq[StructureSetDefinitionSourceItem] = type3(0x00081156, SQ)


@item
class StructureSetDefinitionSourceItem(Item):
    """Item of table C.8-41 in StructureSetROISequence/DefinitionSourceSequence, PS3.3 C.8.8.5."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    ReferencedSegmentNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x0062000B, US, "1-n")  # if ReferencedSOPClassUID in {1.2.840.10008.5.1.4.1.1.66.4}
    ReferencedFiducialUID: Attr[UID | None, str | None] = type1c(0x0070031B, UI)  # if ReferencedSOPClassUID in {1.2.840.10008.5.1.4.1.1.66.2}
