"""CT Position, PS3.3 C.8.15.3.5. Generated from table_C.8-121; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.8-121",
    "CT Position",
    "C.8.15.3.5",
    (
        Row(0, 0x00189326, "1", items=(1, 1)),  # CTPositionSequence
        Row(1, 0x00189327, "1C", when="FrameType[1] in {ORIGINAL}", may="always"),  # TablePosition
        Row(1, 0x00189313, "1C", when="FrameType[1] in {ORIGINAL}", may="always"),  # DataCollectionCenterPatient
        Row(1, 0x00189318, "1C", when="FrameType[1] in {ORIGINAL}", may="always"),  # ReconstructionTargetCenterPatient
    ),
)
