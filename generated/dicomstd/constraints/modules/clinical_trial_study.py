"""Clinical Trial Study, PS3.3 C.7.2.3. Generated from table_C.7-4b; do not edit."""

from dicodec.schema import Group, Row, Table, defined, enumerated

TABLE = Table(
    "C.7-4b",
    "Clinical Trial Study",
    "C.7.2.3",
    (
        Row(0, 0x00120050, "2"),  # ClinicalTrialTimePointID
        Row(0, 0x00120055, "3"),  # IssuerOfClinicalTrialTimePointID
        Row(0, 0x00120051, "3"),  # ClinicalTrialTimePointDescription
        Row(0, 0x00120054, "3", items=(1, None), groups=(Group("6146", "B"),)),  # ClinicalTrialTimePointTypeCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00120052, "3"),  # LongitudinalTemporalOffsetFromEvent
        Row(0, 0x00120053, "1C", when="present(LongitudinalTemporalOffsetFromEvent)", values=(defined("ENROLLMENT", "BASELINE"),)),  # LongitudinalTemporalEventType
        Row(0, 0x00120083, "3", items=(1, None)),  # ConsentForClinicalTrialUseSequence
        Row(1, 0x00120084, "1C", when="ConsentForDistributionFlag in {YES, WITHDRAWN}", values=(defined("NAMED_PROTOCOL", "RESTRICTED_REUSE", "PUBLIC_RELEASE"),)),  # DistributionType
        Row(1, 0x00120020, "1C", when="DistributionType in {NAMED_PROTOCOL} and not_checkable(real-world)"),  # ClinicalTrialProtocolID
        Row(1, 0x00120022, "3"),  # IssuerOfClinicalTrialProtocolID
        Row(1, 0x00120085, "1", values=(enumerated("NO", "YES", "WITHDRAWN"),)),  # ConsentForDistributionFlag
    ),
)
