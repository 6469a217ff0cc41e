"""Photoacoustic Reconstruction Algorithm, PS3.3 C.8.34.5.4. Generated from table_C.8.34.5.4-1; do not edit."""

from dicodec.schema import Group, Row, Table

TABLE = Table(
    "C.8.34.5.4-1",
    "Photoacoustic Reconstruction Algorithm",
    "C.8.34.5.4",
    (
        Row(0, 0x0018993D, "3", items=(1, None)),  # ReconstructionAlgorithmSequence
        Row(1, 0, groups=(Group("11005", "B", qualified=True),), include="macros.algorithm_identification"),  # include Algorithm Identification
    ),
)
