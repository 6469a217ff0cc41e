"""X-Ray Calibration Device Usage, PS3.3 C.8.19.6.6. Generated from table_C.8.19.6-6; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.8.19.6-6",
    "X-Ray Calibration Device Usage",
    "C.8.19.6.6",
    (
        Row(0, 0x00189455, "1", items=(1, 1)),  # CalibrationSequence
        Row(1, 0x00500004, "1", values=(enumerated("YES", "NO"),)),  # CalibrationImage
    ),
)
