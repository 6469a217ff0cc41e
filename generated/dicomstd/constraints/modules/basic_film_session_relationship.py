"""Basic Film Session Relationship, PS3.3 C.13.2. Generated from table_C.13-2; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.13-2",
    "Basic Film Session Relationship",
    "C.13.2",
    (
        Row(0, 0x20000500, "", items=(0, None)),  # ReferencedFilmBoxSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(0, 0x213000A0, "", items=(1, 1)),  # ProposedStudySequence
        Row(1, 0x00100010, ""),  # PatientName
        Row(1, 0x00100020, ""),  # PatientID
        Row(1, 0x00100030, ""),  # PatientBirthDate
        Row(1, 0x00100032, ""),  # PatientBirthTime
        Row(1, 0x00100040, ""),  # PatientSex
        Row(1, 0x00101010, ""),  # PatientAge
        Row(1, 0x00102160, ""),  # EthnicGroup
        Row(1, 0x00104000, ""),  # PatientComments
        Row(1, 0x0020000D, ""),  # StudyInstanceUID
        Row(1, 0x00080020, ""),  # StudyDate
        Row(1, 0x00080030, ""),  # StudyTime
        Row(1, 0x00200010, ""),  # StudyID
        Row(1, 0x00081030, ""),  # StudyDescription
        Row(1, 0x00080050, ""),  # AccessionNumber
        Row(1, 0x00080090, ""),  # ReferringPhysicianName
        Row(1, 0x00081060, ""),  # NameOfPhysiciansReadingStudy
        Row(1, 0x00081080, ""),  # AdmittingDiagnosesDescription
        Row(1, 0x00200011, ""),  # SeriesNumber
    ),
)
