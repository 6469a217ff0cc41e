"""Clinical Trial Subject, PS3.3 2024b C.7.1.3. Generated from table_C.7-2b; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.7-2b",
    "Clinical Trial Subject",
    "C.7.1.3",
    (
        Row(1, 0, 0x00120010, "1"),  # ClinicalTrialSponsorName
        Row(2, 0, 0x00120020, "1"),  # ClinicalTrialProtocolID
        Row(3, 0, 0x00120022, "3"),  # IssuerOfClinicalTrialProtocolID
        Row(4, 0, 0x00120023, "3", items=(1, None)),  # OtherClinicalTrialProtocolIDsSequence
        Row(5, 1, 0x00120020, "1"),  # ClinicalTrialProtocolID
        Row(6, 1, 0x00120022, "1"),  # IssuerOfClinicalTrialProtocolID
        Row(7, 0, 0x00120021, "2"),  # ClinicalTrialProtocolName
        Row(8, 0, 0x00120030, "2"),  # ClinicalTrialSiteID
        Row(9, 0, 0x00120032, "3"),  # IssuerOfClinicalTrialSiteID
        Row(10, 0, 0x00120031, "2"),  # ClinicalTrialSiteName
        Row(11, 0, 0x00120040, "1C", when="not present(ClinicalTrialSubjectReadingID)", may="always"),  # ClinicalTrialSubjectID
        Row(12, 0, 0x00120041, "3"),  # IssuerOfClinicalTrialSubjectID
        Row(13, 0, 0x00120042, "1C", when="not present(ClinicalTrialSubjectID)", may="always"),  # ClinicalTrialSubjectReadingID
        Row(14, 0, 0x00120043, "3"),  # IssuerOfClinicalTrialSubjectReadingID
        Row(15, 0, 0x00120081, "1C", when="present(ClinicalTrialProtocolEthicsCommitteeApprovalNumber)"),  # ClinicalTrialProtocolEthicsCommitteeName
        Row(16, 0, 0x00120082, "3"),  # ClinicalTrialProtocolEthicsCommitteeApprovalNumber
    ),
)
