"""Real-Time Acquisition, PS3.3 C.7.6.28. Generated from table_C.7.6.28-1; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.7.6.28-1",
    "Real-Time Acquisition",
    "C.7.6.28",
    (
        Row(0, 0x52009229, "1", items=(1, 1)),  # SharedFunctionalGroupsSequence
        Row(0, 0x00220028, "1", values=(enumerated("YES", "NO"),)),  # StereoPairsPresent
    ),
)
