"""PET Position, PS3.3 C.8.22.5.4. Generated from table_C.8.22-14; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.8.22-14",
    "PET Position",
    "C.8.22.5.4",
    (
        Row(0, 0x00189735, "1", items=(1, 1)),  # PETPositionSequence
        Row(1, 0x00189327, "1C", when="FrameType[1] in {ORIGINAL}", may="always"),  # TablePosition
        Row(1, 0x00189313, "1C", when="FrameType[1] in {ORIGINAL}", may="always"),  # DataCollectionCenterPatient
        Row(1, 0x00189318, "1C", when="FrameType[1] in {ORIGINAL}", may="always"),  # ReconstructionTargetCenterPatient
    ),
)
