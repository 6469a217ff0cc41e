"""Clinical Trial Context, PS3.3 C.34.4. Generated from table_C.34.4-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.34.4-1",
    "Clinical Trial Context",
    "C.34.4",
    (
        Row(0, 0x00120010, "1"),  # ClinicalTrialSponsorName
        Row(0, 0x00120020, "1"),  # ClinicalTrialProtocolID
        Row(0, 0x00120021, "2"),  # ClinicalTrialProtocolName
        Row(0, 0x00120030, "2"),  # ClinicalTrialSiteID
        Row(0, 0x00120031, "2"),  # ClinicalTrialSiteName
        Row(0, 0x00120081, "1C", when="present(ClinicalTrialProtocolEthicsCommitteeApprovalNumber)"),  # ClinicalTrialProtocolEthicsCommitteeName
        Row(0, 0x00120082, "3"),  # ClinicalTrialProtocolEthicsCommitteeApprovalNumber
        Row(0, 0x00120086, "3"),  # EthicsCommitteeApprovalEffectivenessStartDate
        Row(0, 0x00120087, "3"),  # EthicsCommitteeApprovalEffectivenessEndDate
        Row(0, 0x00120060, "2"),  # ClinicalTrialCoordinatingCenterName
    ),
)
