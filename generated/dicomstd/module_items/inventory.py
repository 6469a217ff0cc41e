"""Inventory Module Attributes, PS3.3 C.38.1. Generated from table_C.38.1-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    AE, CS, DA, DS, DT, IS, LO, OB, PN, SH, SQ, TM, UI, UR, US, UV, Item, item, type1, type1c, type2, type2c,
    type3,
)

if TYPE_CHECKING:
    from dicodec.typed import (
        UID, AnyDA, AnyDS, AnyDT, AnyPN, AnyTM, Attr, Buffer, Codes, Date, DateTime, ListDS, ListPN, OptCodes, OptSeq,
        PersonName, Time,
    )
    from dicomstd.items import (
        CodeSequenceItem,
        HL7v2HierarchicDesignatorItem,
        IssuerOfPatientIDQualifiersItem,
        OriginalAttributesItem,
        PersonIdentificationItem,
        ReferencedRequestItem,
        RequestAttributesItem,
    )


@item
class InventoriedStudiesItem(Item):
    """Item of table C.38.1-1 in InventoriedStudiesSequence, PS3.3 C.38.1."""

    SpecificCharacterSet: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type1c(0x00080005, CS, "1-n")
    StudyInstanceUID: Attr[UID, str] = type1(0x0020000D, UI)
    ModalitiesInStudy: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type2(0x00080061, CS, "1-n")
    ItemInventoryDateTime: Attr[DateTime, AnyDT] = type1(0x00080404, DT)
    RemovedFromOperationalUse: Literal["Y", "N"] | None = type1c(0x00080405, CS)
    ReasonForRemovalCodeSequence: OptCodes[CodeSequenceItem] = type2c(0x00080406, SQ)  # if RemovedFromOperationalUse in {Y}
    NumberOfStudyRelatedSeries: int | None = type2(0x00201206, IS)
    NumberOfStudyRelatedInstances: int | None = type2(0x00201208, IS)
    StudyUpdateDateTime: Attr[DateTime | None, AnyDT | None] = type2(0x0008041F, DT)
    StudyID: str | None = type2(0x00200010, SH)
    StudyDate: Attr[Date | None, AnyDA | None] = type2(0x00080020, DA)
    StudyTime: Attr[Time | None, AnyTM | None] = type2(0x00080030, TM)
    StudyDescription: str | None = type2(0x00081030, LO)
    AnatomicRegionsInStudyCodeSequence: OptCodes[CodeSequenceItem] = type3(0x00080063, SQ)
    ProcedureCodeSequence: OptCodes[CodeSequenceItem] = type3(0x00081032, SQ)
    NameOfPhysiciansReadingStudy: Attr[tuple[PersonName, ...] | None, ListPN | tuple[AnyPN, ...] | None] = type3(0x00081060, PN, "1-n")
    PhysiciansReadingStudyIdentificationSequence: OptSeq[PersonIdentificationItem] = type3(0x00081062, SQ)
    ConsultingPhysicianName: Attr[tuple[PersonName, ...] | None, ListPN | tuple[AnyPN, ...] | None] = type3(0x0008009C, PN, "1-n")
    ConsultingPhysicianIdentificationSequence: OptSeq[PersonIdentificationItem] = type3(0x0008009D, SQ)
    PhysiciansOfRecord: Attr[tuple[PersonName, ...] | None, ListPN | tuple[AnyPN, ...] | None] = type3(0x00081048, PN, "1-n")
    PhysiciansOfRecordIdentificationSequence: OptSeq[PersonIdentificationItem] = type3(0x00081049, SQ)
    OriginalAttributesSequence: OptSeq[OriginalAttributesItem] = type3(0x04000561, SQ)
    RetrieveAETitle: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type1c(0x00080054, AE, "1-n")  # if not_checkable(application) and not present(StudyAccessEndPointsSequence.RetrieveAETitle)
    RetrieveURL: str | None = type1c(0x00081190, UR)  # if not_checkable(application) and not present(StudyAccessEndPointsSequence.RetrieveURL)
    StoredInstanceBaseURI: str | None = type3(0x00080407, UR)
    InstanceAvailability: Literal["ONLINE", "NEARLINE", "OFFLINE", "UNAVAILABLE"] | None = type3(0x00080056, CS)
    FileSetAccessSequence: OptSeq[InventoryInventoriedStudiesFileSetAccessItem] = type3(0x00080419, SQ)
    StorageMediaFileSetID: str | None = type3(0x00880130, SH)
    AccessionNumber: str | None = type2(0x00080050, SH)
    IssuerOfAccessionNumberSequence: OptSeq[HL7v2HierarchicDesignatorItem] = type3(0x00080051, SQ)
    ReferringPhysicianName: Attr[PersonName | None, AnyPN | None] = type3(0x00080090, PN)
    ReferringPhysicianIdentificationSequence: OptSeq[PersonIdentificationItem] = type3(0x00080096, SQ)
    PatientName: Attr[PersonName | None, AnyPN | None] = type2(0x00100010, PN)
    PatientID: str | None = type2(0x00100020, LO)
    IssuerOfPatientID: str | None = type3(0x00100021, LO)
    IssuerOfPatientIDQualifiersSequence: OptSeq[IssuerOfPatientIDQualifiersItem] = type3(0x00100024, SQ)
    OtherPatientIDsSequence: OptSeq[InventoryOtherPatientIDsItem] = type3(0x00101002, SQ)
    PatientBirthDate: Attr[Date | None, AnyDA | None] = type2(0x00100030, DA)
    PatientSex: str | None = type2(0x00100040, CS)
    OtherPatientNames: Attr[tuple[PersonName, ...] | None, ListPN | tuple[AnyPN, ...] | None] = type3(0x00101001, PN, "1-n")
    InventoriedSeriesSequence: OptSeq[InventoriedSeriesItem] = type2c(0x00080424, SQ)  # if InventoryLevel in {SERIES, INSTANCE}


@item
class InventoryInventoriedStudiesFileSetAccessItem(Item):
    """Item of table C.38.1-1 in InventoriedStudiesSequence/FileSetAccessSequence, PS3.3 C.38.1."""

    FolderAccessURI: str | None = type3(0x00080408, UR)
    FileAccessURI: str | None = type3(0x00080409, UR)
    ContainerFileType: str | None = type1c(0x0008040A, CS)  # if present(FileAccessURI)


@item
class InventoryOtherPatientIDsItem(Item):
    """Item of table C.38.1-1 in InventoriedStudiesSequence/OtherPatientIDsSequence, PS3.3 C.38.1."""

    PatientID: str | None = type2(0x00100020, LO)
    IssuerOfPatientID: str | None = type3(0x00100021, LO)
    IssuerOfPatientIDQualifiersSequence: OptSeq[IssuerOfPatientIDQualifiersItem] = type3(0x00100024, SQ)


@item
class InventoriedSeriesItem(Item):
    """Item of table C.38.1-1 in InventoriedStudiesSequence/InventoriedSeriesSequence, PS3.3 C.38.1."""

    SpecificCharacterSet: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type1c(0x00080005, CS, "1-n")
    SeriesInstanceUID: Attr[UID, str] = type1(0x0020000E, UI)
    Modality: str = type1(0x00080060, CS)
    RemovedFromOperationalUse: Literal["Y", "N"] | None = type1c(0x00080405, CS)
    ReasonForRemovalCodeSequence: OptCodes[CodeSequenceItem] = type2c(0x00080406, SQ)  # if RemovedFromOperationalUse in {Y}
    SeriesNumber: int | None = type2(0x00200011, IS)
    SeriesDescription: str | None = type3(0x0008103E, LO)
    SeriesDate: Attr[Date | None, AnyDA | None] = type3(0x00080021, DA)
    SeriesTime: Attr[Time | None, AnyTM | None] = type3(0x00080031, TM)
    BodyPartExamined: str | None = type3(0x00180015, CS)
    Laterality: str | None = type3(0x00200060, CS)
    RequestAttributesSequence: OptSeq[RequestAttributesItem] = type3(0x00400275, SQ)
    OriginalAttributesSequence: OptSeq[OriginalAttributesItem] = type3(0x04000561, SQ)
    StoredInstanceBaseURI: str | None = type3(0x00080407, UR)
    InstanceAvailability: Literal["ONLINE", "NEARLINE", "OFFLINE", "UNAVAILABLE"] | None = type3(0x00080056, CS)
    FileSetAccessSequence: OptSeq[InventoryInventoriedStudiesInventoriedSeriesFileSetAccessItem] = type3(0x00080419, SQ)
    StorageMediaFileSetID: str | None = type3(0x00880130, SH)
    InventoriedInstancesSequence: OptSeq[InventoriedInstancesItem] = type2c(0x00080425, SQ)  # if InventoryLevel in {INSTANCE}


@item
class InventoryInventoriedStudiesInventoriedSeriesFileSetAccessItem(Item):
    """Item of table C.38.1-1 in InventoriedStudiesSequence/InventoriedSeriesSequence/FileSetAccessSequence, PS3.3 C.38.1."""

    FolderAccessURI: str | None = type3(0x00080408, UR)
    FileAccessURI: str | None = type3(0x00080409, UR)
    ContainerFileType: str | None = type1c(0x0008040A, CS)  # if present(FileAccessURI)


@item
class InventoriedInstancesItem(Item):
    """Item of table C.38.1-1 in InventoriedStudiesSequence/InventoriedSeriesSequence/InventoriedInstancesSequence, PS3.3 C.38.1."""

    SpecificCharacterSet: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type1c(0x00080005, CS, "1-n")
    SOPClassUID: Attr[UID, str] = type1(0x00080016, UI)
    SOPInstanceUID: Attr[UID, str] = type1(0x00080018, UI)
    InstanceNumber: int | None = type2(0x00200013, IS)
    RelatedGeneralSOPClassUID: Attr[tuple[UID, ...] | None, list[str] | tuple[str, ...] | None] = type3(0x0008001A, UI, "1-n")
    ContentDate: Attr[Date | None, AnyDA | None] = type3(0x00080023, DA)
    ContentTime: Attr[Time | None, AnyTM | None] = type3(0x00080033, TM)
    TimezoneOffsetFromUTC: str | None = type3(0x00080201, SH)
    Rows: int | None = type3(0x00280010, US)
    Columns: int | None = type3(0x00280011, US)
    NumberOfFrames: int | None = type3(0x00280008, IS)
    BitsAllocated: int | None = type3(0x00280100, US)
    ObservationDateTime: Attr[DateTime | None, AnyDT | None] = type3(0x0040A032, DT)
    ConceptNameCodeSequence: OptCodes[CodeSequenceItem] = type3(0x0040A043, SQ)
    ContentTemplateSequence: OptSeq[InventoryContentTemplateItem] = type3(0x0040A504, SQ)
    ReferencedRequestSequence: OptSeq[ReferencedRequestItem] = type3(0x0040A370, SQ)
    ContainerIdentifier: str | None = type3(0x00400512, LO)
    SpecimenDescriptionSequence: OptSeq[InventorySpecimenDescriptionItem] = type3(0x00400560, SQ)
    ContentLabel: str | None = type3(0x00700080, CS)
    ContentDescription: str | None = type3(0x00700081, LO)
    PresentationCreationDate: Attr[Date | None, AnyDA | None] = type3(0x00700082, DA)
    PresentationCreationTime: Attr[Time | None, AnyTM | None] = type3(0x00700083, TM)
    ContentCreatorName: Attr[PersonName | None, AnyPN | None] = type3(0x00700084, PN)
    RemovedFromOperationalUse: Literal["Y", "N"] | None = type1c(0x00080405, CS)
    ReasonForRemovalCodeSequence: OptCodes[CodeSequenceItem] = type2c(0x00080406, SQ)  # if RemovedFromOperationalUse in {Y}
    OriginalAttributesSequence: OptSeq[OriginalAttributesItem] = type3(0x04000561, SQ)
    InstanceAvailability: Literal["ONLINE", "NEARLINE", "OFFLINE", "UNAVAILABLE"] | None = type3(0x00080056, CS)
    FileAccessSequence: OptSeq[FileAccessItem] = type3(0x0008041A, SQ)
    StorageMediaFileSetID: str | None = type3(0x00880130, SH)
    AlternateRepresentationSequence: OptSeq[AlternateRepresentationItem] = type3(0x00083001, SQ)


@item
class InventoryContentTemplateItem(Item):
    """Item of table C.38.1-1 in InventoriedStudiesSequence/InventoriedSeriesSequence/InventoriedInstancesSequence/ContentTemplateSequence, PS3.3 C.38.1."""

    TemplateIdentifier: str = type1(0x0040DB00, CS)
    MappingResource: str = type1(0x00080105, CS)


@item
class InventorySpecimenDescriptionItem(Item):
    """Item of table C.38.1-1 in InventoriedStudiesSequence/InventoriedSeriesSequence/InventoriedInstancesSequence/SpecimenDescriptionSequence, PS3.3 C.38.1."""

    SpecimenIdentifier: str = type1(0x00400551, LO)
    SpecimenUID: Attr[UID, str] = type1(0x00400554, UI)


@item
class FileAccessItem(Item):
    """Item of table C.38.1-1 in InventoriedStudiesSequence/InventoriedSeriesSequence/InventoriedInstancesSequence/FileAccessSequence, PS3.3 C.38.1."""

    FileAccessURI: str | None = type1c(0x00080409, UR)
    ContainerFileType: str | None = type1c(0x0008040A, CS)  # if present(FileAccessURI)
    FilenameInContainer: str | None = type1c(0x0008040B, UR)  # if ContainerFileType in {ZIP, TAR, TARGZIP}
    FileOffsetInContainer: int | None = type1c(0x0008040C, UV)  # if ContainerFileType in {BLOB}
    FileLengthInContainer: int | None = type1c(0x0008040D, UV)  # if ContainerFileType in {BLOB}
    StoredInstanceTransferSyntaxUID: Attr[UID | None, str | None] = type1c(0x0008040E, UI)  # if present(FileAccessURI)
    LossyImageCompressionRatio: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = type3(0x00282112, DS, "1-n")
    MACAlgorithm: str | None = type1c(0x04000015, CS)  # if present(MAC)
    MAC: Attr[memoryview | None, Buffer | None] = type3(0x04000404, OB)
    ExpirationDateTime: Attr[DateTime | None, AnyDT | None] = type3(0x00080416, DT)


@item
class AlternateRepresentationItem(Item):
    """Item of table C.38.1-1 in InventoriedStudiesSequence/InventoriedSeriesSequence/InventoriedInstancesSequence/AlternateRepresentationSequence, PS3.3 C.38.1."""

    SeriesInstanceUID: Attr[UID | None, str | None] = type1c(0x0020000E, UI)
    SOPClassUID: Attr[UID, str] = type1(0x00080016, UI)
    SOPInstanceUID: Attr[UID, str] = type1(0x00080018, UI)
    PurposeOfReferenceCodeSequence: Codes[CodeSequenceItem] = type1(0x0040A170, SQ)
