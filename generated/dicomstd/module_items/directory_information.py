"""Directory Information Module Attributes, PS3.3 F.3.2.2. Generated from table_F.3-3; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    CS, DA, DS, DT, FL, IS, LO, LT, PN, SH, SQ, ST, TM, UI, UL, US, UT, UV, Item, filled, item, type1, type1c,
    type1u, type2u, type3,
)

if TYPE_CHECKING:
    from dicodec.typed import (
        AnyDA, AnyDS, AnyDT, AnyFD, AnyPN, AnyTM, Attr, Date as DateValue, DateTime as DateTimeValue, ListDS, ListDT,
        ListFD, OptCodes, OptSeq, PersonName as PersonNameValue, Time as TimeValue, UID as UIDValue,
    )
    from dicomstd.items import (
        AlternateContentDescriptionItem,
        CodeSequenceItem,
        ContainerContentTemplateItem,
        HangingProtocolKeysHangingProtocolDefinitionItem,
        HierarchicalSOPInstanceReferenceItem,
        ImagePixelItem,
        MeasuredValueItem,
        PersonIdentificationItem,
        PresentationKeysBlendingItem,
        PresentationKeysModuleReferencedSeriesItem,
        SOPInstanceReferenceItem,
        ScopeOfInventoryItem,
        TabulatedValuesItem,
    )


@item
class DirectoryRecordItem(Item):
    """Item of table F.3-3 in DirectoryRecordSequence, PS3.3 F.3.2.2."""

    OffsetOfTheNextDirectoryRecord: int = type1(0x00041400, UL)
    RecordInUseFlag: Literal[65535] = filled(0x00041410, US, value=65535)
    OffsetOfReferencedLowerLevelDirectoryEntity: int = type1(0x00041420, UL)
    DirectoryRecordType: Literal["PATIENT", "STUDY", "SERIES", "IMAGE", "RADIOTHERAPY", "RT DOSE", "RT STRUCTURE SET", "RT PLAN", "PLAN", "RT TREAT RECORD", "PRESENTATION", "WAVEFORM", "SR DOCUMENT", "KEY OBJECT DOC", "SPECTROSCOPY", "RAW DATA", "REGISTRATION", "FIDUCIAL", "HANGING PROTOCOL", "ENCAP DOC", "VALUE MAP", "STEREOMETRIC", "PALETTE", "IMPLANT", "IMPLANT GROUP", "IMPLANT ASSY", "MEASUREMENT", "SURFACE", "SURFACE SCAN", "TRACT", "ASSESSMENT", "ANNOTATION", "INVENTORY", "PRIVATE"] = type1(0x00041430, CS)
    PrivateRecordUID: Attr[UIDValue | None, str | None] = type1c(0x00041432, UI)  # if DirectoryRecordType in {PRIVATE}
    ReferencedFileID: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type1c(0x00041500, CS, "1-8")
    ReferencedSOPClassUIDInFile: Attr[UIDValue | None, str | None] = type1c(0x00041510, UI)
    ReferencedSOPInstanceUIDInFile: Attr[UIDValue | None, str | None] = type1c(0x00041511, UI)
    ReferencedTransferSyntaxUIDInFile: Attr[UIDValue | None, str | None] = type1c(0x00041512, UI)
    ReferencedRelatedGeneralSOPClassUIDInFile: Attr[tuple[UIDValue, ...] | None, list[str] | tuple[str, ...] | None] = type1c(0x0004151A, UI, "1-n")
    SpecificCharacterSet: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type1c(0x00080005, CS, "1-n")
    PatientName: Attr[PersonNameValue | None, AnyPN | None] = type2u(0x00100010, PN)  # if DirectoryRecordType in {PATIENT}
    PatientID: str | None = type1u(0x00100020, LO)  # if DirectoryRecordType in {PATIENT}
    StudyDate: Attr[DateValue | None, AnyDA | None] = type1u(0x00080020, DA)  # if DirectoryRecordType in {STUDY}
    StudyTime: Attr[TimeValue | None, AnyTM | None] = type1u(0x00080030, TM)  # if DirectoryRecordType in {STUDY}
    StudyDescription: str | None = type2u(0x00081030, LO)  # if DirectoryRecordType in {STUDY}
    StudyInstanceUID: Attr[UIDValue | None, str | None] = type1u(0x0020000D, UI)  # if DirectoryRecordType in {STUDY}
    StudyID: str | None = type1u(0x00200010, SH)  # if DirectoryRecordType in {STUDY}
    AccessionNumber: str | None = type2u(0x00080050, SH)  # if DirectoryRecordType in {STUDY}
    Modality: str | None = type1u(0x00080060, CS)  # if DirectoryRecordType in {SERIES}
    SeriesInstanceUID: Attr[UIDValue | None, str | None] = type1u(0x0020000E, UI)  # if DirectoryRecordType in {SERIES}
    SeriesNumber: int | None = type1u(0x00200011, IS)  # if DirectoryRecordType in {SERIES}
    IconImageSequence: OptSeq[ImagePixelItem] = type3(0x00880200, SQ)
    InstanceNumber: int | None = type1u(0x00200013, IS)
    DoseSummationType: str | None = type1u(0x3004000A, CS)  # if DirectoryRecordType in {"RT DOSE"}
    DoseComment: str | None = type3(0x30040006, LO)  # if DirectoryRecordType in {"RT DOSE"}
    StructureSetLabel: str | None = type1u(0x30060002, SH)  # if DirectoryRecordType in {"RT STRUCTURE SET"}
    StructureSetDate: Attr[DateValue | None, AnyDA | None] = type2u(0x30060008, DA)  # if DirectoryRecordType in {"RT STRUCTURE SET"}
    StructureSetTime: Attr[TimeValue | None, AnyTM | None] = type2u(0x30060009, TM)  # if DirectoryRecordType in {"RT STRUCTURE SET"}
    RTPlanLabel: str | None = type1u(0x300A0002, SH)  # if DirectoryRecordType in {"RT PLAN"}
    RTPlanDate: Attr[DateValue | None, AnyDA | None] = type2u(0x300A0006, DA)  # if DirectoryRecordType in {"RT PLAN"}
    RTPlanTime: Attr[TimeValue | None, AnyTM | None] = type2u(0x300A0007, TM)  # if DirectoryRecordType in {"RT PLAN"}
    TreatmentDate: Attr[DateValue | None, AnyDA | None] = type2u(0x30080250, DA)  # if DirectoryRecordType in {"RT TREAT RECORD"}
    TreatmentTime: Attr[TimeValue | None, AnyTM | None] = type2u(0x30080251, TM)  # if DirectoryRecordType in {"RT TREAT RECORD"}
    PresentationCreationDate: Attr[DateValue | None, AnyDA | None] = type1u(0x00700082, DA)  # if DirectoryRecordType in {PRESENTATION}
    PresentationCreationTime: Attr[TimeValue | None, AnyTM | None] = type1u(0x00700083, TM)  # if DirectoryRecordType in {PRESENTATION}
    ContentLabel: str | None = type1u(0x00700080, CS)
    ContentDescription: str | None = type2u(0x00700081, LO)
    ConceptNameCodeSequence: OptCodes[CodeSequenceItem] = type1u(0x0040A043, SQ)
    AlternateContentDescriptionSequence: OptSeq[AlternateContentDescriptionItem] = type3(0x00700087, SQ)
    ContentCreatorName: Attr[PersonNameValue | None, AnyPN | None] = type2u(0x00700084, PN)
    ContentCreatorIdentificationCodeSequence: OptSeq[PersonIdentificationItem] = type3(0x00700086, SQ)
    ReferencedSeriesSequence: OptSeq[PresentationKeysModuleReferencedSeriesItem] = type1c(0x00081115, SQ)  # if DirectoryRecordType in {PRESENTATION} and not_checkable(other-instance)
    BlendingSequence: OptSeq[PresentationKeysBlendingItem] = type1c(0x00700402, SQ)  # if DirectoryRecordType in {PRESENTATION} and not_checkable(other-instance)
    ContentDate: Attr[DateValue | None, AnyDA | None] = type1u(0x00080023, DA)
    ContentTime: Attr[TimeValue | None, AnyTM | None] = type1u(0x00080033, TM)
    CompletionFlag: str | None = type1u(0x0040A491, CS)  # if DirectoryRecordType in {"SR DOCUMENT"}
    VerificationFlag: str | None = type1u(0x0040A493, CS)  # if DirectoryRecordType in {"SR DOCUMENT"}
    VerificationDateTime: Attr[DateTimeValue | None, AnyDT | None] = type1c(0x0040A030, DT)  # if DirectoryRecordType in {"SR DOCUMENT"} and VerificationFlag in {VERIFIED}
    ContentSequence: OptSeq[DirectoryRecordContentItem] = type1c(0x0040A730, SQ)
    ImageType: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type1u(0x00080008, CS, "2-n")  # if DirectoryRecordType in {SPECTROSCOPY}
    ReferencedImageEvidenceSequence: OptSeq[HierarchicalSOPInstanceReferenceItem] = type1c(0x00089092, SQ)  # if DirectoryRecordType in {SPECTROSCOPY} and not_checkable(other-instance)
    NumberOfFrames: int | None = type1u(0x00280008, IS)  # if DirectoryRecordType in {SPECTROSCOPY}
    Rows: int | None = type1u(0x00280010, US)  # if DirectoryRecordType in {SPECTROSCOPY}
    Columns: int | None = type1u(0x00280011, US)  # if DirectoryRecordType in {SPECTROSCOPY}
    DataPointRows: int | None = type1u(0x00289001, UL)  # if DirectoryRecordType in {SPECTROSCOPY}
    DataPointColumns: int | None = type1u(0x00289002, UL)  # if DirectoryRecordType in {SPECTROSCOPY}
    HangingProtocolName: str | None = type1u(0x00720002, SH)  # if DirectoryRecordType in {"HANGING PROTOCOL"}
    HangingProtocolDescription: str | None = type1u(0x00720004, LO)  # if DirectoryRecordType in {"HANGING PROTOCOL"}
    HangingProtocolLevel: str | None = type1u(0x00720006, CS)  # if DirectoryRecordType in {"HANGING PROTOCOL"}
    HangingProtocolCreator: str | None = type1u(0x00720008, LO)  # if DirectoryRecordType in {"HANGING PROTOCOL"}
    HangingProtocolCreationDateTime: Attr[DateTimeValue | None, AnyDT | None] = type1u(0x0072000A, DT)  # if DirectoryRecordType in {"HANGING PROTOCOL"}
    HangingProtocolDefinitionSequence: OptSeq[HangingProtocolKeysHangingProtocolDefinitionItem] = type1u(0x0072000C, SQ)  # if DirectoryRecordType in {"HANGING PROTOCOL"}
    NumberOfPriorsReferenced: int | None = type1u(0x00720014, US)  # if DirectoryRecordType in {"HANGING PROTOCOL"}
    HangingProtocolUserIdentificationCodeSequence: OptCodes[CodeSequenceItem] = type2u(0x0072000E, SQ)  # if DirectoryRecordType in {"HANGING PROTOCOL"}
    DocumentTitle: str | None = type2u(0x00420010, ST)  # if DirectoryRecordType in {"ENCAP DOC"}
    HL7InstanceIdentifier: str | None = type1c(0x0040E001, ST)  # if DirectoryRecordType in {"ENCAP DOC"} and not_checkable(content)
    MIMETypeOfEncapsulatedDocument: str | None = type1u(0x00420012, LO)  # if DirectoryRecordType in {"ENCAP DOC"}
    Manufacturer: str | None = type1u(0x00080070, LO)
    ImplantName: str | None = type1u(0x00221095, LO)  # if DirectoryRecordType in {IMPLANT}
    ImplantSize: str | None = type1c(0x00686210, LO)  # if DirectoryRecordType in {IMPLANT} and not_checkable(other-instance)
    ImplantPartNumber: str | None = type1u(0x00221097, LO)  # if DirectoryRecordType in {IMPLANT}
    ImplantAssemblyTemplateName: str | None = type1u(0x00760001, LO)  # if DirectoryRecordType in {"IMPLANT ASSY"}
    ProcedureTypeCodeSequence: OptCodes[CodeSequenceItem] = type1u(0x00760020, SQ)  # if DirectoryRecordType in {"IMPLANT ASSY"}
    ImplantTemplateGroupName: str | None = type1u(0x00780001, LO)  # if DirectoryRecordType in {"IMPLANT GROUP"}
    ImplantTemplateGroupDescription: str | None = type3(0x00780010, ST)  # if DirectoryRecordType in {"IMPLANT GROUP"}
    ImplantTemplateGroupIssuer: str | None = type1u(0x00780020, LO)  # if DirectoryRecordType in {"IMPLANT GROUP"}
    InstanceCreationDate: Attr[DateValue | None, AnyDA | None] = type1u(0x00080012, DA)  # if DirectoryRecordType in {ASSESSMENT}
    InstanceCreationTime: Attr[TimeValue | None, AnyTM | None] = type2u(0x00080013, TM)  # if DirectoryRecordType in {ASSESSMENT}
    UserContentLabel: str | None = type1c(0x30100033, SH)  # if DirectoryRecordType in {RADIOTHERAPY} and present(UserContentLabel)
    UserContentLongLabel: str | None = type1c(0x30100034, LO)  # if DirectoryRecordType in {RADIOTHERAPY} and present(UserContentLongLabel)
    InventoryPurpose: str | None = type2u(0x00080401, LT)  # if DirectoryRecordType in {INVENTORY}
    InventoryLevel: str | None = type1u(0x00080403, CS)  # if DirectoryRecordType in {INVENTORY}
    ScopeOfInventorySequence: OptSeq[ScopeOfInventoryItem] = type2u(0x00080400, SQ)  # if DirectoryRecordType in {INVENTORY}
    InventoryCompletionStatus: str | None = type1u(0x00080426, CS)  # if DirectoryRecordType in {INVENTORY}
    TotalNumberOfStudyRecords: int | None = type1u(0x00080428, UV)  # if DirectoryRecordType in {INVENTORY}


@item
class DirectoryRecordContentItem(Item):
    """Item of table F.3-3, PS3.3 F.3.2.2, printed in F.5-25/ContentSequence, F.5-26/ContentSequence."""

    RelationshipType: Literal["HAS CONCEPT MOD"] = filled(0x0040A010, CS, value="HAS CONCEPT MOD")
    ValueType: Literal["TEXT", "NUM", "CODE", "DATE", "TIME", "DATETIME", "UIDREF", "PNAME", "COMPOSITE", "IMAGE", "WAVEFORM", "SCOORD", "SCOORD3D", "TCOORD", "CONTAINER", "TABLE"] = type1(0x0040A040, CS)
    ConceptNameCodeSequence: OptCodes[CodeSequenceItem] = type1c(0x0040A043, SQ)  # if ValueType in {TEXT, NUM, CODE, DATETIME, DATE, TIME, UIDREF, TABLE, PNAME} or (ValueType in {CONTAINER} and not_parsed) or not_checkable(content) or (ValueType in {COMPOSITE, IMAGE, WAVEFORM, SCOORD, SCOORD3D, TCOORD} and not_checkable(application))
    TextValue: str | None = type1c(0x0040A160, UT)  # if ValueType in {TEXT}
    DateTime: Attr[DateTimeValue | None, AnyDT | None] = type1c(0x0040A120, DT)  # if ValueType in {DATETIME}
    Date: Attr[DateValue | None, AnyDA | None] = type1c(0x0040A121, DA)  # if ValueType in {DATE}
    Time: Attr[TimeValue | None, AnyTM | None] = type1c(0x0040A122, TM)  # if ValueType in {TIME}
    PersonName: Attr[PersonNameValue | None, AnyPN | None] = type1c(0x0040A123, PN)  # if ValueType in {PNAME}
    UID: Attr[UIDValue | None, str | None] = type1c(0x0040A124, UI)  # if ValueType in {UIDREF}
    MeasuredValueSequence: OptSeq[MeasuredValueItem] = type2u(0x0040A300, SQ)
    NumericValueQualifierCodeSequence: OptCodes[CodeSequenceItem] = type1c(0x0040A301, SQ)
    ConceptCodeSequence: OptCodes[CodeSequenceItem] = type1u(0x0040A168, SQ)
    ReferencedSOPSequence: OptSeq[DirectoryRecordContentReferencedSOPItem] = type1u(0x00081199, SQ)
    GraphicData: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = type1u(0x00700022, FL, "2-n")
    GraphicType: Literal["POINT", "MULTIPOINT", "POLYLINE", "CIRCLE", "ELLIPSE", "POLYGON", "ELLIPSOID"] | None = type1u(0x00700023, CS)
    PixelOriginInterpretation: Literal["FRAME", "VOLUME"] | None = type1c(0x00480301, CS)
    FiducialUID: Attr[UIDValue | None, str | None] = type3(0x0070031A, UI)
    ReferencedFrameOfReferenceUID: Attr[UIDValue | None, str | None] = type1u(0x30060024, UI)
    TemporalRangeType: Literal["POINT", "MULTIPOINT", "SEGMENT", "MULTISEGMENT", "BEGIN", "END"] | None = type1u(0x0040A130, CS)
    ReferencedSamplePositions: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x0040A132, UL, "1-n")
    ReferencedTimeOffsets: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = type1c(0x0040A138, DS, "1-n")
    ReferencedDateTime: Attr[tuple[DateTimeValue, ...] | None, ListDT | tuple[AnyDT, ...] | None] = type1c(0x0040A13A, DT, "1-n")
    ContinuityOfContent: Literal["SEPARATE", "CONTINUOUS"] | None = type1u(0x0040A050, CS)
    ContentTemplateSequence: OptSeq[ContainerContentTemplateItem] = type1c(0x0040A504, SQ)
    TabulatedValuesSequence: OptSeq[TabulatedValuesItem] = type1u(0x0040A801, SQ)


@item
class DirectoryRecordContentReferencedSOPItem(Item):
    """Item of table F.3-3, PS3.3 F.3.2.2, printed in 10-11, C.18.4-1/ReferencedSOPSequence, C.18.5-1/ReferencedSOPSequence."""

    ReferencedSOPClassUID: Attr[UIDValue, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UIDValue, str] = type1(0x00081155, UI)
    ReferencedFrameNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x00081160, IS, "1-n")  # if not_checkable(other-instance) and not present(ReferencedSegmentNumber)
    ReferencedSegmentNumber: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x0062000B, US, "1-n")  # if not_checkable(other-instance) and not present(ReferencedFrameNumber)
    ReferencedSOPSequence: OptSeq[SOPInstanceReferenceItem] = type3(0x00081199, SQ)
    ReferencedRealWorldValueMappingInstanceSequence: OptSeq[SOPInstanceReferenceItem] = type3(0x0008114B, SQ)
    IconImageSequence: OptSeq[ImagePixelItem] = type3(0x00880200, SQ)
    ReferencedWaveformChannels: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x0040A0B0, US, "2-2n")
