"""Breast X-Ray Detector, PS3.3 C.8.31.3. Generated from table_C.8.31.3-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.8.31.3-1",
    "Breast X-Ray Detector",
    "C.8.31.3",
    (
        Row(0, 0x00189541, "1", items=(1, 1)),  # DetectorPositionSequence
        Row(1, 0x00181530, "1C", when="not_checkable(real-world)", may="always"),  # DetectorPrimaryAngle
        Row(1, 0x00181531, "1C", when="not_checkable(content)", may="always"),  # DetectorSecondaryAngle
    ),
)
