"""CT Table Dynamics, PS3.3 C.8.15.3.4. Generated from table_C.8-120; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.8-120",
    "CT Table Dynamics",
    "C.8.15.3.4",
    (
        Row(0, 0x00189308, "1", items=(1, 1)),  # CTTableDynamicsSequence
        Row(1, 0x00189309, "1C", when="FrameType[1] in {ORIGINAL} and AcquisitionType in {SPIRAL, CONSTANT_ANGLE}", may="FrameType[1] in {DERIVED} and AcquisitionType in {SPIRAL, CONSTANT_ANGLE}"),  # TableSpeed
        Row(1, 0x00189310, "1C", when="FrameType[1] in {ORIGINAL} and AcquisitionType in {SPIRAL}", may="FrameType[1] in {DERIVED} and AcquisitionType in {SPIRAL}"),  # TableFeedPerRotation
        Row(1, 0x00189311, "1C", when="FrameType[1] in {ORIGINAL} and AcquisitionType in {SPIRAL}", may="FrameType[1] in {DERIVED} and AcquisitionType in {SPIRAL}"),  # SpiralPitchFactor
    ),
)
