"""X-Ray Positioner, PS3.3 C.8.19.6.10. Generated from table_C.8.19.6-10; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.8.19.6-10",
    "X-Ray Positioner",
    "C.8.19.6.10",
    (
        Row(0, 0x00189405, "1", items=(1, 1)),  # PositionerPositionSequence
        Row(1, 0x00181510, "1C", when="PositionerType in {CARM}"),  # PositionerPrimaryAngle
        Row(1, 0x00181511, "1C", when="PositionerType in {CARM}"),  # PositionerSecondaryAngle
        Row(1, 0x00189447, "1C", when="PositionerType in {COLUMN}"),  # ColumnAngulationPatient
    ),
)
