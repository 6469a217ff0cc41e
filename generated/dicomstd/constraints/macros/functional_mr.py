"""Functional MR, PS3.3 C.8.13.5.15. Generated from table_C.8-100c; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.8-100c",
    "Functional MR",
    "C.8.13.5.15",
    (
        Row(0, 0x00189621, "1", items=(1, 1)),  # FunctionalMRSequence
        Row(1, 0x00189624, "1C", when="FunctionalSettlingPhaseFramesPresent in {YES}", values=(enumerated("YES", "NO"),)),  # SettlingPhaseFrame
        Row(1, 0x00189623, "1"),  # FunctionalSyncPulse
    ),
)
