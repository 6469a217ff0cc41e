"""Breast X-Ray Positioner, PS3.3 C.8.31.2. Generated from table_C.8.31.2-1; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.8.31.2-1",
    "Breast X-Ray Positioner",
    "C.8.31.2",
    (
        Row(0, 0x00189405, "1", items=(1, 1)),  # PositionerPositionSequence
        Row(1, 0x00181510, "1C", when="not_checkable(real-world)", may="always"),  # PositionerPrimaryAngle
        Row(1, 0x00189559, "1C", when="present(PositionerPrimaryAngle)", values=(enumerated("CW", "CC"),)),  # PositionerPrimaryAngleDirection
        Row(1, 0x00181511, "1C", when="not_checkable(real-world)", may="always"),  # PositionerSecondaryAngle
    ),
)
