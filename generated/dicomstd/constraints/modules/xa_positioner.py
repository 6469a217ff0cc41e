"""XA Positioner, PS3.3 C.8.7.5. Generated from table_C.8-30; do not edit."""

from dicodec.schema import Row, Table, defined

TABLE = Table(
    "C.8-30",
    "XA Positioner",
    "C.8.7.5",
    (
        Row(0, 0x00181111, "3"),  # DistanceSourceToPatient
        Row(0, 0x00181110, "3"),  # DistanceSourceToDetector
        Row(0, 0x00181114, "3"),  # EstimatedRadiographicMagnificationFactor
        Row(0, 0x00181500, "2C", when="NumberOfFrames > 1", may="always", values=(defined("DYNAMIC", "STATIC"),)),  # PositionerMotion
        Row(0, 0x00181510, "2"),  # PositionerPrimaryAngle
        Row(0, 0x00181511, "2"),  # PositionerSecondaryAngle
        Row(0, 0x00181520, "2C", when="PositionerMotion in {DYNAMIC}"),  # PositionerPrimaryAngleIncrement
        Row(0, 0x00181521, "2C", when="PositionerMotion in {DYNAMIC}"),  # PositionerSecondaryAngleIncrement
        Row(0, 0x00181530, "3"),  # DetectorPrimaryAngle
        Row(0, 0x00181531, "3"),  # DetectorSecondaryAngle
    ),
)
