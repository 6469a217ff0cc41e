"""Referenced Instances and Access, PS3.3 10.3. Generated from table_10-3b; do not edit."""

from dicodec.schema import Row, Table, defined

TABLE = Table(
    "10-3b",
    "Referenced Instances and Access",
    "10.3",
    (
        Row(0, 0x0040E020, "1", values=(defined("DICOM", "CDA"),)),  # TypeOfInstances
        Row(0, 0x0020000D, "1C", when="TypeOfInstances in {DICOM} and not_checkable(other-instance)"),  # StudyInstanceUID
        Row(0, 0x0020000E, "1C", when="TypeOfInstances in {DICOM} and not_checkable(other-instance)"),  # SeriesInstanceUID
        Row(0, 0x00081199, "1", items=(1, None)),  # ReferencedSOPSequence
        Row(1, 0x00081150, "1"),  # ReferencedSOPClassUID
        Row(1, 0x00081155, "1"),  # ReferencedSOPInstanceUID
        Row(1, 0x0040E001, "1C", when="TypeOfInstances in {CDA}"),  # HL7InstanceIdentifier
        Row(1, 0x00081160, "1C", when="not_checkable(other-instance) and not present(ReferencedSegmentNumber)"),  # ReferencedFrameNumber
        Row(1, 0x0062000B, "1C", when="not_checkable(other-instance) and not present(ReferencedFrameNumber)"),  # ReferencedSegmentNumber
        Row(0, 0x0040E021, "1C", when="not present(DICOMMediaRetrievalSequence) and not present(WADORetrievalSequence) and not present(WADORSRetrievalSequence) and not present(XDSRetrievalSequence)", may="always", items=(1, None)),  # DICOMRetrievalSequence
        Row(1, 0x00080054, "1"),  # RetrieveAETitle
        Row(0, 0x0040E022, "1C", when="not present(DICOMRetrievalSequence) and not present(WADORetrievalSequence) and not present(WADORSRetrievalSequence) and not present(XDSRetrievalSequence)", may="always", items=(1, None)),  # DICOMMediaRetrievalSequence
        Row(1, 0x00880130, "2"),  # StorageMediaFileSetID
        Row(1, 0x00880140, "1"),  # StorageMediaFileSetUID
        Row(0, 0x0040E023, "1C", when="not present(DICOMRetrievalSequence) and not present(DICOMMediaRetrievalSequence) and not present(WADORSRetrievalSequence) and not present(XDSRetrievalSequence)", may="always", items=(1, None)),  # WADORetrievalSequence
        Row(1, 0x0040E010, "1"),  # RetrieveURI
        Row(0, 0x0040E024, "1C", when="not present(DICOMRetrievalSequence) and not present(DICOMMediaRetrievalSequence) and not present(WADORSRetrievalSequence) and not present(WADORetrievalSequence)", may="always", items=(1, None)),  # XDSRetrievalSequence
        Row(1, 0x0040E030, "1"),  # RepositoryUniqueID
        Row(1, 0x0040E031, "3"),  # HomeCommunityID
        Row(0, 0x0040E025, "1C", when="not present(DICOMRetrievalSequence) and not present(DICOMMediaRetrievalSequence) and not present(WADORetrievalSequence) and not present(XDSRetrievalSequence)", may="always", items=(1, None)),  # WADORSRetrievalSequence
        Row(1, 0x00081190, "1"),  # RetrieveURL
    ),
)
