"""Clinical Trial Subject, PS3.3 C.7.1.3. Generated from table_C.7-2b; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.7-2b",
    "Clinical Trial Subject",
    "C.7.1.3",
    (
        Row(0, 0x00120010, "1"),  # ClinicalTrialSponsorName
        Row(0, 0x00120020, "1"),  # ClinicalTrialProtocolID
        Row(0, 0x00120022, "3"),  # IssuerOfClinicalTrialProtocolID
        Row(0, 0x00120023, "3", items=(1, None)),  # OtherClinicalTrialProtocolIDsSequence
        Row(1, 0x00120020, "1"),  # ClinicalTrialProtocolID
        Row(1, 0x00120022, "1"),  # IssuerOfClinicalTrialProtocolID
        Row(0, 0x00120021, "2"),  # ClinicalTrialProtocolName
        Row(0, 0x00120030, "2"),  # ClinicalTrialSiteID
        Row(0, 0x00120032, "3"),  # IssuerOfClinicalTrialSiteID
        Row(0, 0x00120031, "2"),  # ClinicalTrialSiteName
        Row(0, 0x00120040, "1C", when="not present(ClinicalTrialSubjectReadingID)", may="always"),  # ClinicalTrialSubjectID
        Row(0, 0x00120041, "3"),  # IssuerOfClinicalTrialSubjectID
        Row(0, 0x00120042, "1C", when="not present(ClinicalTrialSubjectID)", may="always"),  # ClinicalTrialSubjectReadingID
        Row(0, 0x00120043, "3"),  # IssuerOfClinicalTrialSubjectReadingID
        Row(0, 0x00120081, "1C", when="present(ClinicalTrialProtocolEthicsCommitteeApprovalNumber)"),  # ClinicalTrialProtocolEthicsCommitteeName
        Row(0, 0x00120082, "3"),  # ClinicalTrialProtocolEthicsCommitteeApprovalNumber
    ),
)
