"""Contrast/Bolus Usage, PS3.3 C.7.6.16.2.12. Generated from table_C.7.16-13; do not edit."""

from dicodec.schema import Row, Table, defined, enumerated

TABLE = Table(
    "C.7.16-13",
    "Contrast/Bolus Usage",
    "C.7.6.16.2.12",
    (
        Row(0, 0x00189341, "1", items=(1, None)),  # ContrastBolusUsageSequence
        Row(1, 0x00189337, "1"),  # ContrastBolusAgentNumber
        Row(1, 0x00189342, "1", values=(enumerated("YES", "NO"),)),  # ContrastBolusAgentAdministered
        Row(1, 0x00189343, "2", values=(enumerated("YES", "NO"),)),  # ContrastBolusAgentDetected
        Row(1, 0x00189344, "2C", when="not_parsed", may="always", values=(defined("PRE_CONTRAST", "POST_CONTRAST", "IMMEDIATE", "DYNAMIC", "STEADY_STATE", "DELAYED", "ARTERIAL", "CAPILLARY", "VENOUS", "PORTAL_VENOUS"),)),  # ContrastBolusAgentPhase
    ),
)
