"""Clinical Trial Series, PS3.3 C.7.3.2. Generated from table_C.7-5b; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.7-5b",
    "Clinical Trial Series",
    "C.7.3.2",
    (
        Row(0, 0x00120060, "2"),  # ClinicalTrialCoordinatingCenterName
        Row(0, 0x00120071, "3"),  # ClinicalTrialSeriesID
        Row(0, 0x00120073, "3"),  # IssuerOfClinicalTrialSeriesID
        Row(0, 0x00120072, "3"),  # ClinicalTrialSeriesDescription
    ),
)
