"""Breast Tomosynthesis Contributing Sources, PS3.3 C.8.21.2.3. Generated from table_C.8.21.2.3-1; do not edit."""

from dicodec.schema import Row, Table, defined

TABLE = Table(
    "C.8.21.2.3-1",
    "Breast Tomosynthesis Contributing Sources",
    "C.8.21.2.3",
    (
        Row(0, 0x00189506, "1", items=(1, None)),  # ContributingSourcesSequence
        Row(1, 0, include="macros.general_contributing_sources"),  # include General Contributing Sources
        Row(1, 0, include="macros.contributing_image_sources"),  # include Contributing Image Sources
        Row(1, 0x00187004, "1", values=(defined("DIRECT", "SCINTILLATOR", "STORAGE"),)),  # DetectorType
        Row(1, 0x0018700A, "1"),  # DetectorID
        Row(1, 0x0018700C, "1"),  # DateOfLastDetectorCalibration
        Row(1, 0x0018700E, "1"),  # TimeOfLastDetectorCalibration
        Row(1, 0x00187022, "1"),  # DetectorElementSpacing
    ),
)
